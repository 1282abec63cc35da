import { areAlike } from "../../quote/comparing/align.ts";
import type { Token } from "../../quote/comparing/tokens.ts";
import { anchorsIn } from "./anchors.ts";
import type { ReadText } from "./read-text.ts";
import { type Step, slideRuns } from "./steps.ts";

/*
 * Gotoh's alignment with affine gaps, as src/quote/comparing/align.ts has it, over numbers and without what a quotation
 * may have besides the source's words. What both texts begin and end with is not aligned at all.
 */
const OPEN = 2;
const EXTEND = 1;
const OTHER_WORD = 4;
const LIKE_WORD = 2;
/** Less than nothing: a paragraph's verb stands for its verb, whatever else was changed around them. */
const VERBS = -3;
const NEVER = 1e8;
/** Above this many pairs of tokens a stretch is parted first where both have the same four words, each once, … */
const SMALL = 1_500;
const FOUR = 4;
/** … and above this many where they have the same two; where there are none, it is replaced whole. */
const MOST_CELLS = 90_000;

/** A text, and which of its tokens are verbs by which it speaks: one stands for the other sooner than other words do. */
interface Side extends ReadText {
  verbs: ReadonlySet<number>;
}

const NO_VERBS: ReadonlySet<number> = new Set();

/**
 * Aligns two texts word by word at the least cost, with few runs of missing and added words.
 *
 * @param verbs the tokens of the first that are verbs by which it speaks
 * @param otherVerbs the same of the second
 */
export function alignWords(one: ReadText, other: ReadText, verbs = NO_VERBS, otherVerbs = NO_VERBS): Step[] {
  const steps: Step[] = [];
  const [from, to] = [
    { ...one, verbs },
    { ...other, verbs: otherVerbs },
  ];
  alignStretch(from, to, 0, from.ids.length, 0, to.ids.length, steps);
  slideRuns(from, to, steps);
  return steps;
}

function alignStretch(
  from: Side,
  to: Side,
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
  const cells = (aEnd - a) * (bEnd - b);
  if (cells === 0) replaceWhole(a, aEnd, b, bEnd, steps);
  else {
    let anchors = cells > SMALL ? anchorsIn(one, other, a, aEnd, b, bEnd, FOUR) : [];
    if (anchors.length === 0 && cells > MOST_CELLS) anchors = anchorsIn(one, other, a, aEnd, b, bEnd, 2);
    for (const [at, place] of anchors) {
      // The one before may have taken its words already.
      if (at < a || place < b) continue;
      alignStretch(from, to, a, at, b, place, steps);
      steps.push({ a: at, b: place, same: true });
      a = at + 1;
      b = place + 1;
      while (a < aEnd && b < bEnd && one[a] === other[b]) steps.push({ a: a++, b: b++, same: true });
    }
    if (anchors.length > 0) alignStretch(from, to, a, aEnd, b, bEnd, steps);
    else if (cells <= MOST_CELLS) alignCells(from, to, a, aEnd, b, bEnd, steps);
    else replaceWhole(a, aEnd, b, bEnd, steps);
  }
  for (; aEnd < a1; aEnd += 1, bEnd += 1) steps.push({ a: aEnd, b: bEnd, same: true });
}

function replaceWhole(a: number, aEnd: number, b: number, bEnd: number, steps: Step[]): void {
  for (; a < aEnd; a += 1) steps.push({ a, b: -1, same: false });
  for (; b < bEnd; b += 1) steps.push({ a: -1, b, same: false });
}

/** Kept between calls: three rows of costs in each of three states. */
let rows = new Int32Array(0);
let came = new Uint8Array(0);
let firsts = new Uint16Array(0);

function alignCells(
  { tokens: one, ids: oneIds, verbs }: Side,
  { tokens: other, ids: otherIds, verbs: otherVerbs }: Side,
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
  if (firsts.length < size) firsts = new Uint16Array(size);
  for (let s = 1; s < size; s += 1) firsts[s] = verbs.has(a0 + s - 1) ? VERB : initialOf(one[a0 + s - 1]);
  // Of the row above: both used, the first text's alone (missing), the second's alone (added).
  rows.fill(NEVER, 0, size * 3);
  rows[0] = 0;
  for (let s = 1; s < size; s += 1) {
    rows[size + s] = OPEN + EXTEND * s;
    came[s] = s === 1 ? 0 : 1 << 2;
  }
  for (let q = 1; q <= high; q += 1) {
    const id = otherIds[b0 + q - 1] as number;
    const { key = "" } = other[b0 + q - 1] ?? {};
    const first = otherVerbs.has(b0 + q - 1) ? VERB : initialOf(other[b0 + q - 1]);
    let [upBoth, upMissing, upAdded] = [rows[0] as number, rows[size] as number, rows[2 * size] as number];
    let leftBoth = NEVER;
    let leftMissing = NEVER;
    let leftAdded = Math.min(upBoth + OPEN, upMissing + OPEN, upAdded) + EXTEND;
    came[q * size] = (upAdded <= upBoth + OPEN ? 2 : upBoth <= upMissing ? 0 : 1) << 4;
    rows[0] = NEVER;
    rows[size] = NEVER;
    rows[2 * size] = leftAdded;
    for (let s = 1; s < size; s += 1) {
      const its = firsts[s] as number;
      let exchange = 0;
      if (its === VERB && first === VERB) exchange = VERBS;
      else if (oneIds[a0 + s - 1] !== id) {
        if (its === first) {
          exchange = first > 1 && areAlike(one[a0 + s - 1]?.key ?? "", key) ? LIKE_WORD : OTHER_WORD;
        } else exchange = its <= 1 || first <= 1 ? NEVER : OTHER_WORD;
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

/** In place of the first letter of a verb by which a text speaks. */
const VERB = 0xffff;

/** The first letter of a word; 1 for a sign, which never stands for a word. */
function initialOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.word ? token.key.charCodeAt(0) : 1;
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
