import { afterEach, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/release.ts";
import {
  bundleKey,
  CATALOGUE_PART,
  documentPart,
  POINTER_KEY,
  releaseKey,
} from "../../src/model/release-parts.ts";
import { LOSSES } from "../../src/release/comparing/losses.ts";
import { publish, publishCorpus } from "../../src/release/publish.ts";
import { corpus } from "../compiled.ts";
import { manyDocuments } from "../fixtures/many-documents.ts";
import { changedRelease } from "./changed-release.ts";
import { healthBecomes, healthOf, OFTEN } from "./health.ts";
import { builtRelease, type RunningWorker, startWorker } from "./worker.ts";

let worker: RunningWorker;
afterEach(() => worker.stop());

it("an empty KV is answered for by the snapshot", async () => {
  worker = await startWorker(OFTEN, { published: false });
  expect((await worker.ask("/v1/s-32-1/paragraphs/16")).status).toBe(200);
  expect(await healthOf(worker)).toMatchObject({ status: "degraded", source: "snapshot" });
});

describe("a new release", () => {
  const retitled = (text: string) =>
    text.replaceAll(/"title":"Our common commitment[^"]*"/g, '"title":"Another title"');
  const nextRelease = async () =>
    changedRelease(await builtRelease(), { [CATALOGUE_PART]: retitled, [documentPart("s-32-1")]: retitled });

  it("is answered from once the pointer was looked at, with a new ETag where it changed what is said, and the old one where not", async () => {
    worker = await startWorker(OFTEN);
    const before = await worker.ask("/v1/s-32-1");
    const same = await worker.ask("/v1/s-32-1/paragraphs/16");
    const next = await nextRelease();
    await publish(worker.store, next);
    await expect
      .poll(async () => (await worker.ask("/v1")).headers.get("X-Release"), { timeout: 10_000 })
      .toBe(next.id);
    const after = await worker.ask("/v1/s-32-1");
    expect(after.headers.get("X-Release")).toBe(next.id);
    expect(after.headers.get("ETag")).not.toBe(before.headers.get("ETag"));
    expect(await after.json()).toMatchObject({ title: "Another title", release: next.id });
    const etag = same.headers.get("ETag") ?? "";
    const again = await worker.ask("/v1/s-32-1/paragraphs/16", { headers: { "If-None-Match": etag } });
    expect([again.status, again.headers.get("X-Release")]).toEqual([304, next.id]);
  });

  it("that is not whole is never turned to", async () => {
    worker = await startWorker(OFTEN);
    expect((await worker.ask("/v1/s-32-1")).status).toBe(200);
    const next = await nextRelease();
    // The pointer alone, as if the parts were still on their way to this place.
    const value = new TextEncoder().encode(JSON.stringify({ schema: 2, release: next.id }));
    await worker.store.put([{ key: POINTER_KEY, value }]);
    await worker.ask("/v1");
    await healthBecomes(worker, "degraded");
    const answer = await worker.ask("/v1/s-32-1");
    expect(answer.headers.get("X-Release")).toBe((await builtRelease()).id);
    expect(await answer.json()).not.toMatchObject({ title: "Another title" });
  });

  it("is looked for at most as often as configured", async () => {
    worker = await startWorker({ POINTER_SECONDS: "60" });
    expect((await worker.ask("/v1")).status).toBe(200);
    await publish(worker.store, await nextRelease());
    // Were a look due, health would wait for what it finds.
    for (let times = 0; times < 20; times++) {
      expect(await healthOf(worker)).toMatchObject({ status: "ok", source: "kv" });
      expect((await worker.ask("/v1")).headers.get("X-Release")).toBe((await builtRelease()).id);
    }
  });
});

describe("a release with documents that were imported", () => {
  const languages = ["en", "ar", "zh"];
  const publishSome = (changed = {}) => {
    const imported = manyDocuments({ documents: 40, languages, paragraphs: 4, changed });
    return publishCorpus(worker.store, { ...corpus, imported }, { allow: LOSSES, indexOf: () => "{}" });
  };
  const text = async (path: string) => ((await (await worker.ask(path)).json()) as { text: string }).text;

  it("quotes them in every language, writes little when one changes, and refuses the one whose bundle is damaged", async () => {
    worker = await startWorker(OFTEN, { published: false });
    const { id } = await publishSome();
    await expect
      .poll(async () => (await worker.ask("/v1")).headers.get("X-Release"), { timeout: 10_000 })
      .toBe(id);
    for await (const { entry, texts } of manyDocuments({ documents: 8, languages, paragraphs: 4 }))
      for (const language of languages)
        expect(await text(`/v1/${entry.id}/paragraphs/3?lang=${language}`)).toBe(texts[language]?.[2]?.text);
    expect((await worker.ask("/v1/s-32-1/paragraphs/16")).headers.get("X-Release")).toBe(id);
    expect((await worker.ask("/v1/a-res-74-99")).status).toBe(404);

    const next = await publishSome({ "a-res-74-3": "Novelty" });
    expect(next.writes).toBe(4);
    await expect
      .poll(() => text("/v1/a-res-74-3/paragraphs/4"), { timeout: 10_000, interval: 100 })
      .toContain("Novelty");

    const manifest = await worker.store.get(releaseKey(next.id));
    const { imported } = JSON.parse(new TextDecoder().decode(manifest ?? undefined)) as Manifest;
    // The last of them, which nobody has asked for yet.
    const [, name = ""] = imported.at(-1) ?? [];
    await worker.store.put([{ key: bundleKey(name), value: new TextEncoder().encode("damaged") }]);
    const refused = await worker.ask("/v1/a-res-74-9/paragraphs/3");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "30"]);
    expect((await worker.ask("/v1/a-res-74-3/paragraphs/3")).status).toBe(200);
  });

  it("is none that an earlier program wrote: health says so, and the snapshot answers", async () => {
    worker = await startWorker(OFTEN, { published: false });
    const value = new TextEncoder().encode(JSON.stringify({ schema: 1, parts: {} }));
    await worker.store.put([{ key: POINTER_KEY, value }]);
    expect((await worker.ask("/v1/s-32-1/paragraphs/16")).status).toBe(200);
    expect((await worker.ask("/v1/a-res-74-3/paragraphs/3")).status).toBe(503);
    expect(await healthOf(worker)).toMatchObject({
      status: "degraded",
      source: "snapshot",
      trouble: "the release has schema 1, and this Worker reads 2",
    });
    const { id } = await publishSome();
    await healthBecomes(worker, "ok");
    expect(await healthOf(worker)).toMatchObject({ source: "kv", release: id });
  });
});

describe("what is the same for all documents", () => {
  it("answers as soon as the Worker starts, and while KV fails", async () => {
    worker = await startWorker({}, { published: false });
    const answers = await Promise.all(["sport", "gender"].map((id) => worker.ask(`/v1/themes/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await worker.breakKv("fails");
    expect((await worker.ask("/v1/instruments/uncac")).status).toBe(200);
  });
});
