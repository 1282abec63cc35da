import type { Step } from "./exact.ts";
import { areSame, isAside, type Source } from "./source.ts";
import { GAP, type Token } from "./tokens.ts";

/*
 * Gotoh's alignment with affine gaps, by tokens. A run of missing or added words costs OPEN once and EXTEND a word, so
 * that a dropped clause stays one run. Another word in a word's place costs less than one missing and one added, and
 * a word much like it ("recover", "recovery") still less. What is no word of the quotation costs nothing: a footnote
 * mark where the source has one, and whatever of the source a mark of omission stands for.
 *
 * Beyond an edge of a quotation the source goes on: there a word more costs what another word does, so that as many words
 * of the source stand beside the quotation's as it has left, and another word as the very first or last more still.
 */
const OPEN = 2;
const EXTEND = 1;
const OTHER_WORD = 4;
const LIKE_WORD = 2;
/** What it costs besides where a quotation's own first or last word is another than the source's. */
const OTHER_EDGE = 5;
/** Added to itself in every row, it stays below 2^31. */
const NEVER = 1e8;
/** Above this many pairs of tokens a stretch is not aligned, but replaced whole. About 4 ms. */
const MOST_CELLS = 200_000;

/** Stretches of source and quotation, and whether the source's first or last tokens may be left out of account. */
export interface Stretch {
  s0: number;
  s1: number;
  q0: number;
  q1: number;
  looseStart?: boolean;
  looseEnd?: boolean;
}

/** Aligns a stretch of a quotation with a stretch of the source, at the least cost. */
export function align(source: Source, quote: Token[], stretch: Stretch, mostCells = MOST_CELLS): Step[] {
  const { s0, q0, looseStart = false, looseEnd = false } = stretch;
  const wide = stretch.s1 - s0;
  const high = stretch.q1 - q0;
  if (wide * high > mostCells) return replaceWhole(quote, stretch);

  const size = wide + 1;
  const isLoose = looseStart || looseEnd;
  // Three states a cell: 0 both tokens used, 1 the source's alone (missing), 2 the quotation's alone (added).
  // `came` holds, two bits a state, the state that it came from.
  const came = new Uint8Array(size * (high + 1));
  const rows = [0, 1, 2].map(() => new Int32Array(size).fill(NEVER)) as [Costs, Costs, Costs];
  let [both, missing, added] = rows;
  both[0] = 0;
  const spare = [0, 1, 2].map(() => new Int32Array(size)) as [Costs, Costs, Costs];
  let [nextBoth, nextMissing, nextAdded] = spare;
  for (let s = 1; s <= wide; s += 1) {
    if (looseStart) both[s] = 0;
    else {
      missing[s] = OPEN + EXTEND * s;
      came[s] = s === 1 ? 0 : 1 << 2;
    }
  }
  for (let q = 1; q <= high; q += 1) {
    const token = quote[q0 + q - 1] as Token;
    const isGap = token.key === GAP;
    const open = isGap ? 0 : OPEN;
    const extend = isGap ? 0 : EXTEND;
    const mayBeAside = token.note !== 0 || token.label !== 0;
    const edge = (looseStart && q === 1) || (looseEnd && q === high) ? OTHER_EDGE : 0;
    for (let s = 0; s <= wide; s += 1) {
      let from = 0;
      if (s === 0) {
        nextBoth[0] = NEVER;
        nextMissing[0] = NEVER;
      } else {
        const b = both[s - 1] as number;
        const m = missing[s - 1] as number;
        const a = added[s - 1] as number;
        const least = Math.min(b, m, a);
        from |= least === b ? 0 : least === m ? 1 : 2;
        const cost = exchange(source, source.tokens[s0 + s - 1] as Token, token);
        nextBoth[s] = Math.min(NEVER, least + cost + (cost === 0 ? 0 : edge));

        const fresh = Math.min(nextBoth[s - 1] as number, nextAdded[s - 1] as number) + open + extend;
        const longer = (nextMissing[s - 1] as number) + extend;
        nextMissing[s] = Math.min(fresh, longer);
        from |=
          (longer < fresh ? 1 : (nextBoth[s - 1] as number) <= (nextAdded[s - 1] as number) ? 0 : 2) << 2;
      }
      const free = isGap || (mayBeAside && isAside(source, s0 + s, token));
      const longer = free ? 0 : isLoose ? OTHER_WORD + (isBetween(source, s0 + s) ? 0 : edge) : EXTEND;
      const fresh = longer + (free ? 0 : OPEN);
      const b = (both[s] as number) + fresh;
      const m = (missing[s] as number) + fresh;
      const a = (added[s] as number) + longer;
      const least = Math.min(b, m, a);
      nextAdded[s] = least;
      from |= (least === b ? 0 : least === a ? 2 : 1) << 4;
      came[q * size + s] = from;
    }
    [both, nextBoth] = [nextBoth, both];
    [missing, nextMissing] = [nextMissing, missing];
    [added, nextAdded] = [nextAdded, added];
  }
  return traceBack(source, quote, stretch, came, leastEnd([both, missing, added], looseEnd));
}

/** Whether a place is between two sentences: words that are added there stand for none of the source's. */
function isBetween({ tokens, labels }: Source, s: number): boolean {
  return labels[s] !== undefined || tokens[s]?.key === "." || tokens[s - 1]?.key === ".";
}

type Costs = Int32Array;

/** Where in the source, and in which state, an alignment ends at the least cost. */
function leastEnd(
  [both, missing, added]: [Costs, Costs, Costs],
  loose: boolean,
): { s: number; state: number } {
  const cost = (s: number) => Math.min(both[s] as number, missing[s] as number, added[s] as number);
  let s = both.length - 1;
  if (loose) for (let each = s - 1; each >= 0; each -= 1) if (cost(each) < cost(s)) s = each;
  return { s, state: cost(s) === both[s] ? 0 : cost(s) === added[s] ? 2 : 1 };
}

function traceBack(
  source: Source,
  quote: Token[],
  { s0, s1, q0, q1, looseStart = false }: Stretch,
  came: Uint8Array,
  end: { s: number; state: number },
): Step[] {
  let { s, state } = end;
  let q = q1 - q0;
  const steps: Step[] = [];
  while (q > 0 || (s > 0 && !looseStart)) {
    const from = came[q * (s1 - s0 + 1) + s] as number;
    const token = quote[q0 + q - 1];
    if (state === 0) {
      const same = areSame(source, source.tokens[s0 + s - 1], token);
      steps.push({ op: same ? "same" : "changed", s: s0 + s - 1, q: q0 + q - 1 });
      state = from & 3;
      s -= 1;
      q -= 1;
    } else if (state === 1) {
      const omitted = q > 0 && token?.key === GAP;
      steps.push({ op: omitted ? "omitted" : "missing", s: s0 + s - 1, q: omitted ? q0 + q - 1 : -1 });
      state = (from >> 2) & 3;
      s -= 1;
    } else {
      const free = token === undefined || token.key === GAP || isAside(source, s0 + s, token);
      if (!free) steps.push({ op: "added", s: -1, q: q0 + q - 1 });
      state = (from >> 4) & 3;
      q -= 1;
    }
  }
  return steps.reverse();
}

function exchange(all: Source, source: Token, quote: Token): number {
  // Most pairs of words differ in the first letter already.
  if (source.key.charCodeAt(0) !== quote.key.charCodeAt(0))
    return source.word === quote.word && quote.key !== GAP ? OTHER_WORD : NEVER;
  if (source.key === quote.key) return areSame(all, source, quote) ? 0 : LIKE_WORD;
  if (source.word !== quote.word) return NEVER;
  return areAlike(source.key, quote.key) ? LIKE_WORD : OTHER_WORD;
}

/** Whether two words begin alike, for more than half of the longer one. */
export function areAlike(a: string, b: string): boolean {
  const half = Math.max(a.length, b.length) / 2;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same > half;
}

function replaceWhole(quote: Token[], { s0, s1, q0, q1, looseStart, looseEnd }: Stretch): Step[] {
  const steps: Step[] = [];
  if (!looseStart && !looseEnd) for (let s = s0; s < s1; s += 1) steps.push({ op: "missing", s, q: -1 });
  for (let q = q0; q < q1; q += 1) if (quote[q]?.key !== GAP) steps.push({ op: "added", s: -1, q });
  return steps;
}
