import { wordingOf } from "./languages/index.ts";
import { type Letters, readLetters } from "./letters.ts";
import { withoutNotes } from "./marks/editors-notes.ts";
import { furnitureOf, withoutFootnoteLines, withoutHeadingLines } from "./marks/page-furniture.ts";
import { withoutMarkup } from "./marks/quotation-markup.ts";
import { readSource, type Source, type SourceParagraph } from "./source.ts";

/** A document, read once for many comparisons. */
export interface PreparedDocument {
  source: Source;
  /** Where each key stands, as indices of tokens. */
  places: Map<string, number[]>;
  /** The words alone: the token of each, and the number of its key. */
  wordTokens: number[];
  wordIds: number[];
  ids: Map<string, number>;
  /** Where two words stand side by side, punctuation aside, as indices of words. */
  pairs: Map<number, number[]>;
  /** For each paragraph its first word, and how many it has. */
  extents: { from: number; count: number }[];
  /** For each token what finding it tells of the place, in bits; 0 for punctuation. */
  weights: Float64Array;
  /** Its words without anything between them; read when it is first asked for. */
  readonly letters: Letters;
  /** Takes page furniture, and headings on lines of their own, out of what was pasted. */
  withoutFurniture: (text: string) => string;
  withoutHeadings: (text: string) => string;
  withoutFootnotes: (text: string) => string;
  /** The title, the headings and the footnotes: text too, but none of the paragraphs'. */
  beside: PreparedDocument | undefined;
  /** Whether this is what stands beside a document, and no paragraph. */
  isBeside: boolean;
}

/** What a comparison knows of a document besides its paragraphs. */
export interface About {
  symbol?: string;
  title?: string;
  /** A BCP 47 tag. */
  language?: string;
  sections?: readonly { id: string; title: string; paragraphs: readonly string[] }[];
  annexes?: readonly { id: string; heading: string; title: string | null }[] | undefined;
}

/**
 * A name tells less of the place than its rarity here says, for every text on the subject has it: "United Nations
 * Office on Drugs and Crime" makes no sentence one of this document's. See `bench/quotations/README.md`.
 */
const NAME_WEIGHT = 0.3;

/** Reads a document for comparisons. Done once, it is kept as long as the document. */
export function prepareDocument(
  paragraphs: readonly (SourceParagraph & Footnoted)[],
  about: About = {},
): PreparedDocument {
  const { sections = [] } = about;
  const above = new Map(sections.map(({ title, paragraphs: [first] }) => [first, title]));
  const headed = paragraphs.map((each) => ({ ...each, heading: above.get(each.id) }));
  const prepared = prepare(headed, about);
  prepared.beside = prepareBeside(paragraphs, about);
  const notes = paragraphs.flatMap((each: Footnoted) => each.footnotes.map(({ text = "" }) => text));
  prepared.withoutFootnotes = withoutFootnoteLines(notes);
  return prepared;
}

interface Footnoted {
  footnotes: readonly { number: number; at: number; text?: string }[];
}

function prepareBeside(paragraphs: readonly Footnoted[], about: About): PreparedDocument | undefined {
  const { title = "", sections = [], annexes = [] } = about;
  const unit = (id: string, text: string, notes: { number: number; at: number }[] = []) => ({
    id,
    text,
    sentences: [],
    footnotes: notes,
  });
  const footnotes = paragraphs.flatMap((paragraph) => paragraph.footnotes);
  const units = [
    unit("title", title),
    ...annexes.map((annex) => unit(annex.id, annex.title ?? annex.heading)),
    ...sections.map((section) => unit(section.id, section.title)),
    // Its own mark stands before a footnote.
    ...footnotes.map(({ number, text = "" }) => unit(`footnote-${number}`, text, [{ number, at: 0 }])),
  ].filter(({ text }) => text !== "");
  if (units.length === 0) return undefined;
  const prepared = prepare(units, about);
  prepared.isBeside = true;
  return prepared;
}

function prepare(paragraphs: readonly SourceParagraph[], about: About): PreparedDocument {
  const { symbol = "", title = "", language = "en", sections = [], annexes = [] } = about;
  const source = readSource(paragraphs, wordingOf(language));
  const { tokens } = source;
  const above = annexes.flatMap((annex) => [annex.heading, ...(annex.title === null ? [] : [annex.title])]);
  let letters: Letters | undefined;
  const prepared: PreparedDocument = {
    source,
    places: new Map(),
    wordTokens: [],
    wordIds: [],
    ids: new Map(),
    pairs: new Map(),
    extents: paragraphs.map(() => ({ from: 0, count: 0 })),
    weights: new Float64Array(tokens.length),
    get letters() {
      letters ??= readLetters(source, prepared.wordTokens);
      return letters;
    },
    withoutFurniture: furnitureOf({ symbol, title }),
    withoutHeadings: withoutHeadingLines([...above, ...sections.map((section) => section.title)]),
    withoutFootnotes: (text) => text,
    beside: undefined,
    isBeside: false,
  };
  const { places, wordTokens, wordIds, ids, pairs, extents } = prepared;
  for (const [s, { key, word }] of tokens.entries()) {
    append(places, key, s);
    if (!word) continue;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    const previous = wordIds.at(-1);
    if (previous !== undefined) append(pairs, pairOf(previous, id), wordIds.length - 1);
    const extent = extents[source.paragraphOf[s] ?? 0];
    if (extent?.count === 0) extent.from = wordTokens.length;
    if (extent !== undefined) extent.count += 1;
    wordTokens.push(s);
    wordIds.push(id);
  }
  const names = wordTokens.map((s) => isName(source, s));
  const isNear = (w: number, step: 1 | -1) => names[w + step] === true || names[w + 2 * step] === true;
  for (const [w, s] of wordTokens.entries()) {
    const bits = Math.log2(wordTokens.length / (places.get(tokens[s]?.key ?? "")?.length ?? 1));
    // The small words inside a name ("Office on Drugs and Crime") are part of it.
    prepared.weights[s] = names[w] || (isNear(w, -1) && isNear(w, 1)) ? bits * NAME_WEIGHT : bits;
  }
  return prepared;
}

/** A pasted text without what is no words in it: page furniture, an editor's notes, markup. It has the same length. */
export function withoutMarks(text: string, { withoutFurniture, source }: PreparedDocument): string {
  return withoutMarkup(withoutNotes(withoutFurniture(text), source.wording));
}

/** Two words side by side, as one number. No document has 2^20 different words. */
export function pairOf(left: number, right: number): number {
  return left * 2 ** 20 + right;
}

/** Whether a word is written with a capital that no sentence's beginning explains. */
function isName({ tokens, paragraphs, paragraphOf, labels }: Source, s: number): boolean {
  const { start = 0, key = "" } = tokens[s] ?? {};
  const letter = paragraphs[paragraphOf[s] ?? 0]?.text.charAt(start) ?? "";
  const begins = labels[s] !== undefined || tokens[s - 1]?.key === ".";
  return !begins && letter !== key.charAt(0);
}

function append<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
