import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentsOf } from "../../scripts/index-of.ts";
import type { FoundPassages, Phrase } from "../../src/model/across.ts";
import type { VerdictInAll } from "../../src/model/verdict.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { builtRelease, type RunningWorker, startWorker } from "./worker.ts";

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.stop());

const get = async <T>(path: string) => (await (await worker.ask(path)).json()) as T;

/** What the Worker loads code for, and what of the answer shows that it was there. */
const LOADED: [path: string, status: number, said: object][] = [
  ["/v1/s-32-1/resolve?ref=OP16", 200, { address: "16" }],
  ["/v1/s-32-1/resolve?ref=%D0%BF.%2016", 200, { address: "16" }],
  ["/v1/resolve?ref=A/RES/S-32/1,%20para.%2016", 200, { document: "s-32-1", address: "16" }],
  ["/v1/s-32-1/verify?quote=safe%20and%20adequate%20environment", 200, { verdict: "exact" }],
  ["/v1/s-32-1/paragraphs/OP16", 400, { didYouMean: "16" }],
  [
    "/v1/s-32-1/passages?address=OP16&address=17",
    200,
    { data: [{ asked: "OP16", problem: { status: 400, didYouMean: "16" } }, { passage: { id: "17" } }] },
  ],
  ["/v1/s-32-1/citation/OP16", 400, { didYouMean: "16" }],
];

describe("the built Worker with D1", () => {
  it("answers those who come first, at the same time, with what it has to load for them", async () => {
    const asked = [...LOADED, ...LOADED, ...LOADED];
    const answers = await Promise.all(
      asked.map(async ([path]) => {
        const answer = await worker.ask(path);
        return [path, answer.status, await answer.json()];
      }),
    );
    expect(answers).toMatchObject(asked);
  });

  it("asks to be asked again as long as the index is empty, and answers all else", async () => {
    const empty = await worker.ask("/v1/search?q=journalists");
    expect([empty.status, empty.headers.get("Retry-After")]).toEqual([503, "60"]);
    expect((await worker.ask("/v1/s-32-1/paragraphs/16")).status).toBe(200);
    const verdict = await get<VerdictInAll>("/v1/verify?quote=safe%20and%20adequate%20environment");
    expect(verdict).toMatchObject({ verdict: "exact", scope: { complete: false } });
  });

  it("searches, finds phrases and verifies in all documents when it is that of the release", async () => {
    const release = await builtRelease();
    await fillIndex(worker.index, release.id, textsOf(documentsOf(release)));
    const { data, scope } = await get<FoundPassages>("/v1/search?q=protecting%20journalists&kind=operative");
    expect(data[0]).toMatchObject({ document: "s-32-1", id: "31" });
    expect(scope).toMatchObject({ complete: true });
    const phrase = await get<Phrase>("/v1/phrases?q=safe%20and%20adequate%20environment");
    expect(phrase).toMatchObject({ total: 1, first: { document: "s-32-1", id: "31" } });
    const verdict = await get<VerdictInAll>("/v1/verify?quote=safe%20and%20adequate%20environment");
    expect(verdict).toMatchObject({ verdict: "exact", document: "s-32-1", scope: { complete: true } });
  });

  it("takes what looks like the database's own language for words", async () => {
    for (const q of ['"', "NEAR(a b)", "a*", "words:a", "'; DROP TABLE meta; --"])
      expect((await worker.ask(`/v1/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
    expect((await worker.ask("/v1/search?q=journalists")).status).toBe(200);
  });
});
