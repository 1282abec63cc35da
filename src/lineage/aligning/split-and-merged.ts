import { commonWords, patternOf } from "../common-run.ts";
import type { CommonWords, Numbered } from "./common-words.ts";
import { ROUNDING } from "./likely-pairs.ts";
import type { Pair } from "./pair-paragraphs.ts";
import { SharedWords, type Telling, toldBy } from "./shared-words.ts";
import type { Open } from "./words-of.ts";

/** So many words at least, and so much of what a paragraph's words tell, went into one that has words of another too. */
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.5;
/** What has so few words in common is not looked into. */
const LEAST_IN_ORDER = 0.4;
/** Fewer words than these in a row, that two paragraphs have in common, may be anybody's. */
const LEAST_RUN = 4;

/** A paragraph that has a partner already, and which of its words this one does not have. */
interface Whole {
  pair: Pair;
  whole: Numbered;
  other: Numbered;
  /** Made when it is first asked for. */
  rest?: Numbered;
}

/** What words are measured by. */
interface Measures {
  telling: Telling;
  common: CommonWords;
}

/**
 * What is left over after each paragraph has at most one other: where a paragraph was split, its second part, whose words
 * stand in the earlier paragraph where its first part has none; where two were merged, the other way about.
 *
 * @param pairs those whose words differ
 */
export function splitAndMerged(
  pairs: readonly Pair[],
  { froms, tos, ...more }: { froms: readonly Open[]; tos: readonly Open[] } & Measures,
): Pair[] {
  const wordsOfFrom = new Map(froms.map(({ at, words }) => [at, words]));
  const wordsOfTo = new Map(tos.map(({ at, words }) => [at, words]));
  const both = pairs.flatMap((pair) => {
    const [from, to] = [wordsOfFrom.get(pair.from), wordsOfTo.get(pair.to)];
    return from === undefined || to === undefined ? [] : [{ pair, from, to }];
  });
  const usedFrom = new Set(both.map(({ pair }) => pair.from));
  const usedTo = new Set(both.map(({ pair }) => pair.to));
  const split = partsOf(
    tos.filter(({ at }) => !usedTo.has(at)),
    both.map(({ pair, from, to }) => ({ pair, whole: from, other: to })),
    more,
  );
  const merged = partsOf(
    froms.filter(({ at }) => !usedFrom.has(at)),
    both.map(({ pair, from, to }) => ({ pair, whole: to, other: from })),
    more,
  );
  return [
    ...split.map(({ at, pair }) => ({ ...pair, to: at })),
    ...merged.map(({ at, pair }) => ({ ...pair, from: at })),
  ];
}

/** Which of the paragraphs that are left over are a part of a whole. */
function partsOf(
  left: readonly Open[],
  wholes: readonly Whole[],
  { telling, common }: Measures,
): { at: number; pair: Pair }[] {
  const counted = new SharedWords(
    wholes.map(({ whole }) => whole),
    telling,
  );
  return left.flatMap(({ at, words }) => {
    const least = Math.max(LEAST_WORDS, LEAST_IN_ORDER * words.length);
    counted.with(words);
    const all = toldBy(words, telling);
    const leastTold = LEAST_SHARE * all - ROUNDING;
    let best: { pair: Pair; told: number } | undefined;
    let isTaken = false;
    for (const [index, one] of wholes.entries()) {
      const { shared, told: toldByShared } = counted;
      if ((shared[index] as number) < least || (toldByShared[index] as number) < leastTold) continue;
      if (!isTaken) common.take(words);
      isTaken = true;
      if (common.with(one.whole) < least) continue;
      one.rest ??= withoutRuns(one.whole, one.other);
      if (one.rest.length < least || common.with(one.rest) < least) continue;
      const lacks = withoutRuns(words, one.rest);
      const told = 1 - toldBy(lacks, telling) / all;
      const isPart = words.length - lacks.length >= LEAST_WORDS && told >= LEAST_SHARE;
      if (isPart && told > (best?.told ?? 0)) best = { pair: one.pair, told };
    }
    return best === undefined ? [] : [{ at, pair: best.pair }];
  });
}

/** The words of a paragraph that another does not have: a few in a row that it happens to have too are none of its own. */
function withoutRuns(whole: Numbered, other: Numbered): Numbered {
  const places = commonWords(patternOf(other), whole);
  // Two that are too long to say are no parts of each other.
  if (places === undefined) return whole;
  const has = new Uint8Array(whole.length);
  for (let start = 0, end = 0; start < whole.length; start = end) {
    end = start + 1;
    if (places[start] === -1) continue;
    while (end < whole.length && places[end] === (places[end - 1] as number) + 1) end += 1;
    if (end - start >= LEAST_RUN) has.fill(1, start, end);
  }
  return whole.filter((_, index) => has[index] === 0);
}
