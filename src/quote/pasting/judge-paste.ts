import type { Span } from "../../model/footnote.ts";
import type { Comparison, JudgedPaste } from "../../model/verdict.ts";
import { type CitationInText, citationsAtEdges, citationsInside } from "../citations-in-text.ts";
import {
  findAltered,
  findSame,
  notFound,
  type Preferred,
  type PreparedDocument,
  type ReadWords,
  readWords,
} from "../compare.ts";
import { withoutTags } from "../comparing/marks/quotation-markup.ts";
import { countWords } from "../count-words.ts";
import type { Resolvable } from "../forms/form.ts";
import { LETTER_OR_DIGIT } from "../letters-and-digits.ts";
import { citationsBeside, citedBy, citedInBrackets, preferredBy } from "./cited.ts";
import {
  afterColon,
  enclosesOnly,
  isQuotedItself,
  linkAtEnd,
  narrow,
  outsideOf,
  withoutQuotes,
} from "./outside.ts";
import { countMarks, quotedIn } from "./quotation-marks.ts";

/** A document to look for quotations in: its text made ready, and what references to it need. */
export interface Quotable {
  prepared: PreparedDocument;
  resolvable: Resolvable;
}

/** More quotations than these in one text are not judged, but refused. */
export const MOST_QUOTATIONS = 50;
/** … nor is a text with more quotation marks and apostrophes than this. */
const MOST_MARKS = 2_000;
/** Quotation marks inside quotation marks are looked into so deep. */
const DEEPEST = 2;
/** In a text longer than this that has quotations, these are what is quoted, and not all of it. */
const LONGEST_QUOTED_ITSELF = 5_000;

/** Fewer words outside quotation marks are no passage. */
const LEAST_OUTSIDE = 4;

/** From good to bad, in the contract's order. */
const VERDICTS = ["exact", "abridged", "altered", "not-found"] as const;

/** Raised for a text with more quotations than are judged at once. */
export class TooManyQuotations extends RangeError {
  constructor(found: number) {
    super(`the text has ${found} quotations; ${MOST_QUOTATIONS} can be judged at once`);
  }
}

/**
 * Judges what is quoted in a text that somebody pasted: all of it, where it is the source's; else what stands before a
 * citation at its end or after one at its head; else what stands between quotation marks, each on its own; else what
 * follows a colon. Of several the worst is what the answer says; `quotations` has each.
 *
 * @throws {TooManyQuotations}
 */
export function judgePaste(text: string, document: Quotable): JudgedPaste {
  const all = { start: 0, end: text.length };
  if (!LETTER_OR_DIGIT.test(text)) return { ...notFound(), quoted: all };
  const marks = countMarks(text);
  if (marks > MOST_MARKS) throw new TooManyQuotations(Math.floor(marks / 2));
  const { prepared, resolvable } = document;
  const own = { prepared, resolvable: { ...resolvable, read: new Map() } };
  const judged = judgeStretch(pasteOf(text, prepared), all, own, 0);
  const [first, ...others] = judged;
  if (first === undefined) return { ...notFound(), quoted: all };
  if (others.length === 0) return first;
  const rankOf = ({ verdict }: JudgedPaste) => VERDICTS.indexOf(verdict);
  const worst = judged.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
  return { ...worst, quotations: judged };
}

/** What was pasted, and the same without tags and footnotes, which stand around quotations: of the same length. */
interface Paste {
  text: string;
  seen: string;
  /** The stretches of it that were read, by their offsets: none is read twice. */
  read: Map<string, ReadWords>;
}

function pasteOf(text: string, { withoutFootnotes }: PreparedDocument): Paste {
  return { text, seen: withoutFootnotes(withoutTags(text)), read: new Map() };
}

function readPart({ text, seen, read }: Paste, { start, end }: Span, prepared: PreparedDocument): ReadWords {
  const key = `${start} ${end}`;
  const words = read.get(key) ?? readWords(text.slice(start, end), prepared, seen.slice(start, end));
  read.set(key, words);
  return words;
}

function judgeStretch(
  paste: Paste,
  span: Span,
  document: Quotable,
  depth: number,
  preferred?: Preferred,
): JudgedPaste[] {
  const { prepared, resolvable } = document;
  const text = paste.seen;
  const tight = narrow(text, span);
  if (enclosesOnly(text, span, tight)) {
    const same = findSame(readPart(paste, tight, prepared), prepared, preferred);
    if (same !== undefined) return [{ ...same, quoted: tight }];
  }
  const all = readPart(paste, span, prepared);
  const whole = findSame(all, prepared, preferred);
  if (whole !== undefined) return [narrowed(paste, span, document, { ...whole, quoted: span })];

  const edges = edgesOf(text, span, resolvable);
  // To read all of a text for citations takes longer than all else, and of most texts nobody asks for these.
  let found: CitationInText[] | undefined;
  const citations = () => {
    found ??= [...edges, ...insideOf(text, span, edges, resolvable)].sort((a, b) => a.start - b.start);
    return found;
  };
  const inner = withoutCitations(text, span, edges);
  const marked = depth >= DEEPEST ? [] : shifted(quotedIn(text.slice(inner.start, inner.end)), inner.start);
  if (marked.length > MOST_QUOTATIONS) throw new TooManyQuotations(marked.length);
  const known = new Map<string, ReturnType<typeof citationsBeside>>();
  // What stands inside all that is judged is none of what stands beside it.
  const near = (part: Span) => (part.start <= inner.start && part.end >= inner.end ? edges : citations());
  const beside = (part: Span, others: readonly Span[]) => {
    const key = `${part.start} ${part.end} ${others.length}`;
    const found =
      known.get(key) ??
      citationsBeside([...near(part), ...citedInBrackets(text, part, others, resolvable)], part, others);
    known.set(key, found);
    return found;
  };
  const judge = (part: Span, comparison: Comparison, others: readonly Span[] = []): JudgedPaste => {
    const cited = citedBy(beside(part, others), comparison, resolvable);
    const judged = { ...comparison, quoted: part, ...(cited === undefined ? {} : { cited }) };
    return narrowed(paste, part, document, judged);
  };
  const isCited = inner.start !== span.start || inner.end !== span.end;
  const read = isCited ? readPart(paste, inner, prepared) : all;

  if (isCited) {
    const cited = findSame(read, prepared, preferredBy(beside(inner, []).own, resolvable));
    // Where the source itself goes on in brackets, "(paragraph 2)" here may be its words, altered.
    const goesOn =
      cited !== undefined && [around(cited, document).after, text.slice(inner.end)].every(isBracketed);
    const isNamed = () => citations().some((citation) => citation.document !== null);
    if (cited !== undefined && goesOn && !isNamed())
      return [judge(span, findAltered(all, prepared) ?? notFound())];
    if (cited !== undefined) return [judge(inner, cited)];
  }
  if (marked.length > 0) {
    const itself = alteredAround(paste, inner, marked, read, prepared);
    if (itself !== undefined) return [judge(inner, itself)];
    return marked.flatMap((part) => {
      const cited = preferredBy(beside(part, marked).own, resolvable);
      const inside = judgeStretch(paste, part, document, depth + 1, cited);
      return inside.map((each) => judge(each.quoted, each, marked));
    });
  }
  const altered = findAltered(read, prepared);
  const introduced = afterColon(text, inner);
  const said =
    introduced === undefined ? undefined : findSame(readPart(paste, introduced, prepared), prepared);
  if (introduced !== undefined && said !== undefined) {
    const isOwnColon = /[:：]\s?$/.test(around(said, document).before);
    if (!isOwnColon && !isQuotedItself(altered, inner, [introduced], text)) return [judge(introduced, said)];
  }
  return [judge(inner, altered ?? notFound())];
}

/** A passage that is quoted with alterations, and has quotation marks besides; undefined where only these quote. */
function alteredAround(
  { text, seen }: Paste,
  inner: Span,
  marked: readonly Span[],
  read: ReadWords,
  prepared: PreparedDocument,
): Comparison | undefined {
  if (inner.end - inner.start > LONGEST_QUOTED_ITSELF) return undefined;
  const all = seen.slice(inner.start, inner.end);
  const unquoted = withoutQuotes(all, shifted(marked, -inner.start));
  const altered = findAltered(readWords(text.slice(inner.start, inner.end), prepared, unquoted), prepared);
  if (isQuotedItself(altered, inner, marked, seen)) return altered;
  const outside = outsideOf(seen, inner, marked);
  if (
    countWords(outside) < LEAST_OUTSIDE ||
    findAltered(readWords(outside, prepared), prepared) === undefined
  )
    return undefined;
  return findAltered(read, prepared, true);
}

/** A judgement with what encloses its words left out of what was judged: marks, and space. */
function narrowed(paste: Paste, span: Span, { prepared }: Quotable, judged: JudgedPaste): JudgedPaste {
  const quoted = narrow(paste.seen, span);
  if (quoted.start === span.start && quoted.end === span.end) return judged;
  const { paragraph } = judged;
  if (judged.verdict === "not-found") return { ...judged, quoted };
  const comparison = findSame(readPart(paste, quoted, prepared), prepared, (id) => id === paragraph);
  // An altered passage keeps the stretch that its difference is of.
  return comparison === undefined ? judged : { ...judged, ...comparison, quoted };
}

function edgesOf(text: string, { start, end }: Span, resolvable: Resolvable): CitationInText[] {
  const found = citationsAtEdges(text.slice(start, end), resolvable);
  const linked = found.some(({ where }) => where === "end")
    ? []
    : linkAtEnd(text.slice(start, end), resolvable);
  return shifted([...found, ...linked], start);
}

function insideOf(
  text: string,
  { start, end }: Span,
  edges: readonly CitationInText[],
  resolvable: Resolvable,
): CitationInText[] {
  return shifted(citationsInside(text.slice(start, end), shifted(edges, -start), resolvable), start);
}

function shifted<Placed extends Span>(all: readonly Placed[], by: number): Placed[] {
  return all.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
}

function isBracketed(text: string): boolean {
  return /^["”“’»」』]?\s?[([（【]/.test(text);
}

/** What stands in the source right before a passage and right after it. */
function around({ paragraph, through, start, end }: Comparison, { resolvable }: Quotable) {
  const textOf = (id: string | null) => resolvable.paragraphs.find((each) => each.id === id)?.text ?? "";
  return {
    before: textOf(paragraph).slice(Math.max(0, (start ?? 0) - 2), start ?? 0),
    after: textOf(through ?? paragraph).slice(end ?? 0, (end ?? 0) + 3),
  };
}

/** The stretch without the citations at its head and at its end. */
function withoutCitations(text: string, { start, end }: Span, citations: readonly CitationInText[]): Span {
  const head = citations.find(({ where }) => where === "head");
  const tail = citations.find((citation) => citation.where === "end");
  const inner = { start: head?.end ?? start, end: tail?.start ?? end };
  return LETTER_OR_DIGIT.test(text.slice(inner.start, inner.end)) ? inner : { start, end };
}
