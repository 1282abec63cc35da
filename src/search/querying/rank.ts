import type { IndexedParagraph, TextIndex } from "../index-format.ts";
import type { Evidence } from "./evidence.ts";
import type { PhrasePlaces } from "./phrases.ts";
import type { Query } from "./read-query.ts";
import type { NameMatch } from "./subjects.ts";
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
  /** What speaks for the paragraphs, term by term. */
  evidence: readonly Evidence[];
}

/** A paragraph that answers. */
export interface Ranked {
  /** Its number. */
  paragraph: number;
  score: number;
  /** The number of its sentence that answers best, counted in the paragraph. */
  sentence: number;
}

/** What two words count that stand in the text as they do in the query, beside one of them. */
const ADJACENT = 0.8;
/** What the best sentence counts beside its paragraph. */
const SENTENCE = 0.5;
/** How much of a score depends on how much of the query a paragraph has. */
const COVERAGE = 0.8;
/** Of a query, counted by weight, the best paragraph must have so much, or the text does not speak of it. */
const LEAST_COVERAGE = 0.33;
/** What has less than so much of the best score is left out. */
const TAIL = 0.08;

/** Ranks the paragraphs that answer a query, best first; those alike in the order of the text. */
export function rank(reading: Reading, index: TextIndex, isWanted: (paragraph: number) => boolean): Ranked[] {
  const { query, terms, weights, matches } = reading;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isAllKnown = terms.every((term, number) => term.isCommon || isKnown(term, number, matches));
  const named = namedParagraphs(matches, index);
  // What has a quoted phrase is an answer, whatever else it lacks.
  const isQuoting = query.phrases.length > 0;
  const ranked: Ranked[] = [];
  let best = 0;
  for (const [paragraph, indexed] of index.paragraphs.entries()) {
    if (!isWanted(paragraph)) continue;
    const { score, covered, telling } = scoreOf(reading, paragraph);
    if (score === 0) continue;
    // One word of several, and no name, is a coincidence: "human trafficking" is not about human rights.
    if (!isAllKnown && telling <= 1 && !named.has(paragraph) && !isQuoting) continue;
    const [sentence, ofSentence] = bestSentence(reading, indexed);
    const coverage = covered / total;
    const whole = (score + SENTENCE * ofSentence) * (1 - COVERAGE + COVERAGE * coverage);
    ranked.push({ paragraph, score: whole, sentence });
    best = Math.max(best, coverage);
  }
  ranked.sort((one, other) => other.score - one.score || one.paragraph - other.paragraph);
  if (isQuoting) return ranked;
  if (best < LEAST_COVERAGE) return [];
  const least = TAIL * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }) => score >= least);
}

/** A paragraph's score, how much of the query it has by weight, and how many of the words that tell something. */
function scoreOf({ terms, weights, evidence }: Reading, paragraph: number) {
  let score = adjacency(terms, weights, paragraph);
  let covered = 0;
  let telling = 0;
  for (let term = 0; term < terms.length; term++) {
    const weight = weights[term] ?? 0;
    const word = evidence[term]?.text[paragraph] ?? 0;
    const subject = evidence[term]?.subjects[paragraph] ?? 0;
    score += weight * (word + subject);
    covered += weight * (word > 0 ? 1 : Math.min(1, subject));
    if (word + subject > 0 && !terms[term]?.isCommon) telling++;
  }
  return { score, covered, telling };
}

/** The sentence that has most of the query, and how much of it. */
function bestSentence(
  { weights, evidence }: Reading,
  { firstSentence, sentences }: IndexedParagraph,
): [sentence: number, weight: number] {
  let [sentence, most] = [0, 0];
  for (let at = 0; at < sentences.length; at++) {
    let weight = 0;
    for (let term = 0; term < evidence.length; term++) {
      weight += (weights[term] ?? 0) * (evidence[term]?.sentences[firstSentence + at] ?? 0);
    }
    if (weight > most) [sentence, most] = [at, weight];
  }
  return [sentence, most];
}

/** What words count that follow each other in the query and, no farther apart, in the paragraph. */
function adjacency(terms: readonly Term[], weights: readonly number[], paragraph: number): number {
  let score = 0;
  for (let number = 0; number + 1 < terms.length; number++) {
    const [term, next] = [terms[number], terms[number + 1]];
    const places = term?.places.get(paragraph);
    const following = next?.places.get(paragraph);
    if (places === undefined || following === undefined) continue;
    const apart = (next?.at[0] ?? 0) - (term?.at[0] ?? 0);
    const isNear = places.some((one) => following.some((other) => other > one && other - one <= apart));
    if (isNear) score += ADJACENT * Math.min(weights[number] ?? 0, weights[number + 1] ?? 0);
  }
  return score;
}

/** The paragraphs that speak of something that the query names whole. */
function namedParagraphs(matches: readonly NameMatch[], index: TextIndex): Set<number> {
  const paragraphs = new Set<number>();
  for (const { subject, extent } of matches) {
    if (extent !== "whole") continue;
    const flat = index.subjects[subject]?.paragraphs ?? [];
    for (let at = 0; at < flat.length; at += 2) paragraphs.add(flat[at] ?? 0);
  }
  return paragraphs;
}
