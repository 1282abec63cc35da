import { describe, expect, it } from "vitest";
import { partKey, searchPart } from "../../src/model/release.ts";
import { publish } from "../../src/release/publish.ts";
import { changedRelease } from "./changed-release.ts";
import { builtRelease, startWorker } from "./worker.ts";

const SEARCH = "/v1/s-32-1/search";
const PART = searchPart("s-32-1");

describe("the index of search", () => {
  it("is read from the snapshot when it is damaged in KV", async () => {
    const other = await startWorker();
    const { id } = await builtRelease();
    await other.store.put([{ key: partKey(id, PART), value: "{}" }]);
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
