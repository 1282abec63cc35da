import type { Candidate } from "./assign.ts";
import type { CommonWords } from "./common-words.ts";
import { SharedWords, type Telling, toldBy } from "./shared-words.ts";
import type { Open } from "./words-of.ts";

/** A pair that may belong together. */
export type Likely = Candidate;

/** How much the words of two texts tell, by in how many of their paragraphs they stand. */
export function tellingWords(all: readonly Open[], size: number): Telling {
  const standsIn = new Float64Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [index, { words }] of all.entries()) {
    for (const word of words) {
      if (last[word] === index) continue;
      last[word] = index;
      standsIn[word] = 1 + (standsIn[word] as number);
    }
  }
  return standsIn.map((count) => Math.log(1 + all.length / count) - LEAST_TOLD);
}
/** What stands in every paragraph tells next to nothing. */
const LEAST_TOLD = 0.6;

interface ToPair {
  froms: readonly Open[];
  tos: readonly Open[];
  telling: Telling;
  common: CommonWords;
  /** What is added to the likeness of two places, … */
  bonus: (from: number, to: number) => number;
  /** … at most. */
  mostBonus: number;
  /** What likeness and bonus must reach, … */
  least: number;
  /** … and how much of it what the shared words tell. */
  leastTold?: number;
}

/**
 * All pairs that are alike enough: half by how many of their words they share in the same order, half by how much the words
 * tell that they share. Most are ruled out by the words alone.
 */
export function likelyPairs({
  froms,
  tos,
  telling,
  common,
  bonus,
  mostBonus,
  least,
  leastTold = 0,
}: ToPair): Likely[] {
  const likely: Likely[] = [];
  const counted = new SharedWords(
    tos.map(({ words }) => words),
    telling,
  );
  const { shared, told } = counted;
  const toldByTo = Float64Array.from(tos, ({ words }) => toldBy(words, telling));
  const lengths = Int32Array.from(tos, ({ words }) => words.length);
  const leastAlike = least - mostBonus - ROUNDING;
  for (const from of froms) {
    counted.with(from.words);
    const toldByFrom = toldBy(from.words, telling);
    let isTaken = false;
    for (let index = 0; index < tos.length; index += 1) {
      const tells = (told[index] as number) / (toldByFrom + (toldByTo[index] as number));
      if (tells < leastTold) continue;
      const length = from.words.length + (lengths[index] as number);
      const alike = (shared[index] as number) / length;
      if (tells + alike < leastAlike) continue;
      const to = tos[index] as Open;
      const added = bonus(from.at, to.at) + tells;
      if (added + alike < least) continue;
      if (!isTaken) common.take(from.words);
      isTaken = true;
      const gain = added + common.with(to.words) / length - least;
      if (gain < 0) continue;
      likely.push({ from: from.at, to: to.at, gain: gain + MERE + SAME_NUMBERS * sharedNumbers(from, to) });
    }
  }
  return likely;
}

/** Sums that are the same may differ by less than this. */
export const ROUNDING = 1e-9;
/** What just reaches the threshold is better than nothing; of those that are alike, the one with the same numbers is better. */
const MERE = 0.01;
const SAME_NUMBERS = 0.1;

function sharedNumbers(from: Open, to: Open): number {
  const most = Math.max(from.numbers.length, to.numbers.length);
  return most === 0 ? 0 : from.numbers.filter((number) => to.numbers.includes(number)).length / most;
}
