import { areAlike } from "../../quote/comparing/align.ts";
import type { ReadText } from "./read-text.ts";

/** A step through two texts: the indexes of a token of each; -1 where one has none. */
export interface Step {
  a: number;
  b: number;
  same: boolean;
}

/*
 * Gotoh's alignment with affine gaps, as src/quote/comparing/align.ts has it, over numbers and without what a quotation
 * may have besides the source's words. What both texts begin and end with is not aligned at all.
 */
const OPEN = 2;
const EXTEND = 1;
const OTHER_WORD = 4;
const LIKE_WORD = 2;
const NEVER = 1e8;
/** Above this many pairs of tokens a stretch is parted first where both have a run of words that occurs once. */
const MOST_CELLS = 90_000;

/** Aligns two texts word by word at the least cost, with few runs of missing and added words. */
export function alignWords(from: ReadText, to: ReadText): Step[] {
  const steps: Step[] = [];
  alignStretch(from, to, 0, from.ids.length, 0, to.ids.length, steps);
  slideRuns(from, to, steps);
  return steps;
}

function alignStretch(
  from: ReadText,
  to: ReadText,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  steps: Step[],
): void {
  const [one, other] = [from.ids, to.ids];
  let [a, b, aEnd, bEnd] = [a0, b0, a1, b1];
  while (a < aEnd && b < bEnd && one[a] === other[b]) steps.push({ a: a++, b: b++, same: true });
  while (a < aEnd && b < bEnd && one[aEnd - 1] === other[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (a === aEnd || b === bEnd) replaceWhole(a, aEnd, b, bEnd, steps);
  else if ((aEnd - a) * (bEnd - b) <= MOST_CELLS) alignCells(from, to, a, aEnd, b, bEnd, steps);
  else {
    const anchors = anchorsIn(one, other, a, aEnd, b, bEnd);
    if (anchors.length === 0) replaceWhole(a, aEnd, b, bEnd, steps);
    for (const [at, place] of anchors) {
      alignStretch(from, to, a, at, b, place, steps);
      steps.push({ a: at, b: place, same: true });
      a = at + 1;
      b = place + 1;
    }
    if (anchors.length > 0) alignStretch(from, to, a, aEnd, b, bEnd, steps);
  }
  for (; aEnd < a1; aEnd += 1, bEnd += 1) steps.push({ a: aEnd, b: bEnd, same: true });
}

function replaceWhole(a: number, aEnd: number, b: number, bEnd: number, steps: Step[]): void {
  for (; a < aEnd; a += 1) steps.push({ a, b: -1, same: false });
  for (; b < bEnd; b += 1) steps.push({ a: -1, b, same: false });
}

/** Pairs of words that occur once in each stretch with the word beside them, in the order of both. */
function anchorsIn(one: Int32Array, other: Int32Array, a0: number, a1: number, b0: number, b1: number) {
  const inOne = onceIn(one, a0, a1);
  const inOther = onceIn(other, b0, b1);
  const pairs: [number, number][] = [];
  for (const [name, at] of inOne) {
    const place = inOther.get(name);
    if (at !== -1 && place !== undefined && place !== -1) pairs.push([at, place]);
  }
  return longestIncreasing(pairs);
}

function onceIn(ids: Int32Array, from: number, to: number): Map<number, number> {
  const once = new Map<number, number>();
  for (let at = from; at + 1 < to; at += 1) {
    const name = (ids[at] as number) * 65_536 + (ids[at + 1] as number);
    once.set(name, once.has(name) ? -1 : at);
  }
  return once;
}

/** The longest run of pairs, which are in the order of the first, that are in the order of the second too. */
export function longestIncreasing(pairs: readonly (readonly [number, number])[]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    let from = 0;
    let to = tails.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((pairs[tails[middle] as number]?.[1] ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    before[index] = tails[from - 1] ?? -1;
    tails[from] = index;
  }
  const chosen: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const [one = 0, other = 0] = pairs[at] ?? [];
    chosen.push([one, other]);
  }
  return chosen.reverse();
}

/** Kept between calls: three rows of costs in each of three states. */
let rows = new Int32Array(0);
let came = new Uint8Array(0);
let costs = new Uint8Array(0);

function alignCells(
  { tokens: one, ids: oneIds }: ReadText,
  { tokens: other, ids: otherIds }: ReadText,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  steps: Step[],
): void {
  const size = a1 - a0 + 1;
  const high = b1 - b0;
  if (rows.length < size * 3) rows = new Int32Array(size * 3);
  if (came.length < size * (high + 1)) came = new Uint8Array(size * (high + 1));
  if (costs.length < size) costs = new Uint8Array(size);
  const firsts = costs.subarray(0, size);
  for (let s = 1; s < size; s += 1) firsts[s] = (one[a0 + s - 1]?.key.charCodeAt(0) ?? 0) & 0xff;
  // Of the row above: both used, the first text's alone (missing), the second's alone (added).
  rows.fill(NEVER, 0, size * 3);
  rows[0] = 0;
  for (let s = 1; s < size; s += 1) {
    rows[size + s] = OPEN + EXTEND * s;
    came[s] = s === 1 ? 0 : 1 << 2;
  }
  for (let q = 1; q <= high; q += 1) {
    const id = otherIds[b0 + q - 1] as number;
    const { key = "", word = false } = other[b0 + q - 1] ?? {};
    const first = key.charCodeAt(0) & 0xff;
    let [upBoth, upMissing, upAdded] = [rows[0] as number, rows[size] as number, rows[2 * size] as number];
    let leftBoth = NEVER;
    let leftMissing = NEVER;
    let leftAdded = Math.min(upBoth + OPEN, upMissing + OPEN, upAdded) + EXTEND;
    came[q * size] = (upAdded <= upBoth + OPEN ? 2 : upBoth <= upMissing ? 0 : 1) << 4;
    rows[0] = NEVER;
    rows[size] = NEVER;
    rows[2 * size] = leftAdded;
    for (let s = 1; s < size; s += 1) {
      let exchange = 0;
      if (oneIds[a0 + s - 1] !== id) {
        const token = one[a0 + s - 1];
        if (token?.word !== word) exchange = NEVER;
        else exchange = word && firsts[s] === first && areAlike(token.key, key) ? LIKE_WORD : OTHER_WORD;
      }
      const leastUp =
        upBoth <= upMissing
          ? upBoth <= upAdded
            ? upBoth
            : upAdded
          : upMissing <= upAdded
            ? upMissing
            : upAdded;
      let from = leastUp === upBoth ? 0 : leastUp === upMissing ? 1 : 2;
      upBoth = rows[s] as number;
      upMissing = rows[size + s] as number;
      upAdded = rows[2 * size + s] as number;
      const nextBoth = leastUp + exchange;
      const fresh = (leftBoth <= leftAdded ? leftBoth : leftAdded) + OPEN + EXTEND;
      const longer = leftMissing + EXTEND;
      const nextMissing = longer < fresh ? longer : fresh;
      from |= (longer < fresh ? 1 : leftBoth <= leftAdded ? 0 : 2) << 2;
      const opened = (upBoth <= upMissing ? upBoth : upMissing) + OPEN;
      leftAdded = (opened < upAdded ? opened : upAdded) + EXTEND;
      from |= (opened < upAdded ? (upBoth <= upMissing ? 0 : 1) : 2) << 4;
      leftBoth = nextBoth < NEVER ? nextBoth : NEVER;
      leftMissing = nextMissing < NEVER ? nextMissing : NEVER;
      rows[s] = leftBoth;
      rows[size + s] = leftMissing;
      rows[2 * size + s] = leftAdded;
      came[q * size + s] = from;
    }
  }
  traceBack(oneIds, otherIds, a0, a1, b0, b1, steps);
}

function traceBack(
  oneIds: Int32Array,
  otherIds: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  steps: Step[],
): void {
  const size = a1 - a0 + 1;
  let s = a1 - a0;
  let q = b1 - b0;
  const [both, missing, added] = [rows[s] ?? 0, rows[size + s] ?? 0, rows[2 * size + s] ?? 0];
  let state = both <= missing && both <= added ? 0 : added <= missing ? 2 : 1;
  const back: Step[] = [];
  while (q > 0 || s > 0) {
    const from = came[q * size + s] as number;
    if (state === 0) {
      const [a, b] = [a0 + s - 1, b0 + q - 1];
      back.push({ a, b, same: oneIds[a] === otherIds[b] });
      state = from & 3;
      s -= 1;
      q -= 1;
    } else if (state === 1) {
      back.push({ a: a0 + s - 1, b: -1, same: false });
      state = (from >> 2) & 3;
      s -= 1;
    } else {
      back.push({ a: -1, b: b0 + q - 1, same: false });
      state = (from >> 4) & 3;
      q -= 1;
    }
  }
  for (let at = back.length - 1; at >= 0; at -= 1) steps.push(back[at] as Step);
}

/**
 * Moves each run of words that one text alone has as far to the front as it goes: of "A, and B" with "and C, and B" it is
 * ", and C" that was added, not "C, and".
 */
function slideRuns(from: ReadText, to: ReadText, steps: Step[]): void {
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
