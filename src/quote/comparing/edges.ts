import { isInsideWord, type Step } from "./exact.ts";
import type { Source } from "./source.ts";

/** Takes a mark of omission that would stand for more than the rest of a paragraph and the beginning of the next. */
export function unmarkFar({ paragraphOf }: Source, steps: Step[]): Step[] {
  const settled = [...steps];
  for (let from = 0; from < steps.length; from += 1) {
    const mark = steps[from];
    if (mark?.op !== "omitted") continue;
    let to = from;
    while (steps[to]?.op === "omitted" && steps[to]?.q === mark.q) to += 1;
    const before = paragraphOf[(steps[from]?.s ?? 0) - 1] ?? 0;
    const after = paragraphOf[(steps[to - 1]?.s ?? 0) + 1] ?? 0;
    for (; from < to; from += 1) if (after - before > 1) settled[from] = missing(steps[from]?.s ?? 0);
    from -= 1;
  }
  return settled;
}

function missing(s: number): Step {
  return { op: "missing", s, q: -1 };
}

/**
 * Leaves out signs before an alignment's first word that stand in another paragraph: the stop after a paragraph's number
 * is not the one that ends the paragraph before.
 */
export function fromFirstWord({ tokens, paragraphOf }: Source, steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ op, s }) => op !== "missing" && s >= 0 && tokens[s]?.word === true);
  const paragraph = paragraphOf[steps[first]?.s ?? -1];
  if (first <= 0) return [...steps];
  // After a number that is not the paragraph's, it is as wrong as that.
  const isAdded = steps[0]?.op === "added";
  const before = steps.slice(0, first).flatMap((step): Step[] => {
    const { op, s, q } = step;
    if (op !== "same" || paragraphOf[s] === paragraph) return [step];
    return isAdded ? [{ op: "added", s: -1, q }] : [];
  });
  return [...before, ...steps.slice(first)];
}

/**
 * Says of an alignment without a difference what it cut from a compound word: "… laundering" is not "money-laundering",
 * and what a mark of omission takes of a word is missing.
 */
export function wholeWords(source: Source, steps: readonly Step[]): Step[] {
  const cut = new Set<number>();
  const mark = (from: number, step: 1 | -1) => {
    for (let s = from; isInsideWord(source, step === 1 ? s : s + 1); s += step) cut.add(s);
  };
  for (const [index, { op, s }] of steps.entries()) {
    if (op !== "same") continue;
    if (steps[index - 1]?.op !== "same" && isInsideWord(source, s)) mark(s - 1, -1);
    if (steps[index + 1]?.op !== "same" && isInsideWord(source, s + 1)) mark(s + 1, 1);
  }
  if (cut.size === 0) return [...steps];
  const kept = steps.map((step) => (cut.delete(step.s) ? missing(step.s) : step));
  const before = [...cut].filter((s) => s < (steps[0]?.s ?? 0)).sort((a, b) => a - b);
  const after = [...cut].filter((s) => s > (steps.at(-1)?.s ?? 0)).sort((a, b) => a - b);
  return [...before.map(missing), ...kept, ...after.map(missing)];
}
