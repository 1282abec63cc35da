import type { RelationChange } from "../model/change.ts";
import { commonWords, type Pattern, patternOf } from "./common-run.ts";
import { areSameWords, WEIGHT, type Words } from "./read-words.ts";

/** How two paragraphs belong together. */
export interface Relation {
  change: RelationChange;
  /** From 0 to 1: how much of what they say they have in common; 1 for the same words. */
  likeness: number;
}

/** A relation, and whether it is one within a series of resolutions alone. */
export interface Kinship extends Relation {
  inSeriesAlone: boolean;
}

/**
 * When two paragraphs belong together that are not the same words: when they are much alike, or when what they share is
 * evidence enough: it is most of the shorter one, and it says much. How much each of these is worth was fitted (logistic
 * regression) to pairs of one session that were read, bench/lineage/judged-pairs.yaml, and how much is enough to half of the
 * sample of another, of which two readings say what belongs together.
 */
export const RULE = {
  /** So alike, they belong together, where what they share tells anything: so many words. */
  alike: { likeness: 0.78, telling: 4 },
  /**
   * By what part of the shorter one they share, and by the logarithm of how many telling words that is; and so much of the
   * later one has to be from there, or nearly all of the earlier one to be in it: a clause in a long list makes no
   * paragraph another's. A word of a name that both have counts as so much of another: they name the same thing.
   */
  evidence: { contained: 3.7, telling: 2.8, named: 0.4, enough: 9.6, ofLater: 0.4, whole: 0.95 },
  /** Of resolutions on the same item less will do. */
  inSeries: { alike: 0.42, enough: 9 },
} as const;

/** A word by itself that both have is a smaller sign than a run of words. */
const ALONE = 0.5;

/**
 * Says whether two paragraphs of one language belong together: whether the later one has its words from the earlier one, or
 * might have.
 *
 * @param sameSeries whether they are of resolutions on the same item: paragraphs that are little but a date or the number
 *   of a document (*Recalling its resolution 78/69*) belong together there alone
 * @returns undefined where they do not
 */
export function relate(earlier: Words, later: Words, sameSeries = false): Relation | undefined {
  const kinship = kinshipOf(earlier, later);
  if (kinship === undefined || (kinship.inSeriesAlone && !sameSeries)) return undefined;
  return { change: kinship.change, likeness: kinship.likeness };
}

/** The same for who does not know yet whether they are of one series. */
export function kinshipOf(earlier: Words, later: Words): Kinship | undefined {
  if (areSameWords(earlier, later))
    return later.key === "" ? undefined : { change: "same", likeness: 1, inSeriesAlone: false };
  const isYearly = earlier.skeleton === later.skeleton;
  const both = earlier.weight + later.weight;
  const shorter = Math.min(earlier.weight, later.weight);
  const fewer = Math.min(earlier.telling, later.telling);
  // What can't be enough, whatever they have in common, need not be compared.
  if (!isYearly && !maySuffice((2 * shorter) / both, fewer)) return undefined;
  const common = commonOf(earlier, later);
  const likeness = (2 * common.weight) / both;
  const { alike, evidence, inSeries } = RULE;
  const contained = common.weight / shorter;
  const telling = common.telling - (1 - evidence.named) * common.named;
  const found = evidenceOf(contained, telling);
  const isAlike = likeness >= alike.likeness;
  const belong =
    (isAlike && (isYearly || telling >= alike.telling)) ||
    (found >= evidence.enough &&
      (common.weight >= evidence.ofLater * later.weight || common.weight >= evidence.whole * earlier.weight));
  const isOtherwiseOrdered = isAlike && earlier.anyOrder === later.anyOrder;
  const change = isYearly || isOtherwiseOrdered ? "numbers" : "reworded";
  if (belong) return { change, likeness, inSeriesAlone: false };
  const belongInSeries =
    isYearly || likeness >= inSeries.alike || evidenceOf(contained, common.telling) >= inSeries.enough;
  return belongInSeries ? { change, likeness, inSeriesAlone: true } : undefined;
}

/** Whether paragraphs may belong together if all of the shorter one stands in the longer one. */
function maySuffice(likeness: number, telling: number): boolean {
  return likeness >= RULE.inSeries.alike || evidenceOf(1, telling) >= RULE.inSeries.enough;
}

function evidenceOf(contained: number, telling: number): number {
  const { evidence } = RULE;
  return evidence.contained * contained + evidence.telling * Math.log(telling + 1);
}

/** One paragraph is compared with many: what was made ready of it last is there again. */
let ready: { words: Words; pattern: Pattern } | undefined;

/** What two paragraphs have in common. */
interface Common {
  /** How much the words say that stand in both in the same order. */
  weight: number;
  /** How many of them tell something, and stand beside another that both have. */
  telling: number;
  /** How many of these are words of a name in both. */
  named: number;
}

function commonOf(earlier: Words, later: Words): Common {
  if (ready?.words !== later) ready = { words: later, pattern: patternOf(later.ids) };
  const matched = commonWords(ready.pattern, earlier.ids);
  if (matched === undefined) return commonAnyhow(earlier, later);
  const common = { weight: 0, telling: 0, named: 0 };
  for (let at = 0; at < matched.length; at += 1) {
    const place = matched[at] as number;
    if (place < 0) continue;
    const weight = earlier.weights[at] as number;
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
function commonAnyhow(earlier: Words, later: Words): Common {
  const counts = new Map<number, number>();
  for (const id of later.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const common = { weight: 0, telling: 0, named: 0 };
  earlier.ids.forEach((id, at) => {
    const left = counts.get(id) ?? 0;
    if (left === 0) return;
    counts.set(id, left - 1);
    const weight = earlier.weights[at] as number;
    common.weight += weight;
    if (weight === WEIGHT.telling) common.telling += 1 / later.tokensInAWord;
  });
  return common;
}
