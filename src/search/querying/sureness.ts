import type { TextIndex } from "../index-format.ts";
import { amountsIn, expressionsIn } from "./expressions.ts";
import { isNear, type NameMatch } from "./subjects.ts";
import type { Term } from "./terms.ts";

/** How far a term makes sure that a paragraph speaks of what is asked for which has it. */
export interface Trust {
  /** Of the query, from 0 to 1: of all terms together 1. */
  share: number;
  /** From 0 to 1: how far it means alone what it means in the query. */
  trust: number;
}

/** How far no term is trusted. */
export const NO_TRUST: Trust = { share: 0, trust: 0 };

/** How much more a word makes sure that stands in a name of several words: that is no chance. */
const NAMED = 2;
/** How much less a word makes sure that stands in any question, beside words that tell something: "good aid". */
const BESIDE = 0.3;
/** How far a word is trusted that stands in an expression that means something else. */
const APART = 0.3;
/** What a word counts at least that asks for a number, or names what the text does not speak of: it is the question. */
const ASKED = 3;

/** Measures how far each term makes sure what a paragraph speaks of. */
export function trustsOf(
  terms: readonly Term[],
  stems: readonly string[],
  weights: readonly number[],
  matches: readonly NameMatch[],
  index: TextIndex,
): Trust[] {
  const named = new Set(
    matches.flatMap((match) => (match.extent === "whole" && match.terms.length > 1 ? match.terms : [])),
  );
  const apart = wordsApart(expressionsIn(terms, stems, index), matches, terms);
  const amounts = amountsIn(terms, stems, index).filter((term) => !isNamed(term, matches));
  const near = namesNear(matches, index);
  const unsaid = new Set([...near.flat(), ...amounts]);
  const tellsSomething = terms.some(({ isCommon }) => !isCommon);
  const counts = weights.map((weight, term) => {
    const least =
      amounts.includes(term) || near.some((one) => one.length > 1 && one.includes(term)) ? ASKED : 0;
    const isBeside = terms[term]?.isCommon === true && tellsSomething;
    return Math.max(least, weight * (named.has(term) ? NAMED : isBeside ? BESIDE : 1));
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, term) => ({
    share: count / total,
    trust: unsaid.has(term) ? 0 : apart.has(term) ? APART : 1,
  }));
}

/** The words of set expressions that no name and no paragraph has together. */
function wordsApart(
  expressions: readonly (readonly number[])[],
  matches: readonly NameMatch[],
  terms: readonly Term[],
): Set<number> {
  const stands = (paragraph: number) => (term: number) =>
    terms[term]?.places.positions.has(paragraph) ?? false;
  const areTogether = ([first, ...others]: readonly number[]) =>
    first !== undefined &&
    [...(terms[first]?.places.positions.keys() ?? [])].some((paragraph) => others.every(stands(paragraph)));
  return new Set(
    expressions
      .filter((ofExpression) => !areTogether(ofExpression))
      .flatMap((ofExpression) => ofExpression.filter((term) => !isNamed(term, matches))),
  );
}

/** Whether a word stands in a name of several words. */
function isNamed(term: number, matches: readonly NameMatch[]): boolean {
  return matches.some(({ terms, extent }) => extent !== "part" && terms.length > 1 && terms.includes(term));
}

/** The terms of each name of what the text does not speak of, unless they are within a longer name of what it does. */
function namesNear(matches: readonly NameMatch[], index: TextIndex): (readonly number[])[] {
  const whole = matches.filter(({ extent }) => extent === "whole");
  const said = whole.filter(({ subject, name }) => !isNear(index, subject, name));
  return whole
    .filter(({ subject, name }) => isNear(index, subject, name))
    .filter(({ terms }) => !said.some((other) => isWithin(terms, other.terms)))
    .map(({ terms }) => terms);
}

/** Whether some terms are others' and those have more. */
function isWithin(terms: readonly number[], others: readonly number[]): boolean {
  return others.length > terms.length && terms.every((term) => others.includes(term));
}
