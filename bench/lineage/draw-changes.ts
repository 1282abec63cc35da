/*
 * Draws changes to be read by one who then says of each whether it made the text softer, firmer, or neither, before anything
 * is typed: `LIBRARY=… node bench/lineage/draw-changes.ts COUNT SEED [--modality …] [FILES]`. A change is a run of words that
 * differs between a paragraph and the likest one of the document before it in its series, cut by the alignment of words alone.
 * First a paragraph is drawn, then one of its runs; runs of nothing but numbers, dates, signs and "also" are left out
 * (`alike.yaml` has those), the paragraphs that another set here names, and those of the files named behind. Prints each with
 * the words around it.
 *
 * With --modality, of the series that are kept aside alone; in four paragraphs of five one is looked for that has a word that begins as one of `modality.yaml`
 * does, and eight words or fewer on each side: a change of more is another sentence nearly always. The same words that give
 * way to the same are drawn once. With --modality-alone, in all paragraphs. With --others-of-these, the files' paragraphs are
 * drawn from again, for another change.
 *
 * With --older, beside the likest paragraph of the document before that one in its series: other years, and more changes.
 * With --any-series, of all series.
 *
 * The lots of seeds 62 and 63 were drawn while whole documents that another set names were left out.
 */
import { writeFile } from "node:fs/promises";
import { seeded } from "../quotations/random.ts";
import {
  englishRules,
  isKeptAside,
  plainWords,
  type Run,
  readHere,
  runsOf,
  type SeriesPair,
  seriesPairs,
} from "./changed-runs.ts";
import { placeName } from "./texts.ts";

const [count = 600, seed = 7] = process.argv.slice(2, 4).map(Number);
const rest = process.argv.slice(4);
const isAlone = rest.includes("--modality-alone");
const isOfModality = isAlone || rest.includes("--modality");
const { below } = seeded(seed);
const rules = await englishRules();
const isPlain = plainWords(rules);
const beginnings = (await readHere<string>("modality.yaml")).flatMap((line) => line.split(" "));
const modal = new RegExp(`^(?:${beginnings.join("|")})`);
const MOST_WORDS = 8;

/** Whether another change of a paragraph may be drawn of which a file behind has one. */
const takesOthers = rest.includes("--others-of-these");
const drawnBefore = new Set<string>();
for (const name of ["alike.yaml", "directions.yaml", "directions-fresh.yaml"])
  for (const { later, paragraph } of await readHere<Record<string, string>>(name))
    drawnBefore.add(`${later} ${paragraph}`);
for (const name of rest.filter((one) => !one.startsWith("--")))
  for (const { later, paragraph, from, to } of await readHere<Record<string, unknown>>(name))
    drawnBefore.add(takesOthers ? `${later} ${paragraph} ${from} ${to}` : `${later} ${paragraph}`);

const pairs = (await seriesPairs(rest.includes("--older"))).filter(
  ({ later, paragraph }) =>
    later.body === "general-assembly" &&
    !drawnBefore.has(placeName(later, paragraph)) &&
    (!isOfModality || rest.includes("--any-series") || isKeptAside(later.series ?? "")),
);
console.error(`${pairs.length} pairs`);

/** Whether a change has a word that may say how firmly something is said, and few words. */
function mayTell({ words }: Run): boolean {
  const [from = [], to = []] = words.map((side) => side.split(" ").filter((word) => /[\p{L}\d]/u.test(word)));
  const changed = [
    ...from.filter((word) => !to.includes(word)),
    ...to.filter((word) => !from.includes(word)),
  ];
  return Math.max(from.length, to.length) <= MOST_WORDS && changed.some((word) => modal.test(word));
}

const placesOf = ({ from, to }: Run) => `${from.start},${from.end} ${to.start},${to.end}`;
const drawn: string[] = [];
const known = new Set<string>();
const OUTSIDE = 5;
let tries = 0;
while (drawn.length < count && pairs.length > 0) {
  const [pair] = pairs.splice(below(pairs.length), 1) as [SeriesPair];
  const [one = "", other = ""] = [pair.earlier.texts[pair.at], pair.later.texts[pair.paragraph]];
  tries += 1;
  const wanted = isAlone || tries % OUTSIDE !== 0;
  const place = placeName(pair.later, pair.paragraph);
  const runs = runsOf(one, other, rules, isPlain).filter(
    (run) =>
      !drawnBefore.has(`${place} ${placesOf(run)}`) &&
      (!isOfModality || (mayTell(run) === wanted && !known.has(run.words.join("→")))),
  );
  const run = runs[below(Math.max(1, runs.length))];
  if (run === undefined) continue;
  known.add(run.words.join("→"));
  const { from, to } = run;
  const n = drawn.length + 1;
  const lot = isOfModality ? `, lot: ${wanted ? "modality" : "others"}` : "";
  drawn.push(
    `- { n: ${n}, earlier: ${pair.earlier.id}, at: "${pair.earlier.addresses[pair.at]}", later: ${pair.later.id}, paragraph: "${pair.later.addresses[pair.paragraph]}", from: [${from.start}, ${from.end}], to: [${to.start}, ${to.end}]${lot} }`,
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
