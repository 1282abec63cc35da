import { WEIGHT, type Words } from "./read-words.ts";

/*
 * By which paragraphs are found that might belong together: each pair of telling words that stand side by side when common
 * words and numbers are left out. No pair is too frequent to count (in 58,518 English paragraphs 84 million meetings), so
 * that whether two paragraphs are compared depends on these two alone, and not on what else there is.
 */

/** So few telling words make no pairs that could be relied on: each counts by itself too. */
const FEW = 3;
/** What all paragraphs have that say nothing of their own. */
const HOUSE = 0x5eed;
/** So much of what the one with fewer has, both have. */
const SHARED = 0.15;

/** The fingerprints of a paragraph, each once, in 32 bits. */
export function fingerprintsOf({ ids, weights }: Words): Set<number> {
  const prints = new Set<number>();
  const first: number[] = [];
  let previous: number | undefined;
  for (let at = 0; at < ids.length; at += 1) {
    if (weights[at] !== WEIGHT.telling) continue;
    const id = ids[at] as number;
    if (previous !== undefined) prints.add(Math.imul(previous, 0x9e3779b1) ^ id);
    if (first.length <= FEW) first.push(id);
    previous = id;
  }
  if (first.length <= FEW) for (const id of first) prints.add(id);
  if (first.length <= 1) prints.add(HOUSE);
  return prints;
}

/** Whether two paragraphs that have so many fingerprints in common may belong together. */
export function mayBelongTogether(common: number, one: number, other: number): boolean {
  return common >= SHARED * Math.min(one, other);
}
