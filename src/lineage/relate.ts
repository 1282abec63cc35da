import type { RelationChange } from "../model/change.ts";
import { commonWords, type Pattern, patternOf } from "./common-run.ts";
import type { Words } from "./read-words.ts";

/** How two paragraphs belong together. */
export interface Relation {
  change: RelationChange;
  /** From 0 to 1: how much of what they say they have in common; 1 for the same words. */
  likeness: number;
}

/** A relation, and whether it is one within a series of resolutions alone. */
export interface Kinship extends Relation {
  inSeriesAlone: boolean;
}

/** What tells a reworded paragraph from another one. Tuned on pairs that were read: bench/lineage. */
export const THRESHOLDS = {
  /** So much of what two paragraphs say together they have in common … */
  likeness: 0.6,
  /** … or so much of the shorter one, where one is part of the other, */
  contained: 0.85,
  /** and it says so much by itself. */
  telling: 40,
} as const;

/** A word by itself that both have is a smaller sign than a run of words. */
const ALONE = 0.5;

/**
 * Says whether two paragraphs of one language belong together: whether the later one has its words from the earlier one, or
 * might have. Which of the two is the earlier one changes nothing.
 *
 * @param sameSeries whether they are of resolutions on the same item: paragraphs that are little but a date or the number
 *   of a document (*Recalling its resolution 78/69*) belong together there alone
 * @returns undefined where they do not
 */
export function relate(earlier: Words, later: Words, sameSeries = false): Relation | undefined {
  const kinship = kinshipOf(earlier, later);
  if (kinship === undefined || (kinship.inSeriesAlone && !sameSeries)) return undefined;
  return { change: kinship.change, likeness: kinship.likeness };
}

/** The same for who does not know yet whether they are of one series. */
export function kinshipOf(earlier: Words, later: Words): Kinship | undefined {
  const inSeriesAlone = false;
  if (earlier.key === later.key)
    return later.key === "" ? undefined : { change: "same", likeness: 1, inSeriesAlone };
  const isYearly = earlier.skeleton === later.skeleton;
  const both = earlier.weight + later.weight;
  const shorter = Math.min(earlier.weight, later.weight);
  const mayBePart = Math.min(earlier.telling, later.telling) >= THRESHOLDS.telling;
  // What is so much longer has no more in common than a part.
  if (!isYearly && !mayBePart && 2 * shorter < THRESHOLDS.likeness * both) return undefined;
  const common = commonWeight(earlier, later);
  const likeness = (2 * common) / both;
  const isLike = likeness >= THRESHOLDS.likeness;
  if (isYearly) return { change: "numbers", likeness, inSeriesAlone: !isLike };
  const isPart = mayBePart && common >= THRESHOLDS.contained * shorter;
  return isLike || isPart ? { change: "reworded", likeness, inSeriesAlone } : undefined;
}

/** One paragraph is compared with many: what was made ready of it last is there again. */
let ready: { words: Words; pattern: Pattern } | undefined;

/** How much the words say that two paragraphs have in common, in the same order. */
export function commonWeight(earlier: Words, later: Words): number {
  if (ready?.words !== later) ready = { words: later, pattern: patternOf(later.ids) };
  const matched = commonWords(ready.pattern, earlier.ids);
  if (matched === undefined) return commonAnyhow(earlier, later);
  let common = 0;
  for (let at = 0; at < matched.length; at += 1) {
    const place = matched[at] as number;
    if (place < 0) continue;
    const weight = earlier.weights[at] as number;
    const isInRun =
      (place > 0 && at > 0 && matched[at - 1] === place - 1) ||
      (at + 1 < matched.length && matched[at + 1] === place + 1);
    common += isInRun ? weight : weight * ALONE;
  }
  return common;
}

/** What two very long paragraphs have in common in whatever order. */
function commonAnyhow(earlier: Words, later: Words): number {
  const counts = new Map<number, number>();
  for (const id of later.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let common = 0;
  earlier.ids.forEach((id, at) => {
    const left = counts.get(id) ?? 0;
    if (left === 0) return;
    counts.set(id, left - 1);
    common += earlier.weights[at] as number;
  });
  return common;
}
