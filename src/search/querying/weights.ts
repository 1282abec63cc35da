import type { TextIndex } from "../index-format.ts";
import { spansOfWord } from "../words.ts";
import { keptWith } from "./kept.ts";
import type { NameMatch } from "./subjects.ts";
import type { Term } from "./terms.ts";
import { isAmong, spellingsIn } from "./typing-errors.ts";

/** What a word of any question counts, beside one that tells something. */
const COMMON = 0.3;
/** What a mistyped word counts, beside one that is certain. */
const CORRECTED = 0.85;
/** What a word counts that neither the text nor a name has: as the subject of what is asked, about as much as others. */
const UNKNOWN = 3;
/** What it counts where it only says which, and the word after it says what: "radio journalists". */
const UNKNOWN_BESIDE = 1.1;
/** What a word tells at least that says what is asked for. */
const LEAST_SUBJECT = 2.5;
/** What a pair of Chinese characters counts between two that are known: the end of one word, and the beginning of the next. */
const BETWEEN = 0.2;
/** Of so many words each may be the subject; of more, some are said by the way. */
const ALL_TELL = 3;
/** What a country counts: a text for all countries speaks of none. */
const COUNTRY = 0.5;
/** Words of names that are in no text tell no more than this: many paragraphs may be meant. */
const MOST_VAGUE = 30;

/** How much a word tells: the fewer paragraphs have it, the more (BM25's inverse document frequency). */
export function rarity(paragraphs: number, index: TextIndex): number {
  return Math.log(1 + (index.paragraphs.length - paragraphs + 0.5) / (paragraphs + 0.5));
}

/** Whether a term is in the text or in a name. */
export function isKnown(term: Term, number: number, matches: readonly NameMatch[]): boolean {
  return isInText(term) || matches.some(({ terms }) => terms.includes(number));
}

function isInText({ places }: Term): boolean {
  return places.positions.size > 0;
}

/** What each term counts in a query. */
export function weightsOf(terms: readonly Term[], matches: readonly NameMatch[], index: TextIndex): number[] {
  return terms.map((term, number) => {
    const most = isKnown(term, number, matches)
      ? knownWeight(term, number, matches, index)
      : Number.POSITIVE_INFINITY;
    // What is a word of a name and no name says no more than a word that is unknown.
    const weight = isOnlyPart(term, number, matches)
      ? Math.min(most, unknownWeight(term, number, terms, matches, index))
      : most;
    return weight * (term.isCommon ? COMMON : 1) * (term.corrected === undefined ? 1 : CORRECTED);
  });
}

/** Whether the text does not have a word, and in names it is but one among others: "space" of "shrinking space". */
function isOnlyPart(term: Term, number: number, matches: readonly NameMatch[]): boolean {
  return (
    !isInText(term) && matches.every(({ terms, extent }) => extent === "part" || !terms.includes(number))
  );
}

/** A word counts the less the longer the question is that has it, and where it only goes before what is asked for. */
function unknownWeight(
  term: Term,
  number: number,
  terms: readonly Term[],
  matches: readonly NameMatch[],
  index: TextIndex,
): number {
  if (term.isCountry) return COUNTRY;
  const next = terms[number + 1];
  if (spansOfWord(term.word.spelling) === 2 && isBetween(term, number, terms, matches)) return BETWEEN;
  const isBeside =
    next !== undefined &&
    !next.isCommon &&
    isWritten(next, index) &&
    isKnown(next, number + 1, matches) &&
    knownWeight(next, number + 1, matches, index) >= LEAST_SUBJECT &&
    term.at.some((at) => next.at.includes(at + 1));
  const telling = terms.filter(({ isCommon }) => !isCommon).length;
  return (isBeside ? UNKNOWN_BESIDE : UNKNOWN) * Math.min(1, ALL_TELL / telling) ** 0.5;
}

/** Whether the pairs of characters before and after one are known, which has one of each. */
function isBetween(
  { word }: Term,
  number: number,
  terms: readonly Term[],
  matches: readonly NameMatch[],
): boolean {
  return [number - 1, number + 1].every((other) => {
    const beside = terms[other];
    if (beside === undefined || !isKnown(beside, other, matches)) return false;
    return other < number ? beside.word.end === word.end - 1 : beside.word.start === word.start + 1;
  });
}

/** Whether a word is known in this form, or in its plural: the trade of "arms trade" is not the trading in influence. */
function isWritten({ word, corrected }: Term, index: TextIndex): boolean {
  const { known } = spellingsIn(index);
  const spelling = corrected ?? word.spelling;
  return [spelling, `${spelling}s`, spelling.replace(/s$/, "")].some((form) => isAmong(known, form));
}

/**
 * A word tells the more, the fewer paragraphs have it, or speak of what it names. Who says "minister" means what officials
 * do, though the text has the word once.
 */
function knownWeight(term: Term, number: number, matches: readonly NameMatch[], index: TextIndex): number {
  const having = matches.filter(({ terms }) => terms.includes(number));
  const whole = having.filter(({ extent }) => extent === "whole");
  if (isInText(term)) return rarity(spread(whole, index, term.places.positions), index);
  if (whole.length > 0) return rarity(spread(whole, index), index);
  return rarity(Math.min(MOST_VAGUE, spread(having, index)), index);
}

/** By paragraph, how strongly it speaks of one of some subjects; written anew for each term. */
const strongest = keptWith(({ paragraphs }) => new Float64Array(paragraphs.length));

/**
 * In how many paragraphs something is: in those that have the word, and in those that speak of what is named, which count
 * by how strongly they do.
 */
function spread(
  matches: readonly NameMatch[],
  index: TextIndex,
  places: ReadonlyMap<number, unknown> = new Map(),
): number {
  if (matches.length === 0) return places.size;
  const speaking = strongest(index).fill(0);
  for (const { subject } of matches) {
    const flat = index.subjects[subject]?.paragraphs ?? [];
    for (let at = 0; at < flat.length; at += 2) {
      const [paragraph = 0, strength = 0] = [flat[at], flat[at + 1]];
      if (strength > (speaking[paragraph] ?? 0)) speaking[paragraph] = strength;
    }
  }
  let count = places.size;
  for (let at = 0; at < speaking.length; at++) {
    const strength = speaking[at] ?? 0;
    // To the power of one and a half: who speaks weakly of something counts less than by half.
    if (strength > 0 && !places.has(at)) count += strength * Math.sqrt(strength);
  }
  return count;
}
