import type { TextIndex } from "../index-format.ts";
import type { TermEvidence } from "./evidence.ts";
import { amountsIn, expressionsIn } from "./expressions.ts";
import { isNear, type NameMatch } from "./subjects.ts";
import type { Term } from "./terms.ts";

/** How surely a paragraph speaks of what is asked for: the share of the query that it has, from 0 to 1. */
export interface Sureness {
  /** By paragraph, taking every word for what it means alone. */
  touching: Float64Array;
  /** By paragraph, taking the words of a set expression for what they mean together. */
  answering: Float64Array;
}

/** How much more a word makes sure that stands in a name of several words: that is no chance. */
const NAMED = 2;
/** How much less a word makes sure that stands in any question, beside words that tell something: "good aid". */
const BESIDE = 0.3;
/** How far a word is trusted that stands in an expression that means something else. */
const APART = 0.3;
/** What a word counts at least that asks for a number, or names what the text does not speak of: it is the question. */
const ASKED = 3;

/** Measures how surely each paragraph speaks of what is asked for. */
export function surenessOf(
  terms: readonly Term[],
  stems: readonly string[],
  weights: readonly number[],
  matches: readonly NameMatch[],
  evidence: readonly TermEvidence[],
  index: TextIndex,
): Sureness {
  const named = new Set(
    matches.flatMap((match) => (match.extent === "whole" && match.terms.length > 1 ? match.terms : [])),
  );
  const apart = wordsApart(expressionsIn(terms, stems, index), matches, evidence);
  const amounts = amountsIn(terms, stems, index).filter((term) => !isNamed(term, matches));
  const near = namesNear(matches, index);
  const unsaid = new Set([...near.flat(), ...amounts]);
  const sureness: Sureness = {
    touching: new Float64Array(index.paragraphs.length),
    answering: new Float64Array(index.paragraphs.length),
  };
  const tellsSomething = terms.some(({ isCommon }) => !isCommon);
  const counts = weights.map((weight, term) => {
    const least =
      amounts.includes(term) || near.some((one) => one.length > 1 && one.includes(term)) ? ASKED : 0;
    const isBeside = terms[term]?.isCommon === true && tellsSomething;
    return Math.max(least, weight * (named.has(term) ? NAMED : isBeside ? BESIDE : 1));
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (const [term, { words, sure }] of evidence.entries()) {
    const share = (counts[term] ?? 0) / total;
    const trust = unsaid.has(term) ? 0 : apart.has(term) ? APART : 1;
    for (let at = 0; at < words.length; at++) {
      const here = share * ((words[at] ?? 0) > 0 ? 1 : Math.min(1, sure[at] ?? 0));
      sureness.touching[at] = (sureness.touching[at] ?? 0) + here;
      sureness.answering[at] = (sureness.answering[at] ?? 0) + here * trust;
    }
  }
  return sureness;
}

/** The words of set expressions that no name and no paragraph has together. */
function wordsApart(
  expressions: readonly (readonly number[])[],
  matches: readonly NameMatch[],
  evidence: readonly TermEvidence[],
): Set<number> {
  const areTogether = (terms: readonly number[]) =>
    evidence[0]?.words.some((_, at) => terms.every((term) => (evidence[term]?.words[at] ?? 0) > 0)) ?? false;
  return new Set(
    expressions
      .filter((terms) => !areTogether(terms))
      .flatMap((terms) => terms.filter((term) => !isNamed(term, matches))),
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
