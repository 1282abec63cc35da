import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/release.ts";
import { bundleKey, searchPart } from "../../src/model/release-parts.ts";
import { publish } from "../../src/release/publish.ts";
import { changedRelease } from "./changed-release.ts";
import { builtRelease, startWorker } from "./worker.ts";

const SEARCH = "/v1/s-32-1/search";
const PART = searchPart("s-32-1");

describe("the index of search", () => {
  it("is read from the snapshot when it is damaged in KV", async () => {
    const other = await startWorker();
    const { annotated } = JSON.parse((await builtRelease()).manifest) as Manifest;
    const key = bundleKey(annotated[0]?.[1] ?? "");
    const value = (await other.store.get(key)) ?? new Uint8Array();
    // The index is the longest of its parts, and stands between the document and its texts.
    value.fill(0, value.length / 2, value.length / 2 + 100);
    await other.store.put([{ key, value }]);
    const answer = await other.ask(`${SEARCH}?q=sport`);
    expect(await answer.json()).toMatchObject({ total: 1 });
    expect(await (await other.ask("/healthz")).json()).toMatchObject({
      status: "degraded",
      source: "snapshot",
    });
    await other.stop();
  });

  it("need not be there: a release that was made before there was one still quotes", async () => {
    const other = await startWorker({}, { published: false });
    const before = changedRelease(await builtRelease(), { [PART]: () => undefined });
    await publish(other.store, before);
    const quoted = await other.ask("/v1/s-32-1/paragraphs/16");
    expect(quoted.status).toBe(200);
    expect(quoted.headers.get("X-Release")).toBe(before.id);
    const answer = await other.ask(`${SEARCH}?q=sport`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).not.toBeNull();
    await other.stop();
  });
});
