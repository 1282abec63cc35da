import { type PreparedDocument, pairOf } from "./prepare-document.ts";

/** A quotation's words, as the document numbers them; -1 for a word that it does not have. */
export interface QuotedWords {
  tokens: number[];
  ids: number[];
  /** How many marks of omission stand before each. */
  gaps: number[];
}

/** Words of a document, from one index to another (exclusive). */
export interface Region {
  from: number;
  to: number;
}

/** Words that stand in the same order in the document (from word `w`) and in a quotation (from word `i`). */
export interface Run {
  w: number;
  i: number;
  length: number;
}

/** More runs than these, the weightiest, are not chained. An honest quotation has a dozen. */
const MOST_RUNS = 300;
/** What a break between two runs costs, in bits, each word skipped by it, and a long dropped stretch at most. */
const BREAK = 3;
const SKIPPED_WORD = 0.4;
const MOST_SKIPPED = 40;
/** Sums of bits differ by less than this where they are the same. */
const ROUNDING = 1e-6;

/** The pair of words at a place of the quotation, or -1 where the document lacks one or an omission parts them. */
export function pairAt({ ids, gaps }: QuotedWords, i: number): number {
  const [left = -1, right = -1] = [ids[i], ids[i + 1]];
  return left < 0 || right < 0 || gaps[i] !== gaps[i + 1] ? -1 : pairOf(left, right);
}

/**
 * Finds the runs of two words and more that a quotation shares with a region.
 *
 * @returns with how many words of the quotation stand in one of them: no chain of runs has more
 */
export function findRuns(
  { pairs }: PreparedDocument,
  words: QuotedWords,
  region: Region,
): { runs: Run[]; covered: number } {
  const runs: Run[] = [];
  let covered = 0;
  let coveredTo = 0;
  const count = words.ids.length;
  if (region.to - region.from < 2 || count < 2) return { runs, covered };
  // By how far the two texts are shifted against each other, from 0: the run that was begun last, and how it is numbered.
  const open = new Int32Array(region.to - region.from + count);
  for (let i = 0; i + 1 < count; i += 1) {
    const places = pairs.get(pairAt(words, i));
    if (places === undefined) continue;
    for (let at = firstFrom(places, region.from); at < places.length; at += 1) {
      const w = places[at] as number;
      if (w + 1 >= region.to) break;
      covered += i + 2 - Math.max(i, coveredTo);
      coveredTo = i + 2;
      const shift = w - region.from - i + count - 1;
      const run = runs[(open[shift] as number) - 1];
      if (run !== undefined && run.i + run.length - 1 === i) run.length += 1;
      else open[shift] = runs.push({ w, i, length: 2 });
    }
  }
  return { runs, covered };
}

/** Where in a rising list the numbers begin that are not below some. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Chooses the runs that together explain most of a quotation, each after the one before in both texts. */
export function chainRuns(
  { weights, wordTokens }: PreparedDocument,
  { gaps }: QuotedWords,
  runs: Run[],
): Run[] {
  const weigh = ({ w, length }: Run) => {
    let bits = 0;
    for (let each = w; each < w + length; each += 1) bits += weights[wordTokens[each] ?? 0] ?? 0;
    return bits;
  };
  const links = weightiest(runs, Float64Array.from(runs, weigh)).map(({ run, bits }) => {
    return { run, bits, score: 0, before: -1 };
  });
  links.sort((a, b) => a.run.i - b.run.i || a.run.w - b.run.w);
  let best = -1;
  /** The best score of all up to each. */
  const bestUpTo: number[] = [];
  for (const [index, link] of links.entries()) {
    link.score = link.bits;
    // From the nearest back: the one before is mostly right next to it, and what is farther back can't be better then.
    for (let each = index - 1; each >= 0; each -= 1) {
      if ((bestUpTo[each] ?? 0) + link.bits < link.score - ROUNDING) break;
      const before = links[each];
      if (before === undefined || before.run.w >= link.run.w || before.run.i >= link.run.i) continue;
      const overlap = overlapOf(before.run, link.run);
      if (overlap >= link.run.length) continue;
      const kept = (link.bits * (link.run.length - overlap)) / link.run.length;
      const score = before.score + kept - costBetween(before.run, link.run, gaps);
      // Of two as good, the first in the text.
      if (score < link.score || (score === link.score && link.before === -1)) continue;
      link.score = score;
      link.before = each;
    }
    bestUpTo.push(Math.max(bestUpTo.at(-1) ?? 0, link.score));
    if (best === -1 || link.score > (links[best]?.score ?? 0)) best = index;
  }
  const chain: Run[] = [];
  for (let link = links[best]; link !== undefined; link = links[link.before]) {
    const before = links[link.before];
    const overlap = before === undefined ? 0 : overlapOf(before.run, link.run);
    const { w, i, length } = link.run;
    chain.unshift({ w: w + overlap, i: i + overlap, length: length - overlap });
  }
  return chain;
}

/** The runs with most bits, of as many the first; in their order. */
function weightiest(runs: readonly Run[], bits: Float64Array): { run: Run; bits: number }[] {
  const all = bits.length;
  // To sort numbers takes a tenth of what it takes to sort thousands of runs.
  const least = all > MOST_RUNS ? (bits.toSorted()[all - MOST_RUNS] as number) : Number.NEGATIVE_INFINITY;
  let equal = MOST_RUNS;
  for (const each of bits) if (each > least) equal -= 1;
  const chosen: { run: Run; bits: number }[] = [];
  for (const [at, run] of runs.entries()) {
    const own = bits[at] as number;
    if (own < least || (own === least && equal <= 0)) continue;
    if (own === least) equal -= 1;
    chosen.push({ run, bits: own });
  }
  return chosen;
}

/** What it costs to go from one run to another; what a mark of omission stands for costs nothing. */
function costBetween(before: Run, after: Run, gaps: number[]): number {
  if (gaps[before.i + before.length - 1] !== gaps[after.i]) return 0;
  const skipped = Math.abs(after.w - before.w - (after.i - before.i));
  return BREAK + Math.min(MOST_SKIPPED, SKIPPED_WORD * skipped);
}

/** How many words of a run the run before it has already, in one text or the other. */
function overlapOf(before: Run, after: Run): number {
  return Math.max(0, before.w + before.length - after.w, before.i + before.length - after.i);
}
