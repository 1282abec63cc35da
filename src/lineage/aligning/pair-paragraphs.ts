import type { RelationChange } from "../../model/change.ts";
import type { ParagraphToAlign } from "../align-documents.ts";
import { relate } from "../relate.ts";
import { assignBest } from "./assign.ts";
import { likelyPairs, tellingWords } from "./likely-pairs.ts";
import { splitAndMerged } from "./split-and-merged.ts";
import { type Open, WordsOf } from "./words-of.ts";

/** A paragraph of the earlier text and one of the later, by their places. */
export interface Pair {
  from: number;
  to: number;
}

/** Two that belong together, and how their words stand to each other. */
export interface Related extends Pair {
  change: RelationChange;
}

/** Two paragraphs are taken to belong together from here on, … */
const LIKELY = 0.46;
/** … if so much of that is what the words tell that they share, of which most have next to nothing in common; … */
const LEAST_TOLD = 0.1;
/** … and between the same neighbours from here on: thresholds were chosen with documents aligned by hand. */
const LIKELY_BETWEEN_NEIGHBOURS = 0.36;
/** What stands where it is expected is a little likelier than the same words elsewhere. */
const IN_PLACE = 0.06;
const SAME_KIND = 0.04;

/** Pairs the paragraphs of two texts; one may be in several pairs where it was split, or where some were merged. */
export function pairParagraphs(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  language: string,
): Related[] {
  const alike = sameText(from, to);
  const read = new WordsOf(language);
  const open = (side: readonly ParagraphToAlign[], used: ReadonlySet<number>): Open[] =>
    side.flatMap(({ text }, at) => (used.has(at) ? [] : [read.read(at, text)]));
  const froms = open(from, new Set(alike.map((pair) => pair.from)));
  const tos = open(to, new Set(alike.map((pair) => pair.to)));
  const telling = tellingWords([...froms, ...tos], read.size);
  const place = expected(alike, from.length, to.length);
  const bonus = (a: number, b: number) =>
    (from[a]?.kind === to[b]?.kind ? SAME_KIND : 0) + IN_PLACE * place(a, b);
  const differing: Pair[] = assignBest(
    likelyPairs({ froms, tos, telling, bonus, least: LIKELY, leastTold: LEAST_TOLD }),
  );
  const isBetween = betweenNeighbours([...alike, ...differing]);
  const inGap = (a: number, b: number) => (isBetween(a, b) ? bonus(a, b) : Number.NEGATIVE_INFINITY);
  const left = { froms: leftOver(froms, differing, "from"), tos: leftOver(tos, differing, "to") };
  differing.push(
    ...assignBest(likelyPairs({ ...left, telling, bonus: inGap, least: LIKELY_BETWEEN_NEIGHBOURS })),
  );
  differing.push(...splitAndMerged(differing, { froms, tos, telling }));
  const ofFrom = new Map(froms.map((one) => [one.at, one.read]));
  const ofTo = new Map(tos.map((one) => [one.at, one.read]));
  return [
    ...alike.map((pair): Related => ({ ...pair, change: "same" })),
    ...differing.map((pair): Related => {
      const [a, b] = [ofFrom.get(pair.from), ofTo.get(pair.to)];
      const relation = a === undefined || b === undefined ? undefined : relate(a, b, { sameSeries: true });
      return { from: pair.from, to: pair.to, change: relation?.change ?? "reworded" };
    }),
  ];
}

/** Those whose text is the same, letter by letter, and that have no double. */
function sameText(from: readonly ParagraphToAlign[], to: readonly ParagraphToAlign[]): Pair[] {
  const [inFrom, inTo] = [byText(from), byText(to)];
  return [...inTo].flatMap(([text, places]): Pair[] => {
    const others = inFrom.get(text);
    if (others?.length !== 1 || places.length !== 1) return [];
    return [{ from: others[0] as number, to: places[0] as number }];
  });
}

function byText(side: readonly ParagraphToAlign[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of side.entries()) places.set(text, [...(places.get(text) ?? []), at]);
  return places;
}

function leftOver(side: readonly Open[], pairs: readonly Pair[], of: "from" | "to"): Open[] {
  const used = new Set(pairs.map((pair) => pair[of]));
  return side.filter(({ at }) => !used.has(at));
}

/** How much a place in the later text is the one expected for a place in the earlier, 0 to 1, by the pairs around. */
function expected(pairs: readonly Pair[], fromLength: number, toLength: number) {
  const anchors = [...pairs].sort((one, other) => one.from - other.from);
  const wanted = new Float64Array(fromLength);
  let before = { from: -1, to: -1 };
  let next = 0;
  for (let at = 0; at < fromLength; at += 1) {
    while (next < anchors.length && (anchors[next] as Pair).from <= at) before = anchors[next++] as Pair;
    const after = anchors[next] ?? { from: fromLength, to: toLength };
    const share = (at - before.from) / (after.from - before.from);
    const inOrder = after.to > before.to;
    wanted[at] = before.to + (inOrder ? share * (after.to - before.to) : at - before.from);
  }
  return (from: number, to: number) => 1 / (1 + Math.abs((wanted[from] as number) - to) / 3);
}

/** Whether what is nearest before, or after, two paragraphs that are left over belongs together. */
function betweenNeighbours(pairs: readonly Pair[]): (from: number, to: number) => boolean {
  const toOf = new Map(pairs.map(({ from, to }) => [from, to]));
  const fromOf = new Map(pairs.map(({ from, to }) => [to, from]));
  return (from, to) => {
    let [a, b] = [from - 1, to - 1];
    while (a >= 0 && !toOf.has(a)) a -= 1;
    while (b >= 0 && !fromOf.has(b)) b -= 1;
    return a < 0 || b < 0 ? a === b : toOf.get(a) === b;
  };
}
