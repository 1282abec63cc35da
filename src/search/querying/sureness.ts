import type { TextIndex } from "../index-format.ts";
import type { TermEvidence } from "./evidence.ts";
import { expressionsIn } from "./expressions.ts";
import type { NameMatch } from "./subjects.ts";
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
/** How far a word is trusted that stands in an expression that means something else. */
const APART = 0.3;

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
  const sureness: Sureness = {
    touching: new Float64Array(index.paragraphs.length),
    answering: new Float64Array(index.paragraphs.length),
  };
  const counts = weights.map((weight, term) => weight * (named.has(term) ? NAMED : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (const [term, { words, sure }] of evidence.entries()) {
    const share = (counts[term] ?? 0) / total;
    const trust = apart.has(term) ? APART : 1;
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
  const isNamed = (term: number) =>
    matches.some(({ terms, extent }) => extent !== "part" && terms.length > 1 && terms.includes(term));
  const areTogether = (terms: readonly number[]) =>
    evidence[0]?.words.some((_, at) => terms.every((term) => (evidence[term]?.words[at] ?? 0) > 0)) ?? false;
  return new Set(
    expressions
      .filter((terms) => !areTogether(terms))
      .flatMap((terms) => terms.filter((term) => !isNamed(term))),
  );
}
