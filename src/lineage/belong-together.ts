import type { RelationChange } from "../model/change.ts";
import { commonWords, type Pattern, patternOf } from "./common-run.ts";
import { areSameWords, WEIGHT, type Words } from "./read-words.ts";

/** How two paragraphs belong together. */
export interface Relation {
  change: RelationChange;
  /** From 0 to 1: how much of what they say they have in common; 1 for the same words. */
  likeness: number;
}

/** What two paragraphs have in common, before it is known what documents they are of. */
export interface Compared extends Relation {
  /** Whether they belong together in documents of which this is known. */
  belong(known: KnownOfBoth): boolean;
}

/** What is known of the documents of two paragraphs. */
export interface KnownOfBoth {
  sameSeries: boolean;
  /** The words that both paragraphs have because both documents' titles have them, by their numbers. */
  titled?: readonly number[];
}

/**
 * When two paragraphs belong together that are not the same words: when what they share is evidence enough. How much each of
 * these is worth was fitted (logistic regression) to the pairs that were read of two sessions, and how much is enough was
 * set by them: bench/README.md says which, and how it does with others.
 */
export const RULE = {
  evidence: {
    /** The part of the shorter one that stands in the other. */
    contained: 4.4,
    /** The part of the later one that stands in the earlier: a clause in a long list makes no paragraph another's. */
    ofLater: 2.9,
    /** The logarithm of how many telling words, beside others, both have. */
    telling: 1.9,
    /** A word of a name that both have counts as so much of another, outside of a series: they name the same thing. */
    named: 0.3,
    inSeries: 2.3,
    enough: 9.5,
  },
  /** So much alike, those belong together that differ in numbers alone, whatever these say. */
  yearly: 0.78,
  /** So much alike, those of one series do. */
  inSeries: 0.75,
} as const;

/** A word by itself that both have is a smaller sign than a run of words. */
const ALONE = 0.5;
/** What a word tells less where both documents are about it. */
const LESS = WEIGHT.telling - WEIGHT.common;

/**
 * Says whether two paragraphs of one language belong together: whether the later one has its words from the earlier one, or
 * might have.
 *
 * @param known.sameSeries whether they are of resolutions on the same item: paragraphs that are little but a date or the
 *   number of a document (*Recalling its resolution 78/69*) belong together there alone
 * @returns undefined where they do not
 */
export function relate(
  earlier: Words,
  later: Words,
  known: KnownOfBoth = { sameSeries: false },
): Relation | undefined {
  const compared = compareParagraphs(earlier, later);
  return compared?.belong(known) ? { change: compared.change, likeness: compared.likeness } : undefined;
}

const SAME: Compared = { change: "same", likeness: 1, belong: () => true };

/**
 * Compares two paragraphs for who does not know yet what documents they are of.
 *
 * @returns undefined where they belong together in none
 */
export function compareParagraphs(earlier: Words, later: Words): Compared | undefined {
  if (areSameWords(earlier, later)) return later.key === "" ? undefined : SAME;
  const isYearly = earlier.skeleton === later.skeleton;
  // What can't be enough, whatever they have in common, need not be compared.
  if (!isYearly && !maySuffice(earlier, later)) return undefined;
  const matched = matchedOf(earlier, later);
  const common = commonOf(earlier, later, matched, []);
  const likeness = (2 * common.weight) / (earlier.weight + later.weight);
  const isOtherwiseOrdered = likeness >= RULE.yearly && earlier.anyOrder === later.anyOrder;
  const belong = ({ sameSeries, titled = [] }: KnownOfBoth): boolean => {
    if (isYearly && (sameSeries || likeness >= RULE.yearly)) return true;
    if (sameSeries && likeness >= RULE.inSeries) return true;
    // What is not enough with the words of the titles is not enough without them.
    if (!isEnough(common, sameSeries)) return false;
    return titled.length === 0 || isEnough(commonOf(earlier, later, matched, titled), sameSeries);
  };
  if (!belong({ sameSeries: true })) return undefined;
  return { change: isYearly || isOtherwiseOrdered ? "numbers" : "reworded", likeness, belong };
}

/** Whether paragraphs may belong together if all of the shorter one stands in the longer one. */
function maySuffice(earlier: Words, later: Words): boolean {
  const weight = Math.min(earlier.weight, later.weight);
  const telling = Math.min(earlier.telling, later.telling);
  const likeness = (2 * weight) / (earlier.weight + later.weight);
  const all = { weight, telling, named: 0, ofEarlier: earlier.weight, ofLater: later.weight };
  return likeness >= RULE.inSeries || isEnough(all, true);
}

/** What two paragraphs have in common. */
interface Common {
  /** How much the words say that stand in both in the same order. */
  weight: number;
  /** How many of them tell something, and stand beside another that both have. */
  telling: number;
  /** How many of these are words of a name in both. */
  named: number;
  /** How much the words of each say. */
  ofEarlier: number;
  ofLater: number;
}

function isEnough({ weight, telling, named, ofEarlier, ofLater }: Common, sameSeries: boolean): boolean {
  const { evidence } = RULE;
  const counted = sameSeries ? telling : telling - (1 - evidence.named) * named;
  // Where nothing tells, as between a title and what names it, how much of it is common says nothing.
  if (counted === 0) return false;
  const found =
    evidence.contained * Math.min(1, weight / Math.min(ofEarlier, ofLater)) +
    evidence.ofLater * Math.min(1, weight / ofLater) +
    evidence.telling * Math.log(counted + 1);
  return found + (sameSeries ? evidence.inSeries : 0) >= evidence.enough;
}

/** One paragraph is compared with many: what was made ready of it last is there again. */
let ready: { words: Words; pattern: Pattern } | undefined;

/**
 * For each word of the earlier one its place in the later one, -1 where it has none; undefined for two very long ones.
 */
function matchedOf(earlier: Words, later: Words): Int32Array | undefined {
  if (ready?.words !== later) ready = { words: later, pattern: patternOf(later.ids) };
  return commonWords(ready.pattern, earlier.ids);
}

/** @param titled words that tell no more than those of the house here */
function commonOf(
  earlier: Words,
  later: Words,
  matched: Int32Array | undefined,
  titled: readonly number[],
): Common {
  const ofEarlier = weightWithout(earlier, titled);
  const ofLater = weightWithout(later, titled);
  if (matched === undefined) return { ...commonAnyhow(earlier, later, titled), named: 0, ofEarlier, ofLater };
  const common = { weight: 0, telling: 0, named: 0, ofEarlier, ofLater };
  for (let at = 0; at < matched.length; at += 1) {
    const place = matched[at] as number;
    if (place < 0) continue;
    const weight = weightAt(earlier, at, titled);
    const isInRun =
      (place > 0 && at > 0 && matched[at - 1] === place - 1) ||
      (at + 1 < matched.length && matched[at + 1] === place + 1);
    common.weight += isInRun ? weight : weight * ALONE;
    if (!isInRun || weight !== WEIGHT.telling) continue;
    common.telling += 1 / later.tokensInAWord;
    if (earlier.names[at] === 1 && later.names[place] === 1) common.named += 1 / later.tokensInAWord;
  }
  return common;
}

/** What two very long paragraphs have in common in whatever order. */
function commonAnyhow(earlier: Words, later: Words, titled: readonly number[]) {
  const counts = new Map<number, number>();
  for (const id of later.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const common = { weight: 0, telling: 0 };
  earlier.ids.forEach((id, at) => {
    const left = counts.get(id) ?? 0;
    if (left === 0) return;
    counts.set(id, left - 1);
    const weight = weightAt(earlier, at, titled);
    common.weight += weight;
    if (weight === WEIGHT.telling) common.telling += 1 / later.tokensInAWord;
  });
  return common;
}

function weightAt({ ids, weights }: Words, at: number, titled: readonly number[]): number {
  const weight = weights[at] as number;
  return weight === WEIGHT.telling && titled.includes(ids[at] as number) ? WEIGHT.common : weight;
}

function weightWithout({ ids, weights, weight }: Words, titled: readonly number[]): number {
  if (titled.length === 0) return weight;
  let left = weight;
  for (let at = 0; at < ids.length; at += 1)
    if (weights[at] === WEIGHT.telling && titled.includes(ids[at] as number)) left -= LESS;
  return left;
}
