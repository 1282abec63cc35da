import type { TextIndex } from "../index-format.ts";
import type { NameMatch } from "./subjects.ts";
import type { Term } from "./terms.ts";

/** What a word of any question counts, beside one that tells something. */
const COMMON = 0.3;
/** What a mistyped word counts, beside one that is certain. */
const CORRECTED = 0.85;
/** What a word counts that neither the text nor a name has: people may say anything. */
const UNKNOWN = 1.5;
/** What a subject counts that the text does not speak of: more than any word that it has. */
const ELSEWHERE = 9;
/** Words of names that are in no text tell no more than this: many paragraphs may be meant. */
const MOST_VAGUE = 30;

/** How much a word tells: the fewer paragraphs have it, the more (BM25's inverse document frequency). */
export function rarity(paragraphs: number, index: TextIndex): number {
  return Math.log(1 + (index.paragraphs.length - paragraphs + 0.5) / (paragraphs + 0.5));
}

/** Whether a term is in the text or in a name. */
export function isKnown(term: Term, number: number, matches: readonly NameMatch[]): boolean {
  return term.places.size > 0 || matches.some(({ terms }) => terms.includes(number));
}

/** What each term counts in a query. */
export function weightsOf(terms: readonly Term[], matches: readonly NameMatch[], index: TextIndex): number[] {
  return terms.map((term, number) => {
    const weight = weightOf(term, number, matches, index);
    return weight * (term.isCommon ? COMMON : 1) * (term.corrected === undefined ? 1 : CORRECTED);
  });
}

function weightOf(term: Term, number: number, matches: readonly NameMatch[], index: TextIndex): number {
  if (term.isElsewhere) return ELSEWHERE;
  return term.places.size > 0 ? rarity(term.places.size, index) : byNames(number, matches, index);
}

/** A word of names alone tells as much as the paragraphs that speak of what is named so. */
function byNames(term: number, matches: readonly NameMatch[], index: TextIndex): number {
  const having = matches.filter(({ terms }) => terms.includes(term));
  const whole = having.filter(({ extent }) => extent === "whole");
  if (whole.length > 0) return rarity(reach(whole, index).size, index);
  const reached = reach(having, index).size;
  return reached === 0 ? UNKNOWN : rarity(Math.min(MOST_VAGUE, reached), index);
}

/** The paragraphs that speak of what is named. */
function reach(matches: readonly NameMatch[], index: TextIndex): Set<number> {
  const paragraphs = new Set<number>();
  for (const subject of new Set(matches.map((match) => match.subject))) {
    const flat = index.subjects[subject]?.paragraphs ?? [];
    for (let at = 0; at < flat.length; at += 2) paragraphs.add(flat[at] ?? 0);
  }
  return paragraphs;
}
