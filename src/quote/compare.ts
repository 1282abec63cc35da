import type { Comparison } from "../model/verdict.ts";
import { type Candidate, findCandidates } from "./comparing/approximate.ts";
import { type Reading, readSteps } from "./comparing/differences.ts";
import { fromFirstWord, wholeWords } from "./comparing/edges.ts";
import { type ExactPlace, exactSteps, findExact, type Step } from "./comparing/exact.ts";
import { findLetters } from "./comparing/letters.ts";
import { haveWords, omissionsOf, unmarkShort } from "./comparing/omissions.ts";
import { placeOf } from "./comparing/places.ts";
import {
  type About,
  type PreparedDocument,
  prepareDocument,
  withoutMarks,
} from "./comparing/prepare-document.ts";
import { isRecognizable, isRivalOf } from "./comparing/recognized-as-altered.ts";
import { type Quotation, readQuotation, type SourceParagraph } from "./comparing/source.ts";
import { BETWEEN_RUNS } from "./letters-and-digits.ts";

export { type About, type PreparedDocument, prepareDocument, type SourceParagraph };

/** Alternatives are to choose from; how many there are is said beside them. */
const MOST_ALTERNATIVES = 10;

/** Tells whether a place is the one that is looked for first: that of a citation beside the quotation. */
export type Preferred = (paragraph: string) => boolean;

/**
 * Compares a quotation with a document: is it there word for word, shortened, altered, or not at all? "What counts as
 * the same words" of the contract is the definition; words decide, not similarity.
 *
 * @param quote the words that are said to be the source's; the time grows with their length at most in proportion
 */
export function compareQuotation(quote: string, document: PreparedDocument): Comparison {
  const read = readWords(quote, document);
  return findSame(read, document) ?? findAltered(read, document) ?? notFound();
}

/** A quotation, read in each way once, when that is needed first. */
export interface ReadWords {
  /** As it is. */
  readonly plain: Quotation;
  /** Without marks that may be no words; undefined where it has none. */
  readonly unmarked: Quotation | undefined;
  /** Without headings on lines of their own as well; undefined where it has none. */
  readonly unheaded: Quotation | undefined;
}

/**
 * Reads a quotation for {@link findSame} and {@link findAltered}.
 *
 * @param as the same with some characters made invisible; of the same length
 */
export function readWords(quote: string, document: PreparedDocument, as = quote): ReadWords {
  const known = (key: string) => document.places.has(key) || document.beside?.places.has(key) === true;
  const once = <Value>(make: () => Value) => {
    let made: { value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const seen = once(() => withoutMarks(as, document));
  const { wording } = document.source;
  const plain = once(() => readQuotation(quote, wording, known, as));
  const unmarked = once(() => (seen() === as ? undefined : readQuotation(quote, wording, known, seen())));
  const unheaded = once(() => {
    const without = document.withoutHeadings(seen());
    return without === seen() ? undefined : readQuotation(quote, wording, known, without);
  });
  return {
    get plain() {
      return plain();
    },
    get unmarked() {
      return unmarked();
    },
    get unheaded() {
      return unheaded();
    },
  };
}

/** Finds a quotation where it stands word for word, or shortened with marks of omission; undefined where it does not. */
export function findSame(
  read: ReadWords,
  document: PreparedDocument,
  preferred: Preferred = () => false,
): Comparison | undefined {
  const here = sameIn(read, document, preferred);
  const beside = document.beside && sameIn(read, document.beside, preferred);
  // A heading or a title that is quoted whole, as it is written, is meant; and what is only there is found there.
  return beside !== undefined && (here === undefined || isWhole(read.plain.text, here, beside))
    ? beside
    : here;
}

function sameIn(read: ReadWords, document: PreparedDocument, preferred: Preferred): Comparison | undefined {
  return (
    sameAs(read.plain, document, preferred) ?? (read.unmarked && sameAs(read.unmarked, document, preferred))
  );
}

function sameAs(
  quotation: Quotation,
  document: PreparedDocument,
  preferred: Preferred,
): Comparison | undefined {
  const places = findExact(document.source, quotation, (key) => document.places.get(key) ?? []).filter(
    ({ from, to }) => isOnePassage(document, from, to - 1),
  );
  const [first] = places;
  if (first === undefined) return undefined;
  if (!haveWords(document.source, quotation, exactSteps(document.source, quotation, first))) return undefined;
  const chosen = inOrder(document, quotation, places, preferred).slice(0, MOST_ALTERNATIVES + 1);
  const read = chosen.map((place) => {
    const steps = exactSteps(document.source, quotation, place);
    return { steps, reading: readSteps(document.source, quotation, steps) };
  });
  return found(document, read, places.length);
}

/** Whether what is between two tokens follows on in the document: from one heading to the next stand paragraphs. */
function isOnePassage({ source, isBeside }: PreparedDocument, first: number, last: number): boolean {
  return !isBeside || source.paragraphOf[first] === source.paragraphOf[last];
}

function isWhole(quote: string, here: Comparison, beside: Comparison): boolean {
  const [letters, whole] = [quote, beside.source ?? ""].map((text) => text.replace(BETWEEN_RUNS, " ").trim());
  return letters === whole && here.source !== beside.source && beside.start === 0;
}

/**
 * Finds a quotation that is recognizably a passage, with words changed, added, or dropped without a mark.
 *
 * @param isKnown whether it is known to be one, however much of it differs
 */
export function findAltered(
  read: ReadWords,
  document: PreparedDocument,
  isKnown = false,
): Comparison | undefined {
  const here = alteredIn(read, document, isKnown);
  return here ?? (document.beside && alteredIn(read, document.beside, isKnown));
}

function alteredIn(read: ReadWords, document: PreparedDocument, isKnown: boolean): Comparison | undefined {
  const { plain, unmarked = plain, unheaded = unmarked } = read;
  const altered = alteredAs(unheaded, document, isKnown);
  // A heading where the source has none is an addition, if it is the only difference.
  return altered === undefined && unheaded !== unmarked ? alteredAs(unmarked, document, isKnown) : altered;
}

function alteredAs(
  quotation: Quotation,
  document: PreparedDocument,
  isKnown: boolean,
): Comparison | undefined {
  const { source } = document;
  const [best, ...others] = findCandidates(document, quotation);
  const chosen: { steps: Step[] }[] =
    best !== undefined && (isKnown || isRecognizable(evidenceIn(document, best)))
      ? [best, ...others.filter(({ evidence }: Candidate) => isRivalOf(best.evidence, evidence))]
      : findLetters(document, quotation);
  const read = chosen.map(({ steps }) => {
    const begun = fromFirstWord(source, steps);
    const isHonest = begun.every(({ op }) => op === "same" || op === "omitted");
    const settled = isHonest ? wholeWords(source, unmarkShort(source, quotation, begun)) : begun;
    return { steps: settled, reading: readSteps(source, quotation, settled) };
  });
  const passages = read.filter(({ reading }) => isOnePassage(document, reading.first, reading.last));
  const distinct = passages.filter(
    ({ reading }, index) => !passages.slice(0, index).some((other) => doOverlap(reading, other.reading)),
  );
  const comparison = found(document, distinct, distinct.length);
  // What is the same word for word was found before, unless it had more omissions than anybody makes.
  return comparison?.verdict === "altered" ? comparison : undefined;
}

/** A title or a footnote is short, and what it has is its own: of it, rarity says nothing. */
function evidenceIn({ isBeside }: PreparedDocument, { evidence }: Candidate): Candidate["evidence"] {
  return isBeside ? { ...evidence, weight: Number.POSITIVE_INFINITY } : evidence;
}

/**
 * Puts those places first that are looked for; then those where the quotation's first word is written as there: a
 * sentence's beginning, mostly.
 */
function inOrder(
  { source }: PreparedDocument,
  { text, tokens }: Quotation,
  places: ExactPlace[],
  preferred: Preferred,
): ExactPlace[] {
  const first = text.slice(tokens[0]?.start, tokens[0]?.end);
  const shortest = (places[0]?.to ?? 0) - (places[0]?.from ?? 0);
  const rankOf = ({ from, to }: ExactPlace) => {
    const { start = 0, end = 0 } = source.tokens[from] ?? {};
    const paragraph = source.paragraphs[source.paragraphOf[from] ?? 0];
    if (preferred(paragraph?.id ?? "")) return 0;
    return to - from === shortest && paragraph?.text.slice(start, end) === first ? 1 : 2;
  };
  const ranked = places.map((place, index) => ({ place, index, rank: rankOf(place) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ place }) => place);
}

function doOverlap(a: Reading, b: Reading): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function found(
  document: PreparedDocument,
  read: { steps: Step[]; reading: Reading }[],
  total: number,
): Comparison | undefined {
  const [best, ...others] = read;
  if (best === undefined) return undefined;
  const { steps, reading } = best;
  const isSame = reading.diff.every(({ op, marked }) => op === "same" || marked === true);
  const omissions = omissionsOf(document.source, steps, reading.passage);
  return {
    verdict: !isSame ? "altered" : omissions.length > 0 ? "abridged" : "exact",
    ...placeOf(document, reading),
    diff: reading.diff,
    omissions,
    alternatives: others.map((other) => placeOf(document, other.reading)),
    alternativesTotal: total - 1,
  };
}

/** What is said of words that are not in the document. */
export function notFound(): Comparison {
  return {
    verdict: "not-found",
    paragraph: null,
    through: null,
    start: null,
    end: null,
    address: null,
    source: null,
    diff: [],
    omissions: [],
    alternatives: [],
    alternativesTotal: 0,
  };
}
