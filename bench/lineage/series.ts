/*
 * Series of an imported library, and which hedges came and went in them: `LIBRARY=… node bench/lineage/series.ts`.
 */
import { compileCorpus } from "../../src/corpus/compile.ts";
import { findHedges } from "../../src/library/lineage/find-hedges.ts";
import { findSeries } from "../../src/library/lineage/find-series.ts";
import { ComparisonFiller } from "../../src/release/fill-comparisons.ts";
import { SeriesFiller } from "../../src/release/fill-series.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { createTables } from "../../src/search/across/schema.ts";

const MOST_PHRASES = 15;

const { imported, changes } = await compileCorpus("data", { library: process.env.LIBRARY });
const database = openSqliteIndex();
await database.batch(createTables());
const [comparisons, series] = [new ComparisonFiller(database, changes ?? {}), new SeriesFiller(database)];
let number = 0;
for await (const { entry, texts } of imported ?? []) {
  const { id, symbol, body, session, adopted } = entry;
  series.take(entry);
  comparisons.take({ entry, language: "en", paragraphs: texts.en ?? [] });
  const sql = "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), NULL)";
  const params = [++number, id, symbol, body, session, 0, adopted, entry.series ?? ""];
  await database.batch([{ sql, params }]);
}
const begun = process.cpuUsage();
const compared = await comparisons.fill();
await series.fill();
const spent = process.cpuUsage(begun);

const index = { ask: (...statements: Parameters<typeof database.batch>[0]) => database.batch(statements) };
const all = await findSeries(index, {});
const bySessions = Object.groupBy(all, ({ sessions }) => String(sessions.length));
console.log(
  `${number} documents, ${all.length} series; ${compared} pairs compared in ${(spent.user / 1e6).toFixed(1)} s of CPU`,
);
for (const [sessions, some = []] of Object.entries(bySessions))
  console.log(`in ${sessions} sessions: ${some.length} series`);

const { hedges } = await findHedges(index, { language: "en" });
const phrases = Map.groupBy(hedges, ({ phrase }) => phrase);
const sum = (some: readonly { added: number; dropped: number }[], side: "added" | "dropped") =>
  some.reduce((total, one) => total + one[side], 0);
const rows = [...phrases].map(([phrase, some]) => ({
  ...{ phrase, added: sum(some, "added"), dropped: sum(some, "dropped") },
}));
rows.sort((one, other) => other.added + other.dropped - one.added - one.dropped);
console.table(rows.slice(0, MOST_PHRASES));
