import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Manifest } from "../../src/model/release.ts";
import { bundleKey, POINTER_KEY, releaseKey, searchPart } from "../../src/model/release-parts.ts";
import { sha256 } from "../../src/release/bundle-parts.ts";
import { bundlesIn, composeRelease, type IndexWriter } from "../../src/release/compose.ts";
import { openLocalStore } from "../../src/release/local-store.ts";
import { publish } from "../../src/release/publish.ts";
import { current, pointTo, releases } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { releaseOfData } from "../app.ts";
import { corpus } from "../compiled.ts";
import { textOf, utf8 } from "./memory-store.ts";

const release = await releaseOfData();
/** An index takes long to make, and a title changes none: that of the data stands in for those of what is changed. */
const indexOf: IndexWriter = ({ entry }) => release.parts[searchPart(entry.id)] ?? "";

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
    const { catalogue, annotated } = JSON.parse(release.manifest) as Manifest;
    const bundles = bundlesIn(release);
    expect(bundles.map(({ name }) => name)).toEqual([catalogue, ...annotated.map(([, name]) => name)]);
    for (const { name, parts } of bundles) {
      expect(name).toBe(sha256(JSON.stringify(parts.map((part) => [part.name, part.hash]))));
      for (const part of parts) expect(part.hash).toBe(sha256(release.parts[part.name] ?? ""));
    }
    expect(bundles.flatMap(({ parts }) => parts.map((part) => part.name)).sort()).toEqual(
      Object.keys(release.parts).sort(),
    );
  });

  it("is the same for the same data, whatever the order of its keys", () => {
    const turned = JSON.parse(JSON.stringify(corpus), (_, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Corpus;
    expect(composeRelease(turned).id).toBe(release.id);
  });

  it("is another when a word of the data changes", () => {
    expect(composeRelease(changed(), indexOf).id).not.toBe(release.id);
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
    const next = composeRelease(changed(), indexOf);
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
    const next = composeRelease(changed(), indexOf);
    await publish(store, next);
    await pointTo(store, release.id);
    const { annotated } = JSON.parse(next.manifest) as Manifest;
    const key = part === "manifest" ? releaseKey(next.id) : bundleKey(annotated[0]?.[1] ?? "");
    await store.put([{ key, value: utf8(value) }]);
    await expect(pointTo(store, next.id)).rejects.toThrow(problem);
    expect(JSON.parse(textOf(await store.get(POINTER_KEY)) ?? "")).toMatchObject({ release: release.id });
  });

  it("refuses to point readers at a release that is not there", async () => {
    await expect(pointTo(store, "0".repeat(64))).rejects.toThrow("its manifest is missing");
  });
});
