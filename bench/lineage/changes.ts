/*
 * What changes are told to be, over the library that COMMITMENT_LIBRARY names (`library` where it names none): pairs that
 * nobody would call softer or firmer, and softenings and firmings that were read by hand. Prints what it got wrong below.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { compileChangeVocabulary, readChangeFiles } from "../../src/corpus/change-vocabulary.ts";
import { changeRules } from "../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../src/lineage/changes/type-changes.ts";
import { FOLDED_TYPES } from "../../src/model/change.ts";
import { median, table } from "../table.ts";

interface Pair {
  earlier: string;
  at: string;
  later: string;
  paragraph: string;
}
interface Expected extends Pair {
  type: string;
  direction: string;
  from: string;
  to: string;
}

const library = process.env.COMMITMENT_LIBRARY ?? "library";
const vocabulary = compileChangeVocabulary(await readChangeFiles("data/vocabulary", []));
const rules = changeRules("en", vocabulary?.en);

const documents = new Map<string, Map<string, string>>();
async function textOf(document: string, address: string): Promise<string> {
  let paragraphs = documents.get(document);
  if (paragraphs === undefined) {
    const { paragraphs: read } = JSON.parse(await readFile(join(library, document, "en.json"), "utf8"));
    paragraphs = new Map(read.map(({ id, text }: { id: string; text: string }) => [id, text]));
    documents.set(document, paragraphs);
  }
  const text = paragraphs.get(address);
  if (text === undefined) throw new Error(`${document} has no paragraph ${address}`);
  return text;
}

async function read<T>(name: string): Promise<T[]> {
  return parse(await readFile(join(import.meta.dirname, name), "utf8")) as T[];
}
const changesOf = async ({ earlier, at, later, paragraph }: Pair) =>
  typeChanges(await textOf(earlier, at), await textOf(later, paragraph), rules);

const alike = await read<Pair>("alike.yaml");
const wrong: string[] = [];
let directed = 0;
let folded = 0;
for (const pair of alike) {
  const changes = await changesOf(pair);
  if (changes.some(({ direction }) => direction !== undefined)) directed += 1;
  const others = changes.filter(({ type }) => !FOLDED_TYPES.includes(type));
  if (others.length === 0) folded += 1;
  else wrong.push(`alike ${place(pair)}: ${JSON.stringify(others.map(said))}`);
}

const directions = await read<Expected>("directions.yaml");
let right = 0;
for (const expected of directions) {
  const changes = await changesOf(expected);
  const found = changes.some(
    ({ type, direction, from, to }) =>
      type === expected.type &&
      direction === expected.direction &&
      plain(from.text).includes(expected.from) &&
      plain(to.text).includes(expected.to) &&
      (expected.from !== "" || !plain(from.text).includes(expected.to)),
  );
  if (found) right += 1;
  else
    wrong.push(
      `${expected.direction} ${place(expected)} “${expected.from}” → “${expected.to}”: ${JSON.stringify(changes.map(said))}`,
    );
}

/** Nothing was tuned on these, and whoever read them knew no rule. */
const fresh = await read<Pair & { direction: "softer" | "firmer" | "none"; from?: string; to?: string }>(
  "directions-fresh.yaml",
);
const count = { shifts: 0, told: 0, opposite: 0, others: 0, toldOfOthers: 0 };
for (const expected of fresh) {
  const changes = await changesOf(expected);
  const directed = changes.flatMap(({ direction }) => direction ?? []);
  if (expected.direction === "none") {
    count.others += 1;
    if (directed.length > 0) count.toldOfOthers += 1;
    continue;
  }
  count.shifts += 1;
  if (directed.some((direction) => direction !== expected.direction)) count.opposite += 1;
  else if (directed.length > 0) count.told += 1;
  if (directed.length === 0)
    wrong.push(
      `fresh ${expected.direction} ${place(expected)} “${expected.from}” → “${expected.to}”: ${JSON.stringify(changes.map(said))}`,
    );
}

/** What a change was read as, and at a second reading, where there was one. */
interface Judged {
  n: number;
  direction: Direction;
  second?: Direction;
}
type Direction = "softer" | "firmer" | "neither";

/** Changes drawn one by one: what is told of the words that were drawn. */
interface Drawn extends Pair {
  n: number;
  from: [number, number];
  to: [number, number];
}
const lots = [];
for (const name of ["62", "63", "67", "68", "69", "70", "71", "72", "81", "82"].map(
  (seed) => `drawn-${seed}`,
))
  lots.push(await countLot(name));

async function countLot(name: string) {
  const judged = new Map(
    (await read<Judged>(`${name}-read.yaml`)).map(({ n, direction, second = direction }) => [
      n,
      { direction, second },
    ]),
  );
  const lot = { name, first: 0, firstRight: 0, shifts: 0, right: 0, opposite: 0, others: 0, toldOfOthers: 0 };
  for (const one of await read<Drawn>(`${name}.yaml`)) {
    const changes = (await changesOf(one)).filter(
      ({ from, to }) => meets(one.from, from, one.to, to) || meets(one.to, to, one.from, from),
    );
    const told = new Set(changes.flatMap(({ direction }) => direction ?? []));
    const { direction: first = "neither", second: expected = "neither" } = judged.get(one.n) ?? {};
    if (first !== "neither") {
      lot.first += 1;
      if (told.size === 1 && told.has(first)) lot.firstRight += 1;
    }
    const isRight = expected === "neither" ? told.size === 0 : told.size === 1 && told.has(expected);
    if (!isRight) wrong.push(`${name} ${one.n}, ${expected}: ${JSON.stringify(changes.map(said))}`);
    if (expected === "neither") {
      lot.others += 1;
      if (told.size > 0) lot.toldOfOthers += 1;
      continue;
    }
    lot.shifts += 1;
    if (isRight) lot.right += 1;
    if ([...told].some((direction) => direction !== expected)) lot.opposite += 1;
  }
  return lot;
}

/** Whether a change has some of the words that were drawn; where none were on one side, whether it is at their place. */
function meets(
  [start, end]: [number, number],
  side: { start: number; end: number },
  [otherStart, otherEnd]: [number, number],
  other: { start: number; end: number },
): boolean {
  if (start < end) return side.start < end && start < side.end;
  return otherStart < otherEnd && other.start < otherEnd && otherStart < other.end;
}

/** Pairs of some 200 words, as often as it takes to be warm; processor time, which others on the machine don't add to. */
const long: [string, string][] = [];
for (const pair of [...alike, ...directions]) {
  const [from, to] = [await textOf(pair.earlier, pair.at), await textOf(pair.later, pair.paragraph)];
  const words = to.split(/\s+/).length;
  if (words >= 150 && words <= 260) long.push([from, to]);
}
const rounds: number[] = [];
for (let round = 0; round < 60; round += 1) {
  const began = process.cpuUsage();
  for (const [from, to] of long) typeChanges(from, to, rules);
  rounds.push(process.cpuUsage(began).user / 1000 / long.length);
}

console.log(
  table([
    ["what was read", "pairs", "as it was read", "share"],
    [
      "also, further, numbers, last year’s symbol: softer or firmer",
      String(alike.length),
      String(directed),
      "aim: 0",
    ],
    [
      "the same: nothing but what is folded",
      String(alike.length),
      String(folded),
      percent(folded / alike.length),
    ],
    [
      "softenings and firmings: type, direction and words",
      String(directions.length),
      String(right),
      percent(right / directions.length),
    ],
    [
      "fresh ones, read by somebody else: told as softer or firmer",
      String(count.shifts),
      String(count.told),
      percent(count.told / count.shifts),
    ],
    ["… told the other way round", String(count.shifts), String(count.opposite), "aim: 0"],
    [
      "fresh ones in which nothing became softer or firmer: said to be",
      String(count.others),
      String(count.toldOfOthers),
      "aim: 0",
    ],
    ...lots.flatMap(({ name, first, firstRight, shifts, right, opposite, others, toldOfOthers }) => [
      [
        `${name}: softer or firmer at the first reading, told so`,
        String(first),
        String(firstRight),
        percent(firstRight / first),
      ],
      [`${name}: softer or firmer, told so`, String(shifts), String(right), percent(right / shifts)],
      ["… told the other way round", String(shifts), String(opposite), "aim: 0"],
      [`${name}: neither, said to be`, String(others), String(toldOfOthers), "aim: 0"],
    ]),
  ]),
);
console.log(
  `\nTwo paragraphs of 150 to 260 words: ${median(rounds.slice(30)).toFixed(3)} ms of the processor, warm (${long.length} pairs).`,
);
for (const line of wrong) console.log(`- ${line}`);

function said(change: Awaited<ReturnType<typeof changesOf>>[number]) {
  return [change.type, change.from.text, change.to.text, change.direction ?? ""];
}

function place({ earlier, at, later, paragraph }: Pair): string {
  return `${earlier}/${at} → ${later}/${paragraph}`;
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
