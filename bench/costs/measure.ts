/*
 * What a request takes of the processor, in this process, and what the index takes of D1's rows, in Miniflare's D1, which
 * counts them as Cloudflare does. Prints what goes into `measured.yaml`; what a release writes to KV is measured by
 * `bench/growth.ts`. `node bench/costs/measure.ts 1 100 1000`
 */
import { Miniflare } from "miniflare";
import { apiRoutes } from "../../src/api/index.ts";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { createApp } from "../../src/http/app.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { type D1, databaseOf, type IndexDatabase } from "../../src/search/across/database.ts";
import { manyDocuments } from "../../tests/fixtures/many-documents.ts";

const sizes = process.argv.slice(2).map(Number);

async function collect(documents: AsyncIterable<CorpusDocument>): Promise<CorpusDocument[]> {
  const all: CorpusDocument[] = [];
  for await (const document of documents) all.push(document);
  return all;
}

/** The rows that a database has read and written since it was last asked. */
interface Counted {
  index: IndexDatabase;
  d1: D1;
  took(): { read: number; written: number };
}

async function countingD1(miniflare: Miniflare): Promise<Counted> {
  const d1 = (await miniflare.getD1Database("INDEX")) as unknown as D1;
  let [read, written] = [0, 0];
  const counting: D1 = {
    prepare: (sql) => d1.prepare(sql),
    async batch(statements) {
      const results = await d1.batch(statements);
      for (const { meta } of results as unknown as {
        meta: { rows_read?: number; rows_written?: number };
      }[]) {
        read += meta.rows_read ?? 0;
        written += meta.rows_written ?? 0;
      }
      return results;
    },
  };
  return {
    d1: counting,
    index: databaseOf(counting),
    took() {
      const sum = { read, written };
      [read, written] = [0, 0];
      return sum;
    },
  };
}

for (const documents of sizes) {
  const miniflare = new Miniflare({
    modules: true,
    script: "export default {}",
    d1Databases: { INDEX: "index" },
  });
  const { index, d1, took } = await countingD1(miniflare);
  const many = { documents, paragraphs: 28 };
  await fillIndex(index, "a".repeat(64), textsOf(await collect(manyDocuments(many))));
  const filled = took();
  const changed = { "a-res-74-1": "mountain" };
  await fillIndex(index, "b".repeat(64), textsOf(await collect(manyDocuments({ ...many, changed }))));
  const corrected = took();
  const release = composeRelease(
    {
      documents: await collect(manyDocuments({ documents: 1 })),
      vocabulary: { themes: [], actors: [], instruments: [] },
    },
    () => "null",
  );
  const app = createApp({ apiRoutes, snapshot: { ...release, id: "b".repeat(64) } });
  const words = (await collect(manyDocuments({ documents: 1 })))[0]?.texts.en?.[0]?.text.split(/\W+/) ?? [];
  let asked = 0;
  for (const word of words.filter((one) => one.length > 4).slice(0, 20)) {
    const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
    const env = {
      CORPUS: { get: () => Promise.resolve(null) },
      ASSETS: { fetch: async () => new Response(null) },
      INDEX: d1,
    };
    const answer = await app.fetch(
      new Request(`http://a.example/v1/search?q=${word}`),
      env as never,
      context,
    );
    if (answer.status === 200) asked++;
  }
  const searched = took();
  const [[size] = []] = await index
    .batch([{ sql: "SELECT count(*) AS passages FROM passages", params: [] }])
    .catch(() => [[]]);
  console.log(
    JSON.stringify({
      documents,
      passages: size?.passages,
      rowsWritten: filled.written,
      rowsWrittenOfCorrection: corrected.written,
      rowsReadOfCorrection: corrected.read,
      searches: asked,
      rowsReadOfSearch: asked === 0 ? null : Math.round(searched.read / asked),
    }),
  );
  await miniflare.dispose();
}

const corpus = await compileCorpus("data");
const app = createApp({ apiRoutes, snapshot: composeRelease(corpus) });
const env = {
  CORPUS: { get: () => Promise.resolve(null) },
  ASSETS: { fetch: async () => new Response(null) },
};
const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
const ask = (path: string) => app.fetch(new Request(`http://a.example${path}`), env as never, context);
const ROUNDS = 300;
const KINDS: Record<string, (n: number) => string> = {
  "paragraph, kept": (n) => `/v1/s-32-1/paragraphs/${(n % 86) + 1}`,
  "list of statements, made anew": (n) =>
    `/v1/s-32-1/acts?limit=20&cursor=${n % 200}&fields=id,text${",kind".repeat(n > 200 ? 1 : 0)}`,
  "search of a document": (n) =>
    `/v1/s-32-1/search?q=corruption+${["press", "sport", "banks", "judges", "assets"][n % 5]}+${n}`,
  verify: (n) =>
    `/v1/s-32-1/verify?quote=We+will+provide+a+safe+and+adequate+environment+to+journalists+${n}`,
  nonsense: (n) => `/v1/nothing/${n}`,
};
for (const [kind, path] of Object.entries(KINDS)) {
  for (let n = 0; n < 100; n++) await (await ask(path(n))).arrayBuffer();
  const before = process.cpuUsage();
  for (let n = 100; n < 100 + ROUNDS; n++) await (await ask(path(n))).arrayBuffer();
  const { user, system } = process.cpuUsage(before);
  console.log(`${kind}: ${((user + system) / 1_000 / ROUNDS).toFixed(2)} ms`);
}
