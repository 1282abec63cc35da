import { distance } from "fastest-levenshtein";

/** A paragraph of the later text beside the one of the earlier that it was paired with, by their places. */
export interface GreedyPair {
  from: number;
  to: number;
}

/** Two texts are the same paragraph from here on, by the letters that differ. */
const ALIKE = 0.8;

/**
 * Aligns as a comparison by characters does that goes through both texts once: each paragraph of the later text is paired
 * with the first one of the earlier that is alike, behind the one that was paired last. What a paragraph is alike to
 * elsewhere is looked up, to be shown beside it; it is not paired.
 */
export function alignGreedily(from: readonly string[], to: readonly string[]): GreedyPair[] {
  const pairs: GreedyPair[] = [];
  let last = -1;
  for (const [at, text] of to.entries()) {
    const found = from.findIndex((other, index) => index > last && likeness(other, text) > ALIKE);
    if (found >= 0) {
      pairs.push({ from: found, to: at });
      last = found;
    } else for (const other of from) likeness(other, text);
  }
  return pairs;
}

function likeness(one: string, other: string): number {
  const length = one.length + other.length;
  return length === 0 ? 1 : (length - distance(one, other)) / length;
}
