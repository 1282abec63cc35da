import type { TextIndex } from "../index-format.ts";
import type { Evidence } from "./evidence.ts";
import type { PhrasePlaces } from "./phrases.ts";
import type { Query } from "./read-query.ts";
import { type NameMatch, namedParagraphs } from "./subjects.ts";
import { paragraphsAskedFor, withoutFaint, withoutTail } from "./tail.ts";
import type { Term } from "./terms.ts";
import { isKnown } from "./weights.ts";

/** A query, read with the index beside it. */
export interface Reading {
  query: Query;
  /** Where each of its phrases stands. */
  phrases: readonly PhrasePlaces[];
  terms: readonly Term[];
  /** What each term counts. */
  weights: readonly number[];
  matches: readonly NameMatch[];
}

/** A paragraph that answers. */
export interface Ranked {
  /** Its number. */
  paragraph: number;
  score: number;
  /** The number of its sentence that answers best, counted in the paragraph. */
  sentence: number;
}

/** What a search found: paragraphs that answer; such as only touch what is asked for; none. */
export type Finds = "answers" | "touches" | "nothing";

/** The paragraphs that a search found, best first, and what they are to the query. */
export interface Ranking {
  finds: Finds;
  ranked: Ranked[];
}

/** What the best sentence counts beside its paragraph. */
const SENTENCE = 0.5;
/** How much of a score depends on how much of the query a paragraph has. */
const COVERAGE = 0.8;
/** Of a query, counted by weight, the best paragraph must have so much, or the text does not speak of it. */
const LEAST_COVERAGE = 0.25;
/** The same for a paragraph that has but one word of the query. */
const LEAST_ALONE = 0.4;
/** Of a query, one of the best paragraphs must surely have so much, or none answers it. */
const LEAST_SURE = 0.71;
/** The same, or none even touches it. */
const LEAST_TOUCH = 0.3;
/** So many paragraphs are looked at for that, */
const BEST = 3;
/** and of those that only touch so many are worth showing. */
const MOST_TOUCHING = 5;
/** Ranks the paragraphs that answer a query, or touch it, best first; those alike in the order of the text. */
export function rank(
  { query, terms, weights, matches }: Reading,
  { scores, covered, written, telling, sentences, touching, answering }: Evidence,
  index: TextIndex,
  isWanted: (paragraph: number) => boolean,
): Ranking {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isAllKnown = terms.every((term, number) => term.isCommon || isKnown(term, number, matches));
  const named = isAllKnown ? undefined : namedParagraphs(matches, index);
  // What has a quoted phrase is an answer, whatever else it lacks.
  const isQuoting = query.phrases.length > 0;
  const ranked: Ranked[] = [];
  let best = 0;
  for (const [paragraph, indexed] of index.paragraphs.entries()) {
    const score = scores[paragraph] ?? 0;
    if (score === 0 || !isWanted(paragraph)) continue;
    const coverage = (covered[paragraph] ?? 0) / total;
    // One word of several, and no name, is a coincidence, unless it is most of what is asked for.
    const isLone = named?.has(paragraph) === false && (telling[paragraph] ?? 0) <= 1;
    if (isLone && !isQuoting && coverage < LEAST_ALONE) continue;
    const first = indexed.firstSentence;
    const sentence = highest(sentences, first, first + indexed.sentences.length);
    const whole = (score + SENTENCE * (sentences[sentence] ?? 0)) * (1 - COVERAGE + COVERAGE * coverage);
    ranked.push({ paragraph, score: whole, sentence: sentence - first });
    best = Math.max(best, coverage);
  }
  if (isQuoting) return { finds: ranked.length > 0 ? "answers" : "nothing", ranked: ranked.sort(byScore) };
  const askedFor = paragraphsAskedFor(terms, matches, written, index);
  const leading = withoutFaint(ranked, askedFor);
  // Most only have a little of what is asked for, and need no order.
  const inOrder = (leading.length < BEST ? ranked : leading).sort(byScore);
  const surest = (sureness: Float64Array) =>
    Math.max(0, ...inOrder.slice(0, BEST).map((one) => sureness[one.paragraph] ?? 0));
  if (best < LEAST_COVERAGE || surest(touching) < LEAST_TOUCH) return { finds: "nothing", ranked: [] };
  const close = withoutTail(inOrder, askedFor, terms);
  if (surest(answering) >= LEAST_SURE) return { finds: "answers", ranked: close };
  return { finds: "touches", ranked: close.slice(0, MOST_TOUCHING) };
}

function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.paragraph - other.paragraph;
}

/** Where the highest of some values stands: the first, where several are as high. */
function highest(values: Float64Array, from: number, to: number): number {
  let place = from;
  for (let at = from + 1; at < to; at++) if ((values[at] ?? 0) > (values[place] ?? 0)) place = at;
  return place;
}
