import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { type Manifest, partKey, type Release, searchPart } from "../../src/model/release.ts";
import { sha256 } from "../../src/release/compose.ts";
import { publish } from "../../src/release/publish.ts";
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
    const before = await withoutIndex();
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

async function withoutIndex(): Promise<Release> {
  const { manifest, parts } = await builtRelease();
  const { [PART]: _hash, ...hashes } = (JSON.parse(manifest) as Manifest).parts;
  const { [PART]: _text, ...texts } = parts;
  const shorter = canonicalize({ schema: 1, parts: hashes } satisfies Manifest) ?? "";
  return { id: sha256(shorter), manifest: shorter, parts: texts };
}
