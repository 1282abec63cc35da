import type { Comparison } from "../model/verdict.ts";
import { findCandidates } from "./comparing/approximate.ts";
import { type Reading, readSteps } from "./comparing/differences.ts";
import { type PreparedDocument, prepareDocument } from "./comparing/document.ts";
import { isRecognizable, isRivalOf } from "./comparing/evidence.ts";
import { type ExactPlace, exactSteps, findExact } from "./comparing/exact.ts";
import { placeOf } from "./comparing/places.ts";
import { type Quotation, readQuotation, type Source, type SourceParagraph } from "./comparing/source.ts";

export { type PreparedDocument, prepareDocument, type SourceParagraph };

/** Alternatives are to choose from; how many there are is said beside them. */
const MOST_ALTERNATIVES = 10;

/**
 * Compares a quotation with a document: is it there word for word, altered, or not at all? "What counts as the same
 * words" of the contract is the definition; words decide, not similarity.
 *
 * @param quote whatever someone pasted; the time grows with its length at most in proportion
 */
export function compareQuotation(quote: string, document: PreparedDocument): Comparison {
  const { source, places } = document;
  const quotation = readQuotation(quote, (key) => places.has(key));
  const exact = findExact(source, quotation, (key) => places.get(key) ?? []);
  if (exact.length > 0) {
    const readings = startingAlike(source, quotation, exact)
      .slice(0, MOST_ALTERNATIVES + 1)
      .map((place) => readSteps(source, quotation, exactSteps(source, quotation, place)));
    return found("exact", source, readings, exact.length);
  }
  const [best, ...others] = findCandidates(document, quotation);
  if (best === undefined || !isRecognizable(best.evidence)) return notFound();
  const rivals = others.filter(({ evidence }) => isRivalOf(best.evidence, evidence));
  const readings = [best, ...rivals].map(({ steps }) => readSteps(source, quotation, steps));
  const distinct = readings.filter(
    (reading, index) => !readings.slice(0, index).some((other) => doOverlap(reading, other)),
  );
  return found("altered", source, distinct, distinct.length);
}

/** Puts those places first where the quotation's first word is written as there: a sentence's beginning, mostly. */
function startingAlike(source: Source, { text, tokens }: Quotation, places: ExactPlace[]): ExactPlace[] {
  const first = text.slice(tokens[0]?.start, tokens[0]?.end);
  const isAlike = ({ from }: ExactPlace) => {
    const { start = 0, end = 0 } = source.tokens[from] ?? {};
    return source.paragraphs[source.paragraphOf[from] ?? 0]?.text.slice(start, end) === first;
  };
  const shortest = (places[0]?.to ?? 0) - (places[0]?.from ?? 0);
  const isFirst = (place: ExactPlace) => place.to - place.from === shortest && isAlike(place);
  return [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))];
}

function doOverlap(a: Reading, b: Reading): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function found(verdict: "exact" | "altered", source: Source, readings: Reading[], total: number): Comparison {
  const [best, ...others] = readings;
  if (best === undefined) return notFound();
  return {
    verdict,
    ...placeOf(source, best),
    diff: best.diff,
    alternatives: others.map((reading) => placeOf(source, reading)),
    alternativesTotal: total - 1,
  };
}

function notFound(): Comparison {
  return {
    verdict: "not-found",
    paragraph: null,
    through: null,
    start: null,
    end: null,
    address: null,
    source: null,
    diff: [],
    alternatives: [],
    alternativesTotal: 0,
  };
}
