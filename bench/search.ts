/*
 * How well search ranks, and how fast: `node bench/search.ts`. Prints the quality of ours and of others on the half of
 * the queries that ours was tuned on, then queries per second in one run, as ratios.
 *
 * `--held-out` prints the same figures for the other half, which nothing was tuned on: sums only, no query, so that
 * nobody comes to know it by and by.
 */
import { compileCorpus } from "../src/corpus/compile.ts";
import { type Engine, fts5, miniSearch, miniSearchWithNames, ours, plainBm25 } from "./search/engines.ts";
import { HELD_OUT, measure, type Quality, type QueryFile, readQueries, TUNED_ON } from "./search/quality.ts";
import { median, table } from "./table.ts";

const ROUNDS = 15;
const corpus = await compileCorpus(`${import.meta.dirname}/../data`);
const [document] = corpus.documents;
if (document === undefined) throw new Error("the data holds no document");
const paragraphs = document.texts.en ?? [];
const { ranking, doubts, explained } = ours(document, corpus.vocabulary);
const engines: Record<string, Engine> = {
  ours: ranking,
  "MiniSearch, with stemmer, typing errors and theme names": miniSearchWithNames(
    paragraphs,
    corpus.vocabulary,
  ),
  "SQLite FTS5, with stemmer and theme names": fts5(paragraphs, corpus.vocabulary),
  "SQLite FTS5, with stemmer": fts5(paragraphs),
  MiniSearch: miniSearch(paragraphs),
  "BM25 over the words as they stand": plainBm25(paragraphs),
};

const QUALITY_HEAD = [
  "",
  "success@1",
  "success@3",
  "nDCG@10",
  "touches@1",
  "touches@3",
  "answers doubted",
  "nothing claimed where there is nothing",
];

function row(name: string, quality: Quality): string[] {
  const { first, firstThree, ndcg, firstTouches, firstThreeTouch, doubted, claimedNothing, empty } = quality;
  const shares = [first, firstThree, ndcg, firstTouches, firstThreeTouch, doubted].map((value) =>
    value.toFixed(3),
  );
  return [name, ...shares, `${claimedNothing} of ${empty}`];
}

function printQuality(half: QueryFile): void {
  const queries = readQueries(half);
  const measured = Object.entries(engines).map(([name, engine]) =>
    row(name, measure(engine, queries, name === "ours" ? doubts : undefined)),
  );
  const { queries: answered, empty } = measure(ranking, queries);
  console.log(`\n${half}: ${answered} queries that something answers, ${empty} that nothing does\n`);
  console.log(table([QUALITY_HEAD, ...measured]));
}

/** Milliseconds that an engine takes for all queries. */
function time(engine: Engine, queries: readonly string[]): number {
  const start = performance.now();
  for (const query of queries) engine(query);
  return performance.now() - start;
}

function printSpeed(what: string, queries: readonly string[], compared: Record<string, Engine>): void {
  const names = Object.keys(compared);
  // Once through, so that every engine is compiled and warm.
  for (let round = 0; round < 5; round++) for (const engine of Object.values(compared)) time(engine, queries);
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(names.map((name) => [name, time(compared[name] ?? ranking, queries)])),
  );
  const perQuery = (name: string) =>
    (median(rounds.map((round) => round[name] ?? Number.NaN)) * 1_000) / queries.length;
  const ratio = (name: string) =>
    median(rounds.map((round) => (round[name] ?? Number.NaN) / (round.ours ?? Number.NaN)));
  console.log(`\n${what}: ${queries.length} queries, ${ROUNDS} rounds in turn, medians\n`);
  const rows = names.map((name) => [
    name,
    perQuery(name).toFixed(0),
    (1e6 / perQuery(name)).toFixed(0),
    name === "ours" ? "1" : ratio(name).toFixed(2),
  ]);
  console.log(table([["", "µs a query", "queries a second", "time, ours = 1"], ...rows]));
}

if (process.argv.includes("--held-out")) HELD_OUT.forEach(printQuality);
else {
  TUNED_ON.forEach(printQuality);
  const { "BM25 over the words as they stand": _, ...compared } = engines;
  const withExplanation = { ...compared, "ours, with snippets and reasons of 20 hits": explained };
  printSpeed(
    "Search",
    readQueries("tune").map(({ q }) => q),
    withExplanation,
  );
  const names = corpus.vocabulary.themes.flatMap(({ label, otherNames }) => [label, ...otherNames]);
  printSpeed("Themes by all of their names", names, withExplanation);
}
