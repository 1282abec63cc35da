import { isInsideWord, type Step } from "./exact.ts";
import type { Source } from "./source.ts";

/** So many more words than the quotation has there, and its edge is still taken for the sentence's. */
const EDGE_SLACK = 3;

/**
 * Puts an alignment right where it only counted tokens: at the quotation's edges ({@link settleEdges}), and where a
 * mark of omission would stand for more than the rest of a paragraph and the beginning of the next.
 */
export function settle(source: Source, steps: Step[]): Step[] {
  return unmarkFar(source, settleEdges(source, steps));
}

function unmarkFar({ paragraphOf }: Source, steps: Step[]): Step[] {
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

/**
 * Where a quotation's first or last words are not the source's, and the edge of the sentence is near, reads them as
 * standing for the sentence's: "They commit" is "We commit" with a word changed, not "commit" with a word added.
 */
function settleEdges(source: Source, steps: Step[]): Step[] {
  const first = steps.findIndex(({ s }) => s >= 0);
  if (first === -1) return steps;
  const last = steps.findLastIndex(({ s }) => s >= 0);
  const before: Step[] = [];
  if (first > 0) {
    const s = steps[first]?.s ?? 0;
    for (let each = s - 1; each >= 0 && !endsSentence(source, each); each -= 1) before.unshift(missing(each));
    if (before.length > first + EDGE_SLACK) before.length = 0;
  }
  const after: Step[] = [];
  const trailing = steps.length - 1 - last;
  if (trailing > 0) {
    const { length } = source.tokens;
    const s = steps[last]?.s ?? 0;
    if (source.labels[s + 1] === undefined) {
      for (let each = s + 1; each < length && source.tokens[each]?.key !== "."; each += 1) {
        after.push(missing(each));
        if (source.labels[each + 1] !== undefined) break;
      }
    }
    if (after.length > trailing + EDGE_SLACK) after.length = 0;
  }
  return [...before, ...steps, ...after];
}

function missing(s: number): Step {
  return { op: "missing", s, q: -1 };
}

/** Whether a sentence ends with this token, or a paragraph. */
function endsSentence({ tokens, labels }: Source, s: number): boolean {
  return tokens[s]?.key === "." || labels[s + 1] !== undefined;
}

/**
 * Leaves out signs before an alignment's first word that stand in another paragraph: the stop after a paragraph's number
 * is not the one that ends the paragraph before.
 */
export function fromFirstWord({ tokens, paragraphOf }: Source, steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ op, s }) => op !== "missing" && s >= 0 && tokens[s]?.word === true);
  const paragraph = paragraphOf[steps[first]?.s ?? -1];
  return steps.filter(({ op, s }, index) => index >= first || op !== "same" || paragraphOf[s] === paragraph);
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
