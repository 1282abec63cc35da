import type { ParagraphToAlign } from "../align-documents.ts";
import { assignBest } from "./assign.ts";
import { CommonWords } from "./common-words.ts";
import { likelyPairs, tellingWords } from "./likely-pairs.ts";
import { splitAndMerged } from "./split-and-merged.ts";
import { type Open, WordsOf } from "./words-of.ts";

/** A paragraph of the earlier text and one of the later, by their places. */
export interface Pair {
  from: number;
  to: number;
}

/** Paragraphs of both texts, in order. */
interface Sides {
  froms: readonly Open[];
  tos: readonly Open[];
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
): Pair[] {
  const alike = sameText(from, to);
  const read = new WordsOf(language);
  const open = (side: readonly ParagraphToAlign[], used: ReadonlySet<number>): Open[] =>
    side.flatMap(({ text }, at) => (used.has(at) ? [] : [read.read(at, text)]));
  const froms = open(from, new Set(alike.map((pair) => pair.from)));
  const tos = open(to, new Set(alike.map((pair) => pair.to)));
  const place = expected(alike, from.length, to.length);
  const measures = {
    telling: tellingWords([...froms, ...tos], read.size),
    common: new CommonWords(read.size),
    bonus: (a: number, b: number) => (from[a]?.kind === to[b]?.kind ? SAME_KIND : 0) + IN_PLACE * place(a, b),
    mostBonus: SAME_KIND + IN_PLACE,
  };
  const differing: Pair[] = assignBest(
    likelyPairs({ froms, tos, ...measures, least: LIKELY, leastTold: LEAST_TOLD }),
  );
  const left = { froms: leftOver(froms, differing, "from"), tos: leftOver(tos, differing, "to") };
  const betweenNeighbours = inOneGap(left, [...alike, ...differing])
    .flatMap((gap) => likelyPairs({ ...gap, ...measures, least: LIKELY_BETWEEN_NEIGHBOURS }))
    .sort((one, other) => one.from - other.from);
  differing.push(...assignBest(betweenNeighbours));
  differing.push(...splitAndMerged(differing, { froms, tos, ...measures }));
  return [...alike, ...differing];
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

/** What is left over of both sides where the paragraphs that are nearest before it belong together, gap by gap. */
function inOneGap(left: Sides, pairs: readonly Pair[]): Sides[] {
  const toOf = new Map(pairs.map(({ from, to }) => [from, to]));
  const paired = new Set(toOf.values());
  const gaps = new Map<number, { froms: Open[]; tos: Open[] }>();
  // A gap is named by the paragraph of the later text that it stands behind; -1 is what stands behind none.
  const gapBehind = (to: number) => {
    const gap = gaps.get(to) ?? { froms: [], tos: [] };
    gaps.set(to, gap);
    return gap;
  };
  let behind = -1;
  let next = 0;
  for (const one of left.froms) {
    for (; next < one.at; next += 1) behind = toOf.get(next) ?? behind;
    gapBehind(behind).froms.push(one);
  }
  behind = -1;
  next = 0;
  for (const one of left.tos) {
    for (; next < one.at; next += 1) if (paired.has(next)) behind = next;
    gapBehind(behind).tos.push(one);
  }
  return [...gaps.values()].filter(({ froms, tos }) => froms.length > 0 && tos.length > 0);
}
