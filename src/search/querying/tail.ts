import type { TextIndex } from "../index-format.ts";
import type { Ranked } from "./rank.ts";
import { type NameMatch, namedParagraphs } from "./subjects.ts";
import type { Term } from "./terms.ts";

/** What has less than so much of the best score is left out. */
const TAIL = 0.08;
/** A question, of so many words that tell something, or so many in all but stop words, has few answers: */
const QUESTION = { telling: 3, all: 5 };
/** after so many a paragraph must be about as good as the best. */
const FEW = 10;
const ABOUT_AS_GOOD = 0.6;
/** Of other words, after as many it must have so much of what the best has, and after so many be about as good. */
const SOME = 0.3;
const MANY = 20;

/**
 * Leaves out what the tail is at any place; nothing where what is asked for as such is among it, which stays.
 *
 * @param ranked in whatever order
 */
export function withoutFaint(ranked: readonly Ranked[], askedFor: ReadonlySet<number>): Ranked[] {
  const least = TAIL * ranked.reduce((best, { score }) => Math.max(best, score), 0);
  const isFaint = ({ score }: Ranked) => score < least;
  const keepsAll = ranked.some((one) => isFaint(one) && askedFor.has(one.paragraph));
  return ranked.filter((one) => keepsAll || !isFaint(one));
}

/**
 * Leaves out what has but little of what the best has: the more there is already, the sooner.
 *
 * @param ranked best first
 */
export function withoutTail(
  ranked: readonly Ranked[],
  askedFor: ReadonlySet<number>,
  terms: readonly Term[],
): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const telling = terms.filter(({ isCommon }) => !isCommon).length;
  const isQuestion = telling >= QUESTION.telling || terms.length >= QUESTION.all;
  return ranked.filter(({ paragraph, score }, place) => {
    if (askedFor.has(paragraph)) return true;
    if (place < FEW) return score >= best * TAIL;
    return score >= best * (isQuestion || place >= MANY ? ABOUT_AS_GOOD : SOME);
  });
}

/**
 * The paragraphs that have all words of a query, or speak of something of the vocabulary whose name is all it asks for.
 *
 * @param written by paragraph, how many of the terms its text has
 */
export function paragraphsAskedFor(
  terms: readonly Term[],
  matches: readonly NameMatch[],
  written: Uint8Array,
  index: TextIndex,
): Set<number> {
  // "Money" is not all that "nice money" asks for.
  const isAll = (named: readonly number[]) =>
    named.length === terms.length ||
    (named.length > 1 && terms.every(({ isCommon }, number) => isCommon || named.includes(number)));
  const names = matches.filter(
    ({ subject, terms: named }) => index.subjects[subject]?.kind !== "everyday" && isAll(named),
  );
  // The "government" of "good governance" names no body.
  const longest = Math.max(0, ...names.map(({ terms: named }) => named.length));
  const named = namedParagraphs(
    names.filter((match) => match.terms.length === longest),
    index,
  );
  for (let paragraph = 0; paragraph < written.length; paragraph++)
    if (written[paragraph] === terms.length) named.add(paragraph);
  return named;
}
