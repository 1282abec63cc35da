import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { healthBecomes, healthOf, OFTEN } from "./health.ts";
import { builtRelease, type Fault, type RunningWorker, startWorker } from "./worker.ts";

const FAULTS: Fault[] = [
  "fails",
  "hangs",
  "lacks the key",
  "holds half a value",
  "holds other bytes",
  "points to a release that is gone",
  "is of a schema that nobody knows",
];
const PATHS = [
  "/v1",
  "/v1/documents",
  "/v1/s-32-1",
  "/v1/s-32-1/paragraphs",
  "/v1/s-32-1/paragraphs/16",
  "/s-32-1/16",
  "/",
];

let worker: RunningWorker;

// Both in one Worker: the first leaves it as it is when all is well, which is where the second begins.
describe.each(FAULTS)("when KV %s", (fault) => {
  beforeAll(async () => {
    worker = await startWorker(OFTEN);
  });
  afterAll(() => worker.stop());

  it("a new isolate answers from the built-in snapshot, and goes over to KV when it can", async () => {
    await worker.breakKv(fault);
    for (const path of PATHS) expect((await worker.ask(path)).status).toBe(200);
    expect(await healthOf(worker)).toMatchObject({ status: "degraded", source: "snapshot" });
    expect((await worker.ask("/v1")).headers.get("X-Release")).toBe((await builtRelease()).id);

    await worker.breakKv("none");
    await healthBecomes(worker, "ok");
    expect(await healthOf(worker)).toMatchObject({ source: "kv" });
  });

  it("every GET answers from the last good release, health says so, and it recovers by itself", async () => {
    const { id } = await builtRelease();
    for (const path of PATHS) expect((await worker.ask(path)).status).toBe(200);
    expect(await healthOf(worker)).toMatchObject({ status: "ok", source: "kv" });

    await worker.breakKv(fault);
    for (const path of PATHS) {
      const began = performance.now();
      const answer = await worker.ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("X-Release")).toBe(id);
      // No reader waits for a KV that fails or hangs.
      expect(performance.now() - began).toBeLessThan(900);
    }
    await healthBecomes(worker, "degraded");
    expect(await healthOf(worker)).toMatchObject({
      trouble: expect.any(String),
      since: expect.stringMatching(/^20\d\d-.*Z$/),
    });

    await worker.breakKv("none");
    await healthBecomes(worker, "ok");
    expect(await healthOf(worker)).toMatchObject({ source: "kv" });
  });
});
