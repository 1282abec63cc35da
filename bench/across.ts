/*
 * Search, phrases and verifying in all documents, over the United Nations' files in the folder that COMMITMENT_CORPUS
 * names: the API in a process of its own with the memory of an isolate, its release in files, and its index in SQLite,
 * which is the one that D1 is. What SQLite takes is the time of D1, by the clock; the rest of the thread's is the Worker's.
 * Cold is an answer of an app that was opened anew.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { compileCorpus } from "../src/corpus/compile.ts";
import { bundleKey, POINTER_KEY, releaseKey } from "../src/model/release-parts.ts";
import { packBundle } from "../src/release/bundle-parts.ts";
import { composeBundles } from "../src/release/compose.ts";
import { fillIndex, textsOf } from "../src/release/fill-index.ts";
import { openSqliteIndex } from "../src/release/sqlite-index.ts";
import { analyserOf } from "../src/search/analysis/analyser-of.ts";
import { type Passage, passagesIn, rowOf, serve, type Took } from "./across/asking.ts";
import { resolutionsIn } from "./across/resolutions.ts";
import { seeded } from "./quotations/random.ts";
import { table } from "./table.ts";

const folder = process.env.COMMITMENT_CORPUS;
if (folder === undefined) throw new Error("COMMITMENT_CORPUS names no folder of the United Nations' XML");
const LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"];
const { below, pick } = seeded(13);

const own = await compileCorpus("data");
const read = (await resolutionsIn(folder)).filter(({ entry }) => entry.id !== "s-32-1");
const corpus = {
  ...own,
  imported: {
    [Symbol.asyncIterator]: async function* () {
      yield* read;
    },
  },
};
const folderOfValues = await mkdtemp(join(tmpdir(), "across-values-"));
const keep = (key: string, value: Uint8Array | string) =>
  writeFile(join(folderOfValues, encodeURIComponent(key)), value);
const { id, manifest } = await composeBundles(corpus, async (bundle) =>
  keep(bundleKey(bundle.name), await packBundle(bundle)),
);
await keep(releaseKey(id), manifest);
await keep(POINTER_KEY, JSON.stringify({ schema: 2, release: id }));

const file = join(tmpdir(), `across-bench-${process.pid}.db`);
const index = openSqliteIndex(file);
let began = performance.now();
const filled = await fillIndex(index, id, textsOf([...own.documents, ...read]));
const fillingMs = performance.now() - began;
began = performance.now();
await fillIndex(index, id, textsOf([...own.documents, ...read]));
const againMs = performance.now() - began;
const [[size] = []] = await index.batch([
  { sql: "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size", params: [] },
]);
console.log(
  `${filled.written} texts, ${filled.passages} passages: ${Math.round(fillingMs)} ms; once more, with nothing new: ${Math.round(againMs)} ms; ${Math.round(Number(size?.bytes) / 1e6)} MB`,
);

const passages = new Map<string, Passage[]>();
for (const language of LANGUAGES)
  passages.set(language, await passagesIn([...own.documents, ...read], language));

const { ask, begin, stop } = await serve(file, folderOfValues);

const rows: string[][] = [];
const report = (what: string, took: Took[], outcome: string) => void rows.push(rowOf(what, took, outcome));

await ask("/v1/search?q=warm");

// Ranked: words as they come, two and three together, and the most frequent ones. To an isolate that is new to a language
// its words are new too, and its code is not compiled yet: the first queries stand apart.
const FIRST = 20;
const first: Took[] = [];
for (const language of LANGUAGES) {
  const texts = passages.get(language) ?? [];
  const analyser = await analyserOf(language);
  const queries = Array.from({ length: FIRST + 100 }, (_, n) => {
    const { text } = pick(texts);
    const tokens = analyser.words(text).filter(({ stop }) => stop !== true);
    return Array.from({ length: 1 + (n % 3) }, () => {
      const { start, end } = tokens.length > 0 ? pick(tokens) : { start: 0, end: 2 };
      return text.slice(start, end);
    }).join(" ");
  });
  const took = [];
  for (const q of queries) took.push(await ask(`/v1/search?lang=${language}&q=${encodeURIComponent(q)}`));
  first.push(...took.splice(0, FIRST));
  report(`ranked, ${language}`, took, `${took.filter(({ json }) => json.total > 0).length} find`);
}
report(`ranked, the first ${FIRST} in each language`, first, "");
for (const q of [
  "the",
  "united nations",
  "general assembly resolution",
  "development",
  "human rights",
  "states united nations international development",
]) {
  const took = [await ask(`/v1/search?q=${encodeURIComponent(q)}`)];
  report(`“${q}”`, took, `${took[0]?.json.total}`);
}

// Phrases, against a scan of all texts.
let wrong = 0;
const tookPhrases = [];
for (let n = 0; n < 500; n += 1) {
  const language = n < 300 ? "en" : pick(LANGUAGES.filter((one) => one !== "zh"));
  const texts = passages.get(language) ?? [];
  const analyser = await analyserOf(language);
  const { text } = pick(texts);
  const tokens = analyser.words(text);
  const length = Math.min(tokens.length, 1 + below(8));
  const start = below(tokens.length - length + 1);
  const run = tokens.slice(start, start + length);
  if (run.length === 0) continue;
  const q = text.slice(run[0]?.start, run.at(-1)?.end);
  const sought = ` ${run.map(({ token }) => token).join(" ")} `;
  const there = texts.filter(({ words }) => words.includes(sought)).map((one) => one.at);
  // A reading may have an address twice.
  const expected = new Set(there);
  const took = await ask(`/v1/phrases?lang=${language}&limit=20&q=${encodeURIComponent(q)}`);
  tookPhrases.push(took);
  if (
    took.json.total !== there.length ||
    took.json.data.some((one) => !expected.has(`${one.document} ${one.id}`))
  ) {
    wrong += 1;
    console.log(`other than a scan: ${language} “${q}”: ${took.json.total}, not ${there.length}`);
  }
}
report("phrases", tookPhrases, `${wrong} of ${tookPhrases.length} differ from a scan`);

// Words of Chinese, against a search for the characters.
const zh = passages.get("zh") ?? [];
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const words = new Set<string>();
while (words.size < 200) {
  const { text } = pick(zh);
  const inIt = [...segmenter.segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => /^\p{Script=Han}+$/u.test(word));
  if (inIt.length > 0) words.add(pick(inIt));
}
let missed = 0;
const tookWords = [];
for (const word of words) {
  const expected = zh.filter(({ text }) => text.includes(word)).length;
  const took = await ask(`/v1/search?lang=zh&q=${encodeURIComponent(word)}`);
  tookWords.push(took);
  if (took.json.total !== expected) {
    missed += 1;
    console.log(`other than a search for its characters: ${word}: ${took.json.total}, not ${expected}`);
  }
}
report("words of Chinese", tookWords, `${missed} of ${words.size} differ from a substring search`);

// Sentences, as they are and with a word changed: are they found where they are from?
const tookVerify = [];
const tookChanged = [];
let [found, foundChanged, elsewhere] = [0, 0, 0];
for (let n = 0; n < 60; n += 1) {
  const language = pick(LANGUAGES);
  const { text, at: place } = pick((passages.get(language) ?? []).filter((one) => one.text.length > 120));
  const quote = language === "zh" ? text.slice(0, 120) : text.slice(0, 400).replace(/\S+$/u, "");
  const took = await ask(`/v1/verify?quote=${encodeURIComponent(quote)}`);
  tookVerify.push(took);
  if (took.json.verdict === "exact") found += 1;
  if (took.json.document !== place.split(" ")[0]) elsewhere += 1;
  const changed = [...quote];
  changed.splice(Math.floor(changed.length / 2), 0, language === "zh" ? "象" : "x");
  const again = await ask(`/v1/verify?quote=${encodeURIComponent(changed.join(""))}`);
  tookChanged.push(again);
  if (again.json.verdict === "altered") foundChanged += 1;
}
report("verify, as they are", tookVerify, `${found} exact (${elsewhere} earlier elsewhere)`);
report("verify, a letter more", tookChanged, `${foundChanged} altered`);

// Cold: an isolate that has just begun, and a database that has.
const cold = [];
for (let n = 0; n < 10; n += 1) {
  begin();
  cold.push(
    await ask(
      `/v1/search?q=${encodeURIComponent(pick(["climate change", "nuclear disarmament", "corruption", "oceans and the law of the sea", "children in armed conflict"]))}`,
    ),
  );
}
report("ranked, a new isolate", cold, "");

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
      "most but for garbage",
      "KV reads, most",
      "outcome",
    ],
    ...rows,
  ]),
);
stop();
index.close();
await rm(file, { force: true });
await rm(folderOfValues, { recursive: true });
