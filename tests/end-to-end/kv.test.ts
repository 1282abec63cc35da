import { afterEach, describe, expect, it } from "vitest";
import { CATALOGUE_PART, documentPart, POINTER_KEY } from "../../src/model/release.ts";
import { publish } from "../../src/release/publish.ts";
import { changedRelease } from "./changed-release.ts";
import { builtRelease, type Fault, type RunningWorker, startWorker } from "./worker.ts";

const FAULTS: Fault[] = ["fails", "hangs", "lacks the key", "holds half a value"];
const PATHS = [
  "/v1",
  "/v1/documents",
  "/v1/s-32-1",
  "/v1/s-32-1/paragraphs",
  "/v1/s-32-1/paragraphs/16",
  "/s-32-1/16",
  "/",
];

// The pointer is looked at with every request here, so that a test need not wait a minute.
const OFTEN = { POINTER_SECONDS: "0" };

let worker: RunningWorker;
afterEach(() => worker.stop());

const health = async () =>
  (await (await worker.ask("/healthz")).json()) as { status: string; source: string };

/** Waits until `/healthz` says so, for at most ten seconds. */
async function healthBecomes(status: string): Promise<void> {
  await expect.poll(async () => (await health()).status, { timeout: 10_000, interval: 100 }).toBe(status);
}

describe.each(FAULTS)("when KV %s", (fault) => {
  it("every GET answers from the last good release, health says so, and it recovers by itself", async () => {
    worker = await startWorker(OFTEN);
    const { id } = await builtRelease();
    for (const path of PATHS) expect((await worker.ask(path)).status).toBe(200);
    expect(await health()).toMatchObject({ status: "ok", source: "kv" });

    await worker.breakKv(fault);
    for (const path of PATHS) {
      const began = performance.now();
      const answer = await worker.ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("X-Release")).toBe(id);
      // No reader waits for a KV that fails or hangs.
      expect(performance.now() - began).toBeLessThan(900);
    }
    await healthBecomes("degraded");

    await worker.breakKv("none");
    await healthBecomes("ok");
    expect(await health()).toMatchObject({ source: "kv" });
  });

  it("a new isolate answers from the built-in snapshot, and goes over to KV when it can", async () => {
    worker = await startWorker(OFTEN);
    await worker.breakKv(fault);
    for (const path of PATHS) expect((await worker.ask(path)).status).toBe(200);
    expect(await health()).toMatchObject({ status: "degraded", source: "snapshot" });
    expect((await worker.ask("/v1")).headers.get("X-Release")).toBe((await builtRelease()).id);

    await worker.breakKv("none");
    await healthBecomes("ok");
    expect(await health()).toMatchObject({ source: "kv" });
  });
});

it("an empty KV is answered for by the snapshot", async () => {
  worker = await startWorker(OFTEN, { published: false });
  expect((await worker.ask("/v1/s-32-1/paragraphs/16")).status).toBe(200);
  expect(await health()).toMatchObject({ status: "degraded", source: "snapshot" });
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
    await healthBecomes("degraded");
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
      expect(await health()).toMatchObject({ status: "ok", source: "kv" });
      expect((await worker.ask("/v1")).headers.get("X-Release")).toBe((await builtRelease()).id);
    }
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
