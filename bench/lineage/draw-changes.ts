/*
 * Draws changes to be read by one who then says of each whether it made the text softer, firmer, or neither, before anything
 * is typed: `LIBRARY=… node bench/lineage/draw-changes.ts 600 7`, how many and the seed. A change is a run of words that
 * differs between a paragraph and the likest one of the document before it in its series, cut by the alignment of words alone.
 * First a paragraph is drawn, then one of its runs; runs of nothing but numbers, dates, signs and "also" are left out
 * (`alike.yaml` has those), all documents that another set here names, and the paragraphs that the files named behind the seed
 * have. Prints each with the words around it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { compileChangeVocabulary, readChangeFiles } from "../../src/corpus/change-vocabulary.ts";
import { alignWords } from "../../src/lineage/changes/align-words.ts";
import { changeRules } from "../../src/lineage/changes/change-rules.ts";
import { readText } from "../../src/lineage/changes/read-text.ts";
import { findRelations } from "../../src/lineage/find-relations.ts";
import { seeded } from "../quotations/random.ts";
import { placeName, type ReadText, readTexts } from "./texts.ts";

interface Run {
  from: { start: number; end: number };
  to: { start: number; end: number };
}

const count = Number(process.argv[2] ?? 600);
const seed = Number(process.argv[3] ?? 7);
const { below } = seeded(seed);
const vocabulary = compileChangeVocabulary(await readChangeFiles("data/vocabulary", []));
const rules = changeRules("en", vocabulary?.en);
const { isNumber, months, joining, documents } = rules.writes;
const neutral = new Set((vocabulary?.en?.neutral ?? []).flatMap((phrase) => phrase.split(" ")));
const isPlain = (key: string) =>
  isNumber(key) ||
  /\d/.test(key) ||
  [months, joining, documents, neutral].some((some) => some.has(key)) ||
  /^(?:[a-z]|may|res|add|rev|corr|annex|second)$/.test(key);

const used = new Set<string>();
for (const name of ["alike.yaml", "directions.yaml", "directions-fresh.yaml"]) {
  const pairs = parse(await readFile(new URL(name, import.meta.url), "utf8")) as Record<string, string>[];
  for (const { earlier, later } of pairs)
    for (const id of [earlier, later]) if (id !== undefined) used.add(id);
}

const drawnBefore = new Set<string>();
for (const name of process.argv.slice(4))
  for (const { later, paragraph } of parse(await readFile(new URL(name, import.meta.url), "utf8")) as Record<
    string,
    string
  >[])
    drawnBefore.add(`${later} ${paragraph}`);

/** Runs that differ, with a word or two that stayed between them taken in. */
function runsOf(one: string, other: string): Run[] {
  const interned = { numbers: new Map<string, number>(), wording: rules.wording };
  const [from, to] = [readText(one, interned), readText(other, interned)];
  const runs: Run[] = [];
  const steps = alignWords(from, to);
  for (let at = 0; at < steps.length; at += 1) {
    if (steps[at]?.same !== false) continue;
    let end = at + 1;
    for (let next = end; next < steps.length && next <= end + 1; next += 1)
      if (steps[next]?.same === false) end = next + 1;
    const changed = steps.slice(at, end);
    const keys = changed.flatMap(({ a, b, same }) =>
      same ? [] : [from.tokens[a], to.tokens[b]].flatMap((token) => (token?.word ? [token.key] : [])),
    );
    const side = (tokens: typeof from.tokens, name: "a" | "b") => {
      const places = changed.map((step) => step[name]).filter((place) => place !== -1);
      const before = steps.slice(0, at).findLast((step) => step[name] !== -1)?.[name] ?? -1;
      const start = places.length > 0 ? tokens[places[0] as number]?.start : tokens[before]?.end;
      return { start: start ?? 0, end: tokens[places.at(-1) ?? -1]?.end ?? start ?? 0 };
    };
    if (keys.some((key) => !isPlain(key)))
      runs.push({ from: side(from.tokens, "a"), to: side(to.tokens, "b") });
    at = end - 1;
  }
  return runs;
}

const texts = await readTexts("en");
const pairs: { earlier: ReadText; at: number; later: ReadText; paragraph: number }[] = [];
for (const { document, paragraph, ancestors } of findRelations(texts)) {
  const later = texts[document] as ReadText;
  if (used.has(later.id) || drawnBefore.has(placeName(later, paragraph)) || later.body !== "general-assembly")
    continue;
  const inSeries = ancestors
    .map((one) => ({ ...one, text: texts[one.document] as ReadText }))
    .filter(({ text }) => text.series !== undefined && text.series === later.series);
  const newest = inSeries.toSorted((one, other) => (one.text.adopted < other.text.adopted ? 1 : -1))[0];
  if (newest === undefined || newest.change !== "reworded" || used.has(newest.text.id)) continue;
  pairs.push({ earlier: newest.text, at: newest.paragraph, later, paragraph });
}
console.error(`${pairs.length} pairs`);

const drawn: string[] = [];
while (drawn.length < count && pairs.length > 0) {
  const [pair] = pairs.splice(below(pairs.length), 1);
  if (pair === undefined) break;
  const [one = "", other = ""] = [pair.earlier.texts[pair.at], pair.later.texts[pair.paragraph]];
  const runs = runsOf(one, other);
  const run = runs[below(runs.length)];
  if (run === undefined) continue;
  const { from, to } = run;
  const n = drawn.length + 1;
  drawn.push(
    `- { n: ${n}, earlier: ${pair.earlier.id}, at: "${pair.earlier.addresses[pair.at]}", later: ${pair.later.id}, paragraph: "${pair.later.addresses[pair.paragraph]}", from: [${from.start}, ${from.end}], to: [${to.start}, ${to.end}] }`,
  );
  const around = (text: string, start: number, end: number) => [
    text.slice(Math.max(0, start - 110), start),
    text.slice(end, end + 90),
  ];
  const [before, after] = around(other, to.start, to.end);
  console.log(
    `${n}. ${other.slice(0, to.start > 110 ? 24 : 0)}${to.start > 134 ? " …" : ""}${to.start > 134 ? before : other.slice(to.start > 110 ? 24 : 0, to.start)} [-${one.slice(from.start, from.end)}-]{+${other.slice(to.start, to.end)}+} ${after}`,
  );
}
await writeFile(
  new URL(`drawn-${seed}.yaml`, import.meta.url),
  `# ${drawn.length} changes drawn by draw-changes.ts, as places in the two paragraphs.\n${drawn.join("\n")}\n`,
);
