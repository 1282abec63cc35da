import type { Candidate } from "./assign.ts";
import { CommonWords, type Numbered } from "./common-words.ts";
import type { Open } from "./words-of.ts";

/** A pair that may belong together. */
export type Likely = Candidate;

/** How much each word tells, by its number: one that stands in few paragraphs tells more. */
export type Telling = Float64Array;

/** How much the words of two texts tell, by in how many of their paragraphs they stand. */
export function tellingWords(all: readonly Open[], size: number): Telling {
  const standsIn = new Float64Array(size);
  for (const { words } of all)
    for (const word of new Set(words)) standsIn[word] = 1 + (standsIn[word] as number);
  return standsIn.map((count) => Math.log(1 + all.length / count) - LEAST_TOLD);
}
/** What stands in every paragraph tells next to nothing. */
const LEAST_TOLD = 0.6;

interface ToPair {
  froms: readonly Open[];
  tos: readonly Open[];
  telling: Telling;
  /** What is added to the likeness of two places. */
  bonus: (from: number, to: number) => number;
  /** What likeness and bonus must reach, … */
  least: number;
  /** … and how much of it what the shared words tell. */
  leastTold?: number;
}

/**
 * All pairs that are alike enough: half by how many of their words they share in the same order, half by how much the words
 * tell that they share. Most are ruled out by the words alone.
 */
export function likelyPairs({ froms, tos, telling, bonus, least, leastTold = 0 }: ToPair): Likely[] {
  const common = new CommonWords();
  const places = placesOf(tos, telling.length);
  const toldByTo = tos.map(({ words }) => toldBy(words, telling));
  const shared = new Int32Array(tos.length);
  const told = new Float64Array(tos.length);
  const counts = new Int32Array(telling.length);
  return froms.flatMap((from) => {
    shareWords(from.words, { places, telling, shared, told, counts });
    const toldByFrom = toldBy(from.words, telling);
    let isTaken = false;
    return tos.flatMap((to, index): Likely[] => {
      const tells = (told[index] as number) / (toldByFrom + (toldByTo[index] as number));
      if (tells < leastTold) return [];
      const added = bonus(from.at, to.at) + tells;
      const length = from.words.length + to.words.length;
      if (added + (shared[index] as number) / length < least) return [];
      if (!isTaken) common.take(from.words);
      isTaken = true;
      const gain = added + common.with(to.words) / length - least;
      if (gain < 0) return [];
      return [{ from: from.at, to: to.at, gain: gain + MERE + SAME_NUMBERS * sharedNumbers(from, to) }];
    });
  });
}

/** What just reaches the threshold is better than nothing; of those that are alike, the one with the same numbers is better. */
const MERE = 0.01;
const SAME_NUMBERS = 0.1;

function sharedNumbers(from: Open, to: Open): number {
  const most = Math.max(from.numbers.length, to.numbers.length);
  return most === 0 ? 0 : from.numbers.filter((number) => to.numbers.includes(number)).length / most;
}

/** In which paragraphs each word stands, once for each time that it stands there. */
function placesOf(tos: readonly Open[], size: number): Int32Array[] {
  const places: number[][] = [];
  for (const [index, { words }] of tos.entries())
    for (const word of words) {
      const known = places[word];
      if (known === undefined) places[word] = [index];
      else known.push(index);
    }
  return Array.from({ length: size }, (_, word) => Int32Array.from(places[word] ?? []));
}

/** How much words tell. */
export function toldBy(words: Numbered, telling: Telling): number {
  return words.reduce((sum, word) => sum + (telling[word] as number), 0);
}

/** Counts for each paragraph how many words it shares with one, in any order, and how much these tell. */
function shareWords(
  words: Numbered,
  {
    places,
    telling,
    shared,
    told,
    counts,
  }: {
    places: readonly Int32Array[];
    telling: Telling;
    shared: Int32Array;
    told: Float64Array;
    counts: Int32Array;
  },
): void {
  shared.fill(0);
  told.fill(0);
  for (const word of words) counts[word] = (counts[word] as number) + 1;
  for (const word of words) {
    const many = counts[word] as number;
    if (many === 0) continue;
    counts[word] = 0;
    const tells = telling[word] as number;
    // A word that stands there three times is three of its places.
    let [last, times] = [-1, 0];
    for (const index of places[word] as Int32Array) {
      times = index === last ? times + 1 : 1;
      last = index;
      if (times > many) continue;
      shared[index] = (shared[index] as number) + 1;
      told[index] = (told[index] as number) + tells;
    }
  }
}
