import type { ReadText } from "./read-text.ts";

/** A step through two texts: the indexes of a token of each; -1 where one has none. */
export interface Step {
  a: number;
  b: number;
  same: boolean;
}

/**
 * Moves each run of words that one text alone has as far to the front as it goes: of "A, and B" with "and C, and B" it is
 * ", and C" that was added, not "C, and".
 */
export function slideRuns(from: ReadText, to: ReadText, steps: Step[]): void {
  for (let start = 0; start < steps.length; start += 1) {
    const first = steps[start] as Step;
    if (first.same || (first.a !== -1 && first.b !== -1)) continue;
    const isAdded = first.a === -1;
    let end = start + 1;
    while (end < steps.length && isAlone(steps[end], isAdded)) end += 1;
    const ids = isAdded ? to.ids : from.ids;
    let [low, high] = [start, end];
    while (low > 0 && steps[low - 1]?.same === true) {
      const before = steps[low - 1] as Step;
      const last = steps[high - 1] as Step;
      if (ids[isAdded ? before.b : before.a] !== ids[isAdded ? last.b : last.a]) break;
      steps[high - 1] = isAdded
        ? { a: before.a, b: last.b, same: true }
        : { a: last.a, b: before.b, same: true };
      steps[low - 1] = isAdded ? { a: -1, b: before.b, same: false } : { a: before.a, b: -1, same: false };
      // What stands between keeps its own side; the other side's place moves behind it.
      low -= 1;
      high -= 1;
    }
    start = end - 1;
  }
}

function isAlone(step: Step | undefined, isAdded: boolean): boolean {
  return step !== undefined && !step.same && (isAdded ? step.a === -1 : step.b === -1);
}
