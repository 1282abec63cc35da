import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Engine } from "./engines.ts";

/** A query with the paragraphs that it is about: 2 answers it, 1 touches it; none where the text does not speak of it. */
export interface JudgedQuery {
  q: string;
  who: string;
  relevant: Record<string, number> | [];
}

/** How well an engine does on a set of queries. */
export interface Quality {
  /** How many queries something answers. */
  queries: number;
  /** The share of these whose first hit answers (grade 2), and that have such a hit among the first three. */
  first: number;
  firstThree: number;
  /** The same for hits that at least touch the query (grade 1 or 2). */
  firstTouches: number;
  firstThreeTouch: number;
  /** nDCG@10 with gains of 2^grade - 1. */
  ndcg: number;
  /** The share of these of which it says that the text only touches them, or finds nothing. */
  doubted: number;
  /** The queries that nothing answers, and how many of them find nothing, or only what is said to touch them. */
  empty: number;
  claimedNothing: number;
}

/** The files of queries: what search is tuned on, and what it is measured with and nobody looks at. */
export const TUNED_ON = ["tune", "third-tune", "fourth-tune", "fifth-tune", "sixth-tune"] as const;
export const HELD_OUT = ["held-out", "third-held-out", "sixth-held-out"] as const;
export type QueryFile = (typeof TUNED_ON | typeof HELD_OUT)[number];

/** Reads one of the files of queries. */
export function readQueries(half: QueryFile): JudgedQuery[] {
  const file = join(import.meta.dirname, "../search-queries", `${half}.yaml`);
  return parse(readFileSync(file, "utf8")) as JudgedQuery[];
}

/**
 * Measures an engine.
 *
 * @param doubts whether the engine says of a query that what it finds only touches it
 */
export function measure(
  engine: Engine,
  queries: readonly JudgedQuery[],
  doubts: (query: string) => boolean = () => false,
): Quality {
  const judged = queries.map(({ q, relevant }) => {
    const grades: Record<string, number> = Array.isArray(relevant) ? {} : relevant;
    return {
      ideal: Object.values(grades).sort((a, b) => b - a),
      found: engine(q).map((id) => grades[id] ?? 0),
      isDoubted: doubts(q),
    };
  });
  const answered = judged.filter(({ ideal }) => ideal[0] === 2);
  const unanswered = judged.filter(({ ideal }) => ideal[0] !== 2);
  const share = (fits: (found: number[]) => boolean) =>
    answered.filter(({ found }) => fits(found)).length / answered.length;
  return {
    queries: answered.length,
    first: share((found) => found[0] === 2),
    firstThree: share((found) => found.slice(0, 3).includes(2)),
    firstTouches: share(([first = 0]) => first > 0),
    firstThreeTouch: share((found) => found.slice(0, 3).some((grade) => grade > 0)),
    ndcg: answered.reduce((sum, { ideal, found }) => sum + gain(found) / gain(ideal), 0) / answered.length,
    doubted:
      answered.filter(({ found, isDoubted }) => found.length === 0 || isDoubted).length / answered.length,
    empty: unanswered.length,
    claimedNothing: unanswered.filter(({ found, isDoubted }) => found.length === 0 || isDoubted).length,
  };
}

/** Discounted cumulative gain of the first ten. */
function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
