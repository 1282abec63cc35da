/*
 * Precision and recall from readings of the sample: `node bench/lineage/score-sample.ts 79 one.yaml two.yaml`. Of the pairs
 * that were judged, precision is how many of those that were found belong together. Recall is of how many paragraphs that
 * have an earlier one among the judged pairs such a one was found. Where two readings differ, a pair counts as neither, and
 * is printed to be read a third time: a third file has the last word on what it names.
 */
import { findRelations } from "../../src/lineage/find-relations.ts";
import { table } from "../table.ts";
import { type Item, LETTERS, type Reading, readReading, readSample } from "./sample.ts";
import { placeName, type ReadText, readTexts } from "./texts.ts";

const [session = "79", ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("name the session, then the files of the readings");
const sample = await readSample(session);
const texts = await readTexts("en");
const found = new Set<string>();
const asked = new Set(sample.map(({ paragraph }) => paragraph.split(" ")[0]));
for (const { document, paragraph, ancestors } of findRelations(texts, (text) =>
  asked.has((text as ReadText).id),
))
  for (const ancestor of ancestors)
    found.add(
      `${placeName(texts[document] as ReadText, paragraph)} < ${placeName(texts[ancestor.document] as ReadText, ancestor.paragraph)}`,
    );
const isFound = (item: Item, at: number) => found.has(`${item.paragraph} < ${item.candidates[at]}`);

const readings = await Promise.all(paths.map(readReading));
const [one, two, third] = readings;
const judgement = (item: Item, at: number): boolean | undefined => {
  const [first, second, last] = [one, two, third].map((reading) => reading?.get(item.n)?.[at]);
  return last ?? (two === undefined || first === second ? first : undefined);
};
const rows = [["", "pairs judged", "found", "precision", "paragraphs with an earlier one", "recall"]];
const report = (
  name: string,
  items: readonly Item[],
  judge: (item: Item, at: number) => boolean | undefined,
) => {
  const pairs = items.flatMap((item) =>
    item.candidates.flatMap((_, at) => {
      const belong = judge(item, at);
      return belong === undefined ? [] : [{ item, at, belong }];
    }),
  );
  const claimed = pairs.filter(({ item, at }) => isFound(item, at));
  const right = claimed.filter(({ belong }) => belong);
  const having = new Set(pairs.filter(({ belong }) => belong).map(({ item }) => item));
  const recalled = new Set(right.map(({ item }) => item));
  const share = (part: number, all: number) => (all === 0 ? "–" : (part / all).toFixed(3));
  rows.push([
    ...[name, String(pairs.length), String(claimed.length), share(right.length, claimed.length)],
    ...[String(having.size), share(recalled.size, having.size)],
  ]);
};
const byReading = (reading: Reading) => (item: Item, at: number) => reading.get(item.n)?.[at];
for (const [at, reading] of readings.slice(0, 2).entries())
  report(`reading ${at + 1}`, sample, byReading(reading));
report("both", sample, judgement);
for (const chosen of ["at-random", "borrowed"] as const)
  report(
    chosen.replace("-", " "),
    sample.filter((item) => item.chosen === chosen),
    judgement,
  );

for (const [name, rest] of [
  ["odd numbers", 1],
  ["even numbers", 0],
] as const)
  report(
    name,
    sample.filter(({ n }) => n % 2 === rest),
    judgement,
  );

let [agree, all] = [0, 0];
for (const item of sample)
  item.candidates.forEach((candidate, at) => {
    const [first, second] = [one?.get(item.n)?.[at], two?.get(item.n)?.[at]];
    const belong = judgement(item, at);
    if (first !== undefined && second !== undefined) {
      all += 1;
      if (first === second) agree += 1;
    }
    const pair = `${item.n}${LETTERS[at]}: ${item.paragraph} < ${candidate}`;
    if (belong === undefined && two !== undefined) console.log(`to be read again: ${pair}`);
    else if (belong !== undefined && belong !== isFound(item, at))
      console.log(`${belong ? "not found" : "found, and not so"}: ${pair}`);
  });
if (all > 0) console.log(`the readings agree on ${agree} of ${all} pairs`);
console.log(table(rows));
