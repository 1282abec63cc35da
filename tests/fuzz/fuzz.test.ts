import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { KeyValueReader } from "../../src/library/store/read-kv.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { publishCorpus } from "../../src/release/publish.ts";
import { boundAsD1, openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { openApiOf, releaseOfData } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";
import { manyDocuments } from "../fixtures/many-documents.ts";
import { memoryStore } from "../release/memory-store.ts";
import { asking } from "./in-process.ts";
import type { AskPath } from "./judge.ts";
import { filteredLists, idsIn } from "./lists.ts";
import { type OpenApi, waysOf } from "./openapi.ts";
import { fuzz } from "./run.ts";
import { type Names, type Provoking, provoking } from "./statuses.ts";

const SEED = 16;
/** Two thousand requests take some seconds, and where others have the processor many. */
const PATIENCE = { timeout: 120_000 };
/** What was renamed, and what is kept no more: the tests of redirects and of earlier releases have what that takes. */
const OF_SEVERAL_RELEASES = new Set([308, 410]);
const LOOKS_BACK = /^\/v1\/(?:releases|changes)\b|^\/changes\.atom$/;

/** Invented documents with annexes and lettered parts, in six languages, and a series of resolutions with their votes. */
const invented: Corpus = {
  ...inSeries,
  ...fixtures,
  documents: [...fixtures.documents, ...inSeries.documents],
};

let described: OpenApi;
let data: AskPath;
let others: AskPath;
beforeAll(async () => {
  const release = await releaseOfData();
  const openapi = await openApiOf(release);
  described = openapi as unknown as OpenApi;
  data = await asking(release, openapi);
  others = await asking(composeRelease(invented), openapi);
}, PATIENCE.timeout);

describe("whatever is asked", () => {
  it.each([
    ["the declaration", () => data],
    ["invented documents", () => others],
  ])("of %s: no answer is a fault, and each is as the OpenAPI document says", PATIENCE, async (_, of) => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { seen } = await fuzz(of(), { runs: 1_000, seed: SEED });
    errors.mockRestore();
    const fine = [...seen.values()].reduce((sum, statuses) => sum + (statuses.get(200) ?? 0), 0);
    // Not all of it is nonsense.
    expect(fine).toBeGreaterThan(150);
  });
});

describe("a list", () => {
  it.each<[string, () => AskPath, string]>([
    ["the declaration", () => data, "s-32-1"],
    ["an invented resolution", () => others, "a-res-99-1"],
  ])(
    "of %s holds what a filter over the export finds, whatever its filters and its pages",
    async (_, of, document) => {
      const lists = await filteredLists(of(), document);
      await fc.assert(
        fc.asyncProperty(lists, fc.integer({ min: 7, max: 100 }), async ({ path, ids }, limit) => {
          expect(await idsIn(of(), path, limit)).toEqual({ ids, totals: [ids.length] });
        }),
        { seed: SEED, numRuns: 60 },
      );
    },
  );
});

describe("the OpenAPI document", () => {
  const asked: Partial<Record<Provoking["when"], AskPath>> = {};
  const names: Names = { series: "ga-weighing-of-cheese", away: "a-res-74-1", words: "" };
  beforeAll(async () => {
    const release = composeRelease(invented, noIndex);
    const store = memoryStore();
    const imported = () => manyDocuments({ documents: 3 });
    const { id } = await publishCorpus(store, { ...invented, imported: imported() }, { indexOf: noIndex });
    for await (const { texts } of imported()) names.words ||= texts.en?.[0]?.text.slice(0, 200) ?? "";
    const index = openSqliteIndex();
    await fillIndex(index, id, textsOf(imported()));
    const isAway = { now: false };
    const CORPUS: KeyValueReader = {
      get: (key, options) =>
        isAway.now ? Promise.reject(new Error("KV GET failed")) : store.get(key, options),
    };
    asked.well = data;
    asked.series = others;
    asked.away = await asking(release, described, { bound: { CORPUS }, hasIndex: false });
    asked.unread = await asking(release, described, {
      bound: { CORPUS, INDEX: boundAsD1(index) },
      hasIndex: false,
    });
    asked.exhausted = await asking(release, described, {
      hasIndex: false,
      bound: { LIMITER: { limit: () => Promise.resolve({ success: false }) } },
      built: { files: {}, pictures: {}, policy: { requests: 600, seconds: 60 } },
    });
    // A release that is known, of which nothing more can be read.
    for (const ask of [asked.away, asked.unread]) await ask({ method: "GET", path: "/v1", headers: {} });
    isAway.now = true;
  }, PATIENCE.timeout);

  it("has no status that does not occur", async () => {
    const missed: string[] = [];
    for (const way of waysOf(described).filter(({ path }) => !LOOKS_BACK.test(path))) {
      for (const status of Object.keys(way.operation.responses).map(Number)) {
        if (OF_SEVERAL_RELEASES.has(status)) continue;
        const how = provoking(way, status, names);
        const got = how === undefined ? undefined : await statusOf(how);
        if (got !== status) missed.push(`${way.method} ${way.path} ${status}: ${got} ${JSON.stringify(how)}`);
      }
    }
    expect(missed).toEqual([]);
  });

  async function statusOf({ request, when, slow = false }: Provoking): Promise<number | undefined> {
    const ask = asked[when];
    if (!slow) return (await ask?.(request))?.status;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const answer = ask?.({ ...request, body: new ReadableStream() });
    await vi.advanceTimersByTimeAsync(31_000);
    vi.useRealTimers();
    return (await answer)?.status;
  }
});
