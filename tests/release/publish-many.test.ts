import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Manifest } from "../../src/model/release.ts";
import { bundleFor, bundleKey, LOG_KEY, POINTER_KEY, releaseKey } from "../../src/model/release-parts.ts";
import { sha256 } from "../../src/release/bundle-parts.ts";
import { LOSSES } from "../../src/release/comparing/losses.ts";
import { composeBundles, composeRelease } from "../../src/release/compose.ts";
import { type PublishOptions, publish, publishCorpus as publishAll } from "../../src/release/publish.ts";
import { current, pointTo, releases } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type Many, manyDocuments } from "../fixtures/many-documents.ts";
import { type MemoryStore, memoryStore, textOf, utf8 } from "./memory-store.ts";

/** The annotated fixtures, and beside them as many imported documents as wanted. */
const corpusOf = (many: Many): Corpus => ({ ...fixtures, imported: manyDocuments(many) });
const SOME: Many = { documents: 60, languages: ["en", "fr", "zh"], paragraphs: 1 };
/** An index takes long to make, and is not what these tests are about. */
const indexOf = () => '{"texts":{},"version":0}';
const publishCorpus = (store: MemoryStore, corpus: Corpus, options: PublishOptions = {}) =>
  publishAll(store, corpus, { allow: LOSSES, ...options, indexOf });
/** A store to which some were published, and the release: made once, and a copy for each who asks. */
let some: Promise<[MemoryStore, string]> | undefined;
async function publishedSome(): Promise<{ store: MemoryStore; id: string }> {
  some ??= (async () => {
    const store = memoryStore();
    return [store, (await publishCorpus(store, corpusOf(SOME))).id];
  })();
  const [first, id] = await some;
  const store = memoryStore();
  for (const [key, value] of first.values) store.values.set(key, value.slice());
  return { store, id };
}
const manifestIn = (store: MemoryStore, id: string) =>
  JSON.parse(textOf(store.values.get(releaseKey(id))) ?? "") as Manifest;

describe("publishing imported documents beside the annotated ones", () => {
  it("writes bundles, the manifest and the pointer, last", async () => {
    const store = memoryStore();
    const { id, writes, bytes } = await publishCorpus(store, corpusOf(SOME));
    const { documents, annotated, imported, rows } = manifestIn(store, id);
    expect(documents).toBe(SOME.documents + fixtures.documents.length);
    expect(annotated.map(([slug]) => slug)).toEqual(fixtures.documents.map(({ entry }) => entry.id));
    expect(writes).toBe(store.writes.length);
    expect(writes).toBe(annotated.length + imported.length + rows.length + 4);
    expect(bytes).toBe([...store.values.values()].reduce((sum, { length }) => sum + length, 0));
    expect(store.writes.at(-1)).toBe(POINTER_KEY);
    expect(store.writes.at(-2)).toBe(LOG_KEY);
    expect(store.writes.at(-3)).toBe(releaseKey(id));
    expect(store.values.get(POINTER_KEY)?.length).toBeLessThan(200);
    expect(await verify(store, id)).toEqual([]);
  });

  it("writes nothing when nothing has changed", async () => {
    const { store, id } = await publishedSome();
    expect(await publishCorpus(store, corpusOf(SOME))).toEqual({ id, writes: 0, bytes: 0 });
  });

  it.each<[what: string, next: () => Corpus, writes: number]>([
    [
      "a paragraph of an imported document",
      () => corpusOf({ ...SOME, changed: { "a-res-74-30": "changed" } }),
      4,
    ],
    [
      "a title, and the languages with it",
      () => ({ ...fixtures, imported: retitled(manyDocuments(SOME), "a-res-74-30") }),
      5,
    ],
    ["an annotated document", () => ({ ...changedFixtures(), imported: manyDocuments(SOME) }), 5],
  ])("writes at most five values when %s has changed", async (_, next, writes) => {
    const { store, id: before } = await publishedSome();
    const after = await publishCorpus(store, next());
    expect(after.id).not.toBe(before);
    expect(after.writes).toBe(writes);
    expect(await verify(store, after.id)).toEqual([]);
    expect(await verify(store, before)).toEqual([]);
    expect(JSON.parse(textOf(store.values.get(POINTER_KEY)) ?? "")).toEqual({
      schema: 2,
      release: after.id,
      before,
    });
  });

  it.each(["a-res-74-1", "a-res-74-35", "a-res-74-60"])(
    "writes what stands near a document that is new, and nothing else: %s",
    async (added) => {
      const store = memoryStore();
      const many = { documents: 150, languages: ["en", "fr", "zh"], paragraphs: 1 };
      const without = { ...fixtures, imported: leftOut(manyDocuments(many), added) };
      const before = manifestIn(store, (await publishCorpus(store, without)).id);
      const after = await publishCorpus(store, corpusOf(many));
      expect(after.writes).toBeLessThanOrEqual(8);
      expect(after.writes).toBeLessThan(before.imported.length / 2);
    },
  );

  it("goes over to another language of all documents without losing one", async () => {
    const store = memoryStore();
    await publishCorpus(store, corpusOf({ ...SOME, languages: ["en"] }));
    const { id } = await publishCorpus(store, corpusOf(SOME));
    expect(await verify(store, id)).toEqual([]);
    expect(await releases(store)).toHaveLength(2);
  });

  it("gives the same id, whether a corpus is published or composed, and in whatever order its keys are", async () => {
    const plain = composeRelease(fixtures, indexOf);
    const { id } = await composeBundles(fixtures, () => undefined, indexOf);
    expect(id).toBe(plain.id);
    const turned = await composeBundles(
      { ...fixtures, imported: turnedRound(SOME) },
      () => undefined,
      indexOf,
    );
    expect(turned.id).toBe((await publishedSome()).id);
  });

  it.each<[what: string, imported: () => AsyncIterable<Documents>, said: string]>([
    [
      "in the wrong order",
      () => inOrder(["a-res-74-2", "a-res-74-1"]),
      "wrong order: a-res-74-1 after a-res-74-2",
    ],
    ["twice", () => inOrder(["a-res-74-2", "a-res-74-2"]), "wrong order"],
    [
      "that are annotated too",
      () => inOrder([fixtures.documents[0]?.entry.id ?? ""]),
      "among the annotated documents",
    ],
  ])("refuses imported documents %s, and readers keep what they have", async (_, imported, said) => {
    const store = memoryStore();
    const { id } = await publish(store, composeRelease(fixtures, indexOf));
    await expect(publishCorpus(store, { ...fixtures, imported: imported() })).rejects.toThrow(said);
    expect(await current(store)).toBe(id);
  });
});

describe("a publishing that came to no good end", () => {
  it.each([1, 4, 9])(
    "after %d values leaves readers what they had, and the next one goes on from there",
    async (most) => {
      const store = memoryStore();
      const { id } = await publishCorpus(store, fixtures);
      const put = store.put;
      const broken: MemoryStore = {
        ...store,
        async put(entries) {
          await put(entries.slice(0, most));
          throw new Error("the line was cut");
        },
      };
      await expect(publishCorpus(broken, corpusOf(SOME))).rejects.toThrow("the line was cut");
      expect(await current(store)).toBe(id);
      expect(await verify(store, id)).toEqual([]);
      const next = await publishCorpus(store, corpusOf(SOME));
      expect(await verify(store, next.id)).toEqual([]);
      expect(await current(store)).toBe(next.id);
    },
  );

  it("and left half a value, is written once more", async () => {
    const store = memoryStore();
    const { store: other, id } = await publishedSome();
    const [, name = ""] = manifestIn(other, id).imported[1] ?? [];
    const value = other.values.get(bundleKey(name));
    store.values.set(bundleKey(name), value?.slice(0, value.length / 2) ?? utf8(""));
    await publishCorpus(store, corpusOf(SOME));
    expect(await verify(store, id)).toEqual([]);
  });
});

describe("verifying", () => {
  const damages: [what: string, damage: (store: MemoryStore, key: string) => void, said: string][] = [
    ["missing", (store, key) => store.values.delete(key), "is missing"],
    ["empty", (store, key) => store.values.set(key, utf8("")), "is damaged"],
    ["another's", (store, key) => store.values.set(key, other(store, key)), "is damaged"],
    ["cut off", (store, key) => store.values.set(key, own(store, key).slice(0, -1)), "is damaged"],
    ["longer", (store, key) => store.values.set(key, joined(own(store, key), utf8("x"))), "is damaged"],
    ["wrong in its header", (store, key) => own(store, key).fill(0, 20, 21), "is damaged"],
    ["wrong in a byte", (store, key) => flip(own(store, key)), "is damaged"],
  ];
  it.each(damages)("names a bundle that is %s, and where it stands", async (_, damage, said) => {
    const { store, id } = await publishedSome();
    const [first, name = ""] = manifestIn(store, id).imported[1] ?? [];
    damage(store, bundleKey(name));
    expect(await verify(store, id)).toEqual([`the bundle that begins with documents/${first} ${said}`]);
  });

  it("refuses to go back to a release of which something is missing that is not in the one that readers get", async () => {
    const { store, id: before } = await publishedSome();
    const changed = corpusOf({ ...SOME, changed: { "a-res-74-30": "changed" } });
    const after = await publishCorpus(store, changed);
    const name = bundleFor(manifestIn(store, before).imported, "a-res-74-30") ?? "";
    store.values.delete(bundleKey(name));
    await expect(pointTo(store, before)).rejects.toThrow("is missing");
    expect(await current(store)).toBe(after.id);
  });

  it("reads what is new alone, before readers are turned to it", async () => {
    const { store } = await publishedSome();
    const { id } = await publishCorpus(store, corpusOf({ ...SOME, changed: { "a-res-74-30": "changed" } }));
    const bundles = store.reads.filter((key) => key.startsWith(bundleKey("")));
    expect(bundles).toEqual([bundleKey(bundleFor(manifestIn(store, id).imported, "a-res-74-30") ?? "")]);
  });

  it("writes all of it anew where that is asked for", async () => {
    const { store, id } = await publishedSome();
    store.values.set(bundleKey(manifestIn(store, id).catalogue), utf8("{}"));
    expect(await verify(store, id)).toEqual(["catalogue is damaged"]);
    await publishCorpus(store, corpusOf(SOME), { anew: true });
    expect(await verify(store, id)).toEqual([]);
  });

  it("knows no release of a shape that an earlier program wrote", async () => {
    const store = memoryStore();
    const manifest = utf8(JSON.stringify({ schema: 1, parts: {} }));
    store.values.set(POINTER_KEY, manifest);
    store.values.set(`releases/${sha256(manifest)}/manifest`, manifest);
    expect([await current(store), await releases(store)]).toEqual([null, []]);
    const { id } = await publishCorpus(store, fixtures);
    expect([await current(store), await releases(store)]).toEqual([id, [id]]);
  });
});

type Documents = Corpus["documents"][number];

async function* retitled(documents: AsyncIterable<Documents>, id: string) {
  for await (const document of documents) {
    const { entry, texts } = document;
    yield entry.id === id
      ? { entry: { ...entry, title: "Another title", subjects: ["Titles"] }, texts }
      : document;
  }
}

async function* leftOut(documents: AsyncIterable<Documents>, id: string) {
  for await (const document of documents) if (document.entry.id !== id) yield document;
}

async function* inOrder(ids: readonly string[]) {
  for await (const { entry, texts } of manyDocuments({ documents: 1 }))
    for (const id of ids) yield { entry: { ...entry, id }, texts };
}

async function* turnedRound(many: Many) {
  for await (const document of manyDocuments(many))
    yield JSON.parse(JSON.stringify(document), (_, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Documents;
}

function changedFixtures(): Corpus {
  const copy = structuredClone(fixtures);
  const [document] = copy.documents;
  if (document !== undefined) document.entry.title += " (changed)";
  return copy;
}

const own = (store: MemoryStore, key: string) => store.values.get(key) ?? utf8("");
const other = (store: MemoryStore, key: string) =>
  [...store.values].find(([name]) => name !== key && name.startsWith(bundleKey("")))?.[1] ?? utf8("");
const joined = (one: Uint8Array, two: Uint8Array) => Uint8Array.from([...one, ...two]);
const flip = (bytes: Uint8Array) => {
  bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 255;
};
