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
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  let covered = 0;
  let coveredTo = 0;
  if (region.to - region.from < 2) return { runs, covered };
  for (let i = 0; i + 1 < words.ids.length; i += 1) {
    for (const w of pairs.get(pairAt(words, i)) ?? []) {
      if (w < region.from) continue;
      if (w + 1 >= region.to) break;
      covered += i + 2 - Math.max(i, coveredTo);
      coveredTo = i + 2;
      const run = open.get(w - i);
      if (run !== undefined && run.i + run.length - 1 === i) run.length += 1;
      else {
        const fresh = { w, i, length: 2 };
        open.set(w - i, fresh);
        runs.push(fresh);
      }
    }
  }
  return { runs, covered };
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
  let links = runs.map((run) => ({ run, bits: weigh(run), score: 0, before: -1 }));
  if (links.length > MOST_RUNS) links = links.sort((a, b) => b.bits - a.bits).slice(0, MOST_RUNS);
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
