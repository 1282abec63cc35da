import type { Span } from "../../model/footnote.ts";
import type { Comparison, Unquoted } from "../../model/verdict.ts";
import { countWords } from "../count-words.ts";
import { LETTER_OR_DIGIT, RUNS } from "../letters-and-digits.ts";
import type { Wording } from "./languages/wording.ts";
import { phrasesAmong } from "./phrases.ts";
import { readSource, type Source, type SourceParagraph } from "./source.ts";
import { HYPHEN, QUOTE } from "./tokens.ts";

type Side = Unquoted["side"];
type SourceAct = NonNullable<SourceParagraph["sentences"][number]["acts"]>[number];

/** A quotation that has fewer words of an act states nothing of it. */
const LEAST_OF_AN_ACT = 2;
/** What ends a clause, and does not only set a part of it off. */
const STOPS = new Set([".", ";", ":", "?", "!"]);
/** Words with which a sentence goes on to something else: what stands behind them bounds that. */
const GOING_ON = new Set("and but et mais y pero и но و 和".split(" "));

/**
 * Finds what stands beside a passage and qualifies or turns what it states, and isn't quoted with it: the qualifiers of the
 * acts that it has words of; of acts that nobody read, the language's own, next to the passage; and negations in the same
 * clause.
 *
 * @param paragraphs those of the text
 * @param wording what its language softens and turns a sentence by
 * @returns in the order of the text, with offsets in the `text` of the paragraph that the passage begins in (`before`) or
 *   ends in (`after`)
 */
export function unquotedBeside(
  { paragraph, through, start, end }: Pick<Comparison, "paragraph" | "through" | "start" | "end">,
  paragraphs: readonly SourceParagraph[],
  wording: Wording,
): Unquoted[] {
  const first = paragraphs.find(({ id }) => id === paragraph);
  const last = through === null ? first : paragraphs.find(({ id }) => id === through);
  if (first === undefined || last === undefined || start === null || end === null) return [];
  if (first === last)
    return [
      ...beside(first, "before", { start, end }, wording),
      ...beside(first, "after", { start, end }, wording),
    ];
  return [
    ...beside(first, "before", { start, end: first.text.length }, wording),
    ...beside(last, "after", { start: 0, end }, wording),
  ];
}

function beside(paragraph: SourceParagraph, side: Side, passage: Span, wording: Wording): Unquoted[] {
  const acts = paragraph.sentences
    .flatMap((sentence) => sentence.acts ?? [])
    .filter(({ derived }) => derived !== true);
  const isBeside = ({ start, end }: Span) => (side === "before" ? start < passage.start : end > passage.end);
  const found = new Map<number, Unquoted>();
  const add = (span: Span, is: Unquoted["is"]) => {
    const isKnown = [...found.values()].some((one) => one.start < span.end && span.start < one.end);
    if (!isBeside(span) || isKnown) return;
    const isCut = span.start < passage.end && passage.start < span.end;
    found.set(span.start, {
      side,
      is,
      text: paragraph.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      isCut,
    });
  };
  for (const act of acts) {
    const left = act.qualifiers.filter(isBeside);
    if (left.length > 0 && isStated(paragraph, act, passage)) for (const each of left) add(each, "qualifier");
  }
  for (const { span, is } of phrasesBeside(paragraph, side, passage, acts, wording)) add(span, is);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** Whether a passage has words of an act that state something: more than its qualifiers. */
function isStated({ text }: SourceParagraph, act: SourceAct, passage: Span): boolean {
  const from = Math.max(act.start, passage.start);
  const to = Math.min(act.end, passage.end);
  if (from >= to) return false;
  const inQualifier = (at: number) => act.qualifiers.some(({ start, end }) => start <= at && at < end);
  const words = [...text.slice(from, to).matchAll(RUNS)].filter(({ index }) => !inQualifier(from + index));
  return words.length >= Math.min(LEAST_OF_AN_ACT, countWords(text.slice(act.start, act.end)));
}

/** The negations of the clause that a passage breaks off, and the qualifiers of one that nobody read. */
function phrasesBeside(
  paragraph: SourceParagraph,
  side: Side,
  passage: Span,
  acts: readonly SourceAct[],
  wording: Wording,
): { span: Span; is: Unquoted["is"] }[] {
  const at = side === "before" ? passage.start : passage.end - 1;
  const sentence = paragraph.sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return [];
  const rest = side === "before" ? [sentence.start, passage.start] : [passage.end, sentence.end];
  // Most quotations are whole sentences, and there is nothing to read.
  if (!LETTER_OR_DIGIT.test(paragraph.text.slice(...rest))) return [];
  const { start: from, end: to } = sentence;
  const text = paragraph.text.slice(from, to);
  const source = readSource([{ ...paragraph, text, footnotes: [] }], wording);
  const within = { start: passage.start - from, end: passage.end - from };
  const begun = acts.filter(({ start, end }) => start <= at && at < end).map(({ start }) => start - from);
  return phrasesAmong(source, clauseBeside(source, side, within, begun)).map(
    ({ at: token, text: words, kind }) => {
      const start = from + text.lastIndexOf(words, source.tokens[token]?.start ?? 0);
      return { span: { start, end: start + words.length }, is: kind };
    },
  );
}

/**
 * The words of the clause that a passage breaks off, on one side of it, as tokens in their order: before it from where the
 * act begins that it begins in; else what stands next to it up to a sign, beyond one that sets it off.
 *
 * @param begun where the acts begin that the passage begins or ends in
 */
function clauseBeside({ tokens }: Source, side: Side, passage: Span, begun: readonly number[]): number[] {
  const indices = [...tokens.keys()].filter((index) => {
    const { start = 0, end = 0 } = tokens[index] ?? {};
    return side === "before" ? end <= passage.start : start >= passage.end;
  });
  if (side === "before" && begun.length > 0) {
    const from = Math.min(...begun);
    return indices.filter((index) => (tokens[index]?.start ?? 0) >= from);
  }
  if (side === "before") indices.reverse();
  const clause: number[] = [];
  for (const index of indices) {
    const { word = false, key = "" } = tokens[index] ?? {};
    if (!word && key !== HYPHEN && key !== QUOTE) {
      if (clause.length > 0 || STOPS.has(key)) break;
      continue;
    }
    if (side === "after" && GOING_ON.has(key)) break;
    clause.push(index);
  }
  return side === "before" ? clause.reverse() : clause;
}
