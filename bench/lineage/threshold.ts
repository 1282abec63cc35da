/*
 * What the rule says of the pairs that were read, which lie around its threshold: it was fitted to them, so that this shows
 * what a change of it does, not how good it is.
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { compareParagraphs } from "../../src/lineage/belong-together.ts";
import { belongWhereTheyAre, placeIn } from "../../src/lineage/find-relations.ts";
import { table } from "../table.ts";
import { placeName, readTexts } from "./texts.ts";

interface Pair {
  earlier: string;
  later: string;
  series: "same" | "other";
  related: boolean;
  close?: true;
}

const pairs = parse(await readFile(new URL("judged-pairs.yaml", import.meta.url), "utf8")) as Pair[];
const placed = new Map(
  (await readTexts("en")).flatMap((text) =>
    text.paragraphs.map((words, at) => [placeName(text, at), { ...placeIn(text, at), words }] as const),
  ),
);
const rows = [
  ["", "pairs", "rightly found", "found, and not so", "of these close", "not found", "of these close"],
];
for (const series of ["same", "other"] as const) {
  const judged = pairs.filter((pair) => pair.series === series);
  const isFound = ({ earlier, later }: Pair) => {
    const [one, other] = [placed.get(earlier), placed.get(later)];
    if (one === undefined || other === undefined) return false;
    const compared = compareParagraphs(one.words, other.words);
    return compared !== undefined && belongWhereTheyAre(compared, one, other);
  };
  const wrong = judged.filter((pair) => isFound(pair) && !pair.related);
  const missed = judged.filter((pair) => !isFound(pair) && pair.related);
  const right = judged.filter((pair) => isFound(pair) && pair.related);
  const close = (some: Pair[]) => some.filter((pair) => pair.close).length;
  rows.push([
    `${series} series`,
    ...[judged.length, right.length, wrong.length, close(wrong), missed.length, close(missed)].map(String),
  ]);
}
console.log(table(rows));
