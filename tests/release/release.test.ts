import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { manifestKey, POINTER_KEY, partKey } from "../../src/model/release.ts";
import { composeRelease, sha256 } from "../../src/release/compose.ts";
import { openLocalStore } from "../../src/release/local-store.ts";
import { current, pointTo, publish, releases, verify } from "../../src/release/publish.ts";

const corpus = await compileCorpus("data");
const release = composeRelease(corpus);

/** The same data with one word changed: another release. */
function changed(): Corpus {
  const copy = structuredClone(corpus);
  const [document] = copy.documents;
  if (document === undefined) throw new Error("the data holds no document");
  document.entry.title += " (changed)";
  return copy;
}

describe("a release", () => {
  it("has an id that is the hash of its content", () => {
    expect(release.id).toBe(sha256(release.manifest));
    const { parts } = JSON.parse(release.manifest) as { parts: Record<string, string> };
    expect(parts).toEqual(
      Object.fromEntries(Object.entries(release.parts).map(([name, text]) => [name, sha256(text)])),
    );
  });

  it("is the same for the same data, whatever the order of its keys", async () => {
    const turned = JSON.parse(JSON.stringify(await compileCorpus("data")), (_, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Corpus;
    expect(composeRelease(turned).id).toBe(release.id);
  });

  it("is another when a word of the data changes", () => {
    expect(composeRelease(changed()).id).not.toBe(release.id);
  });
});

describe("publishing to Workers KV on this machine", () => {
  let folder: string;
  let store: Awaited<ReturnType<typeof openLocalStore>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "release-test-"));
    store = await openLocalStore(folder, "test");
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it("makes a release what readers get, and it is whole", async () => {
    expect(await current(store)).toBeNull();
    await publish(store, release);
    expect(await current(store)).toBe(release.id);
    expect(await verify(store, release.id)).toEqual([]);
  });

  it("keeps the release before, and rolls back to it", async () => {
    const next = composeRelease(changed());
    await publish(store, next);
    expect(await current(store)).toBe(next.id);
    expect(await releases(store)).toEqual([release.id, next.id].sort());
    await pointTo(store, release.id);
    expect(await current(store)).toBe(release.id);
  });

  it.each([
    ["a part is damaged", "documents/s-32-1", "{}", "documents/s-32-1 is damaged"],
    ["the manifest is damaged", "manifest", "{}", "its manifest is damaged"],
  ])("refuses to point readers at a release when %s", async (_, part, value, problem) => {
    const next = composeRelease(changed());
    await publish(store, next);
    await pointTo(store, release.id);
    const key = part === "manifest" ? manifestKey(next.id) : partKey(next.id, part);
    await store.put([{ key, value }]);
    await expect(pointTo(store, next.id)).rejects.toThrow(problem);
    expect(await store.get(POINTER_KEY)).toBe(release.manifest);
  });

  it("refuses to point readers at a release that is not there", async () => {
    await expect(pointTo(store, "0".repeat(64))).rejects.toThrow("its manifest is missing");
  });
});
