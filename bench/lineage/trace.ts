/*
 * Tracing drafts, over the library in the folder that COMMITMENT_LIBRARY names: the API in a process of its own with the
 * memory of an isolate, as bench/across.ts has it. The drafts are the resolutions of session 79, traced in an index without
 * it, as if they were being written now. A folder may be named in which the release and its index are kept for the next run.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { relate } from "../../src/lineage/belong-together.ts";
import { readWords, type Words } from "../../src/lineage/read-words.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { bundleKey, POINTER_KEY, releaseKey } from "../../src/model/release-parts.ts";
import type { Trace, TracedParagraph } from "../../src/model/trace.ts";
import { packBundle } from "../../src/release/bundle-parts.ts";
import { composeBundles } from "../../src/release/compose.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { rowOf, serve, type Took } from "../across/asking.ts";
import { seeded } from "../quotations/random.ts";
import { table } from "../table.ts";

const library = process.env.COMMITMENT_LIBRARY;
if (library === undefined) throw new Error("COMMITMENT_LIBRARY names no folder that `npm run import` wrote");
const LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"];
const SESSION = "79";
const DRAFTS = 60;
const PARAGRAPHS = 40;
const JUDGED = 200;
const { pick, below } = seeded(15);

const corpus = await compileCorpus("data", { library });
const all: CorpusDocument[] = [...corpus.documents];
for await (const document of corpus.imported ?? []) all.push(document);

const [, , kept] = process.argv;
const folder = kept ?? (await mkdtemp(join(tmpdir(), "trace-bench-")));
const values = join(folder, "values");
const whole = join(folder, "whole.db");
if (!existsSync(whole)) {
  await mkdir(values, { recursive: true });
  const keep = (key: string, value: Uint8Array | string) =>
    writeFile(join(values, encodeURIComponent(key)), value);
  const { id, manifest } = await composeBundles(corpus, async (bundle) =>
    keep(bundleKey(bundle.name), await packBundle(bundle)),
  );
  await keep(releaseKey(id), manifest);
  await keep(POINTER_KEY, JSON.stringify({ schema: 2, release: id }));
  const index = openSqliteIndex(whole);
  await fillIndex(index, id, textsOf(all));
  index.close();
}
const earlier = join(folder, "earlier.db");
await copyFile(whole, earlier);
const index = openSqliteIndex(earlier);
await index.batch([{ sql: "DELETE FROM documents WHERE session = ?1", params: [SESSION] }]);
index.close();

const rows: string[][] = [];
const report = (what: string, took: Took[], outcome: string) => void rows.push(rowOf(what, took, outcome));

/** Traces a draft page after page; gives all of it, and what each request took. */
async function traceAll(ask: Awaited<ReturnType<typeof serve>>["ask"], paragraphs: readonly string[]) {
  const took: Took[] = [];
  const data: TracedParagraph[] = [];
  for (let start: number | null = 0; start !== null; ) {
    const answer = await ask("/v1/trace", { json: { text: paragraphs.join("\n\n"), start } });
    const { data: page, next } = answer.json as unknown as Trace;
    took.push(answer);
    data.push(...page);
    start = next;
  }
  return { took, data };
}

const held = all.filter(({ entry }) => entry.session === SESSION && entry.body === "general-assembly");
const textsIn = (document: CorpusDocument, language: string) =>
  (document.texts[language] ?? []).map(({ text }) => text).slice(0, PARAGRAPHS);

// Drafts of the session, in what was there before it.
const before = await serve(earlier, values);
const long = held.filter((document) => textsIn(document, "en").length >= 20);
for (let n = 0; n < 40; n += 1) await traceAll(before.ask, textsIn(pick(long), "en"));
const requests: Took[] = [];
const drafts: Took[] = [];
const counts = new Map<string, number>();
for (let n = 0; n < DRAFTS; n += 1) {
  const { took, data } = await traceAll(before.ask, textsIn(pick(long), "en"));
  requests.push(...took);
  const sum = (what: "sql" | "worker" | "garbage") => took.reduce((so, one) => so + one[what], 0);
  drafts.push({ sql: sum("sql"), worker: sum("worker"), garbage: sum("garbage"), reads: 0 });
  for (const { change } of data) counts.set(String(change), (counts.get(String(change)) ?? 0) + 1);
}
const counted = [...counts].map(([change, count]) => `${count} ${change}`).join(", ");
report("a page of a draft, 10 paragraphs", requests, counted);
report("a draft, up to 40 paragraphs", drafts, "");

// Against every earlier paragraph of the Assembly, compared word by word.
const old = all
  .filter(({ entry }) => entry.session !== SESSION && entry.body === "general-assembly")
  .flatMap(({ texts }) => (texts.en ?? []).map(({ text }) => readWords(text, "en")));
let [asGood, related] = [0, 0];
const missed: string[] = [];
for (let n = 0; n < JUDGED; n += 1) {
  const { text } = pick(pick(held.filter(({ texts }) => (texts.en ?? []).length > 0)).texts.en ?? []);
  const best = bestAmong(old, readWords(text, "en"));
  if (best === 0) continue;
  related += 1;
  const { data } = await traceAll(before.ask, [text]);
  const found = data[0]?.agreed?.likeness ?? 0;
  if (found >= best - 0.001) asGood += 1;
  else missed.push(`${best.toFixed(2)} > ${found.toFixed(2)} ${text.slice(0, 100)}`);
}
for (const line of missed) console.log(line);
console.log(`as good as against all ${old.length} earlier paragraphs: ${asGood} of ${related} that have one`);
before.stop();

function bestAmong(some: readonly Words[], own: Words): number {
  let best = 0;
  for (const words of some) best = Math.max(best, relate(words, own)?.likeness ?? 0);
  return Math.round(best * 1_000) / 1_000;
}

// The words of each language, as they stand and with two of them left out.
const now = await serve(whole, values);
for (const language of LANGUAGES) {
  const took: Took[] = [];
  let [same, changed, asked] = [0, 0, 0];
  for (let n = 0; n < 15; n += 1) {
    const texts = textsIn(pick(held.filter((one) => one.texts[language] !== undefined)), language).slice(
      0,
      10,
    );
    const exact = await traceAll(now.ask, texts);
    const without = await traceAll(now.ask, texts.map(withoutTwo));
    took.push(...exact.took, ...without.took);
    asked += texts.length;
    same += exact.data.filter(({ change }) => change === "same").length;
    changed += without.data.filter(({ agreed }) => agreed !== null).length;
  }
  report(`word for word, and two words less: ${language}`, took, `${same} and ${changed} of ${asked} found`);
}

function withoutTwo(text: string): string {
  const words = text.includes(" ") ? text.split(" ") : [...text];
  if (words.length < 12) return text;
  words.splice(1 + below(words.length - 4), 2);
  return words.join(text.includes(" ") ? " " : "");
}

// Phrases of one to eight words, as they stand somewhere.
const phrases: Took[] = [];
for (let n = 0; n < 300; n += 1) {
  const words = pick(textsIn(pick(held), "en").concat("United Nations")).split(" ");
  const start = below(words.length);
  const q = words.slice(start, start + 1 + below(8)).join(" ");
  if (!/\p{L}{2}/u.test(q)) continue;
  phrases.push(await now.ask(`/v1/phrases?q=${encodeURIComponent(q)}`));
}
report("phrases of one to eight words", phrases, "");
now.stop();

console.log(`load ${loadavg().map(Math.round).join(", ")} on ${cpus().length} processors`);
console.log(
  table([
    [
      "",
      "asked",
      "D1 ms: median",
      "95 %",
      "most",
      "Worker ms: median",
      "95 %",
      "most",
      "KV reads, most",
      "outcome",
    ],
    ...rows,
  ]),
);
await rm(earlier);
if (kept === undefined) await rm(folder, { recursive: true });
