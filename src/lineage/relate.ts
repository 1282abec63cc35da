import type { RelationChange } from "../model/change.ts";
import { commonWords, type Pattern, patternOf } from "./common-run.ts";
import type { Words } from "./read-words.ts";

/** How two paragraphs belong together. */
export interface Relation {
  change: RelationChange;
  /** From 0 to 1: how much of what they say they have in common; 1 for the same words. */
  likeness: number;
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
  if (earlier.key === later.key) return later.key === "" ? undefined : { change: "same", likeness: 1 };
  const most = 2 * Math.min(earlier.weight, later.weight);
  const isYearly = earlier.skeleton === later.skeleton;
  // What is so much longer has little in common but a part.
  if (!isYearly && most < 0.3 * (earlier.weight + later.weight) && mayBePart(earlier, later) === false)
    return undefined;
  const common = commonWeight(earlier, later);
  const likeness = (2 * common) / (earlier.weight + later.weight);
  if (isYearly && (sameSeries || likeness >= THRESHOLDS.likeness)) return { change: "numbers", likeness };
  const shorter = Math.min(earlier.weight, later.weight);
  const isPart = mayBePart(earlier, later) && common >= THRESHOLDS.contained * shorter;
  if (likeness < THRESHOLDS.likeness && !isPart) return undefined;
  return { change: "reworded", likeness };
}

function mayBePart(one: Words, other: Words): boolean {
  return Math.min(one.telling, other.telling) >= THRESHOLDS.telling;
}

/** One paragraph is compared with many: what was made ready of it last is there again. */
let ready: { words: Words; pattern: Pattern } | undefined;

function commonWeight(earlier: Words, later: Words): number {
  if (ready?.words !== later) ready = { words: later, pattern: patternOf(later.ids) };
  const matched = commonWords(ready.pattern, earlier.ids);
  if (matched === undefined) return commonAnyhow(earlier, later);
  let common = 0;
  for (let at = 0; at < matched.length; at += 1) {
    const place = matched[at] as number;
    if (place < 0) continue;
    const weight = earlier.weights[at] as number;
    const inRun =
      (at > 0 && matched[at - 1] === place - 1 && place > 0) ||
      (at + 1 < matched.length && matched[at + 1] === place + 1);
    common += inRun ? weight : weight * ALONE;
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
