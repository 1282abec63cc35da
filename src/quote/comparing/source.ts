import type { Wording } from "./languages/wording.ts";
import { ANY, GAP, HYPHEN, NOWHERE, QUOTE, type Token, tokenize } from "./tokens.ts";

/** What a comparison needs of a paragraph; a `Paragraph` of the model has it all. */
export interface SourceParagraph {
  id: string;
  text: string;
  sentences: readonly {
    id: string;
    start: number;
    end: number;
    acts?: readonly {
      start: number;
      end: number;
      qualifiers: readonly { text: string; start: number; end: number }[];
      derived?: true | undefined;
    }[];
  }[];
  /** Its lettered and roman parts. */
  subparagraphs?: readonly { id: string; start: number; end: number }[] | undefined;
  footnotes: readonly { number: number; at: number }[];
  /** What stands above it as a heading. */
  heading?: string | undefined;
}

/** Paragraphs as one sequence of tokens. Offsets of a token are those in its own paragraph's text. */
export interface Source {
  /** What counts as the same words in its language. */
  wording: Wording;
  paragraphs: readonly SourceParagraph[];
  tokens: Token[];
  /** The index of each token's paragraph. */
  paragraphOf: number[];
  /** For each boundary (0 stands before the first token), the footnote whose mark stands there, if one does. */
  notes: (number | undefined)[];
  /** For each boundary where a paragraph begins, its printed number, or {@link ANY} for one without. */
  labels: (number | undefined)[];
  /** For each boundary where a heading stands, its tokens. */
  headings: (Token[] | undefined)[];
  /** The boundaries where a footnote's mark or a paragraph's number may stand, in order, and those with a heading. */
  asides: number[];
  headed: number[];
}

/** Reads paragraphs into tokens. */
export function readSource(paragraphs: readonly SourceParagraph[], wording: Wording): Source {
  const read = paragraphs.map(({ text }) => tokenize(text, wording));
  const tokens = read.flat();
  // Filled, and not sparse: they are looked into at every step of every comparison.
  const atBoundaries = <Value>() => new Array<Value | undefined>(tokens.length + 1).fill(undefined);
  const source: Source = {
    wording,
    paragraphs,
    tokens,
    paragraphOf: [],
    notes: atBoundaries(),
    labels: atBoundaries(),
    headings: atBoundaries(),
    asides: [],
    headed: [],
  };
  for (const [index, own] of read.entries()) readBoundaries(source, index, own);
  source.labels[tokens.length] = ANY;
  for (let boundary = 0; boundary <= tokens.length; boundary += 1) {
    if (source.labels[boundary] !== undefined || source.notes[boundary] !== undefined)
      source.asides.push(boundary);
    if (source.headings[boundary] !== undefined) source.headed.push(boundary);
  }
  return source;
}

/** Says of a paragraph's tokens what stands between them. */
function readBoundaries(source: Source, index: number, tokens: readonly Token[]): void {
  const first = source.paragraphOf.length;
  const { id, heading, footnotes } = source.paragraphs[index] as SourceParagraph;
  for (const _ of tokens) source.paragraphOf.push(index);
  source.labels[first] = Number(/(?:^|\/)(\d+)$/.exec(id)?.[1] ?? ANY);
  if (heading !== undefined) source.headings[first] = tokenize(heading, source.wording);
  for (const { number, at } of footnotes) {
    const found = tokens.findIndex(({ start }) => start >= at);
    const boundary = found === -1 ? tokens.length : found;
    source.notes[first + boundary] = number;
    // Some set the mark before the punctuation that the United Nations sets it after, and the other way round.
    if (tokens[boundary - 1]?.word === false) source.notes[first + boundary - 1] = number;
    if (tokens[boundary]?.word === false) source.notes[first + boundary + 1] = number;
  }
}

/** Whether a token of the source and one of a quotation are the same word, or the same sign. */
export function areSame({ wording }: Source, source: Token | undefined, quote: Token | undefined): boolean {
  if (source === undefined || source.key !== quote?.key) return false;
  if (source.spelled === undefined || quote.spelled === undefined) return true;
  return source.spelled === quote.spelled || wording.differ?.(source.spelled, quote.spelled) !== true;
}

/** Whether a token of a quotation is none of its words, at this boundary: a footnote mark, a paragraph's number. */
export function isAside({ notes, labels }: Source, boundary: number, { note, label }: Token): boolean {
  const noteHere = notes[boundary];
  const labelHere = labels[boundary];
  return (
    note === NOWHERE ||
    (note !== 0 && noteHere !== undefined && (note === ANY || note === noteHere)) ||
    (label !== 0 && labelHere !== undefined && (label === ANY || label === labelHere))
  );
}

/** A quotation, without what encloses it. */
export interface Quotation {
  text: string;
  tokens: Token[];
  /** The full stop or comma that stood at its end, where there was one. */
  stop: Token | undefined;
}

const ENCLOSING = new Set([QUOTE, HYPHEN, GAP, "•", "·", "▪", "●", "◦", "‣"]);
const STOPS = new Set([".", ","]);

/**
 * Reads a quotation: takes away enclosing quotation marks and dashes, marks of omission at its edges, the full stop
 * or comma at its end, and what leans on a mark of omission inside.
 *
 * @param wording what counts as the same words in the source's language
 * @param known tells whether a word is one of the source's
 * @param seen the text without marks that are no words, of the same length
 */
export function readQuotation(
  text: string,
  wording: Wording,
  known?: (key: string) => boolean,
  seen = text,
): Quotation {
  const all = tokenize(seen, wording, known);
  let from = 0;
  let to = all.length;
  let afterGap = false;
  for (; from < to; from += 1) {
    const { key = "" } = all[from] ?? {};
    if (key === GAP) afterGap = true;
    else if (!ENCLOSING.has(key) && !(afterGap && STOPS.has(key))) break;
  }
  let stop: Token | undefined;
  for (; to > from; to -= 1) {
    const last = all[to - 1];
    const key = last?.key ?? "";
    if (STOPS.has(key)) stop = last;
    else if (!ENCLOSING.has(key)) break;
  }
  const tokens: Token[] = [];
  afterGap = false;
  for (const token of all.slice(from, to)) {
    const leans = token.key === QUOTE || STOPS.has(token.key);
    if (token.key === GAP) {
      while (isLeaning(tokens.at(-1))) tokens.pop();
      afterGap = true;
    } else if (afterGap && leans) continue;
    else afterGap = false;
    tokens.push(token);
  }
  return { text, tokens, stop };
}

function isLeaning(token: Token | undefined): boolean {
  return token !== undefined && (token.key === QUOTE || STOPS.has(token.key) || token.key === GAP);
}

/** A stretch of a text, as a half-open range of UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of the source as one text; an empty line stands between paragraphs. */
export interface PassageText {
  text: string;
  /** Where in it a token of the source stands. */
  positionOf(s: number): Range;
}

/** Reads the source from one token to another. */
export function passageText(source: Source, first: number, last: number): PassageText {
  const from = source.paragraphOf[first] ?? 0;
  const to = source.paragraphOf[last] ?? 0;
  const begin = source.tokens[first]?.start ?? 0;
  const shifts: number[] = [];
  let text = "";
  for (let index = from; index <= to; index += 1) {
    if (index > from) text += "\n\n";
    shifts[index] = text.length - (index === from ? begin : 0);
    const whole = source.paragraphs[index]?.text ?? "";
    text += whole.slice(index === from ? begin : 0, index === to ? source.tokens[last]?.end : undefined);
  }
  const positionOf = (s: number): Range => {
    const shift = shifts[source.paragraphOf[s] ?? 0] ?? 0;
    const { start = 0, end = 0 } = source.tokens[s] ?? {};
    return { start: start + shift, end: end + shift };
  };
  return { text, positionOf };
}
