import { beforeEach, describe, expect, it } from "vitest";
import { keepReleases, type Needed } from "../../../src/library/store/keep-releases.ts";
import type { KeyValueReader } from "../../../src/library/store/read-kv.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Manifest } from "../../../src/model/release.ts";
import { bundleFor, bundleKey, POINTER_KEY, releaseKey } from "../../../src/model/release-parts.ts";
import { LOSSES } from "../../../src/release/comparing/losses.ts";
import { composeRelease } from "../../../src/release/compose.ts";
import { publish, publishCorpus as publishAll } from "../../../src/release/publish.ts";
import { fixtures } from "../../fixtures/documents.ts";
import { type Many, manyDocuments } from "../../fixtures/many-documents.ts";
import { type MemoryStore, memoryStore, textOf, utf8 } from "../../release/memory-store.ts";

/** An index takes long to make, and is not what these tests are about. */
const indexOf = () => '{"texts":{},"version":0}';
const snapshot = composeRelease(fixtures, indexOf);
const [annotated = ""] = fixtures.documents.map(({ entry }) => entry.id);
const SOME: Many = { documents: 60, languages: ["en", "fr", "zh"], paragraphs: 4 };
const ONE = "a-res-74-30";
const FAR = "a-res-74-1";

const corpusOf = (many: Many = SOME): Corpus => ({ ...fixtures, imported: manyDocuments(many) });
const needed = (slug: string, more: Needed = {}): Needed => ({ ...more, documents: () => [slug] });

const publishCorpus = (to: MemoryStore, corpus: Corpus) => publishAll(to, corpus, { allow: LOSSES, indexOf });

/** What a namespace holds after the fixtures and some imported documents were published: made once. */
const published = memoryStore();
const { id: publishedId } = await publishCorpus(published, corpusOf());
const publishSome = () => {
  for (const [key, value] of published.values) store.values.set(key, value.slice());
  return { id: publishedId };
};

let store: MemoryStore;
let work: Promise<unknown>[];
const later = (one: Promise<unknown>) => void work.push(one);
const settled = () => Promise.all(work.splice(0));
beforeEach(() => {
  store = memoryStore();
  work = [];
});

/** An isolate that looks at the pointer whenever time goes on. */
function isolate(first?: string) {
  let now = 0;
  const releases = keepReleases(snapshot, 60_000, first, () => now);
  return {
    releases,
    async ask(slug: string, more: Needed = {}, kv: KeyValueReader = store) {
      const release = await releases.answerFrom(kv, later, needed(slug, more));
      return { release, document: release.documents.get(slug) };
    },
    /** A minute later, a reader comes, and what is looked for meanwhile is found. */
    async aMinuteLater() {
      now += 60_001;
      await releases.answerFrom(store, later);
      await settled();
    },
    health: () => releases.health(store, later),
  };
}

const manifestOf = (id: string) => JSON.parse(textOf(store.values.get(releaseKey(id))) ?? "") as Manifest;
const bundleOf = (id: string, slug: string) => bundleKey(bundleFor(manifestOf(id).imported, slug) ?? "");

describe("a document that no reader has asked for yet", () => {
  it("costs one read of KV once the release is known, in whatever languages it is asked for", async () => {
    publishSome();
    const { ask } = isolate();
    await ask(annotated);
    for (const [slug, languages] of [
      [ONE, undefined],
      [FAR, ["zh"]],
      ["a-res-74-47", ["fr", "en"]],
    ] as const) {
      store.reads.length = 0;
      const { document } = await ask(slug, { languages });
      expect(store.reads).toHaveLength(1);
      expect(Object.keys(document?.texts ?? {}).sort()).toEqual([...(languages ?? ["en"])].sort());
    }
  });

  it("costs nothing the next time, and another of its languages one read more", async () => {
    publishSome();
    const { ask, releases } = isolate();
    await ask(ONE);
    store.reads.length = 0;
    expect(releases.ready(store, needed(ONE))?.documents.get(ONE)?.texts.en).toHaveLength(4);
    expect(releases.ready(store, needed(ONE, { languages: ["fr"] }))).toBeUndefined();
    await ask(ONE, { languages: ["fr"] });
    expect(store.reads).toHaveLength(1);
    expect(Object.keys((await ask(ONE, { languages: ["en", "fr"] })).document?.texts ?? {})).toEqual([
      "en",
      "fr",
    ]);
    expect(store.reads).toHaveLength(1);
  });

  it("has every word that was published, in each language", async () => {
    publishSome();
    const { ask } = isolate();
    for await (const { entry, texts } of manyDocuments(SOME)) {
      const { document } = await ask(entry.id, { languages: entry.languages });
      expect(document).toEqual({ entry, texts });
    }
  });

  it.each(["a-res-74-31-x", "a-res-73-1", "s-res-1-2020", "a-res-74-3000"])(
    "is not there where it is none: %s, and its neighbours are named",
    async (slug) => {
      publishSome();
      const { release, document } = await isolate().ask(slug);
      expect(document).toBeUndefined();
      expect(release.source).toBe("kv");
      for (const near of release.near) expect(near).toMatch(/^a-res-74-/);
    },
  );

  it("has a language left out that it does not have", async () => {
    publishSome();
    const { document } = await isolate().ask(ONE, { languages: ["ru", "zh"] });
    expect(Object.keys(document?.texts ?? {})).toEqual(["zh"]);
  });

  it("has no index of its own, where it was imported", async () => {
    publishSome();
    const { ask } = isolate();
    expect((await ask(ONE, { index: true })).release.indexes.get(ONE)?.()).toBeUndefined();
    expect((await ask(annotated, { index: true })).release.indexes.get(annotated)?.()).toBeDefined();
  });
});

describe("lists", () => {
  it("have a row for each document, the annotated ones first, and no text is read for them", async () => {
    publishSome();
    const { release } = await isolate().ask(annotated);
    store.reads.length = 0;
    const rows = await release.rows();
    expect(rows.map(({ id }) => id).slice(0, 4)).toEqual(fixtures.documents.map(({ entry }) => entry.id));
    expect(rows).toHaveLength(release.total);
    expect(rows.find(({ id }) => id === ONE)).toMatchObject({
      symbol: "A/RES/74/30",
      languages: ["en", "fr", "zh"],
    });
    expect(store.reads).toHaveLength(1);
    await release.rows();
    expect(store.reads).toHaveLength(1);
  });

  it("have the entries of documents that stand together by one read", async () => {
    publishSome();
    const { release } = await isolate().ask(annotated);
    const [[, name = ""] = [], [next = ""] = []] = manifestOf(release.id).imported.slice(1);
    const ids = (await release.rows())
      .map(({ id }) => id)
      .filter((id) => id.startsWith("a-res-74") && id < next);
    const together = ids.filter((id) => bundleOf(release.id, id) === bundleKey(name));
    expect(together.length).toBeGreaterThan(3);
    store.reads.length = 0;
    const entries = await release.entries([...together, annotated, "a-res-0-0"]);
    expect([...entries.keys()].sort()).toEqual([...together, annotated].sort());
    expect(store.reads.filter((key) => key === bundleKey(name))).toHaveLength(1);
  });
});

describe("the deployment's first document", () => {
  it.each([
    ["that is imported is in the catalogue", ONE, ONE],
    ["that is not there leaves the catalogue as it is", "a-res-1-1", undefined],
    ["that is annotated is there already", annotated, undefined],
  ])("%s", async (_, first, added) => {
    publishSome();
    const { release } = await isolate(first).ask(annotated);
    expect(release.catalogue.map(({ id }) => id)).toEqual([
      ...fixtures.documents.map(({ entry }) => entry.id),
      ...(added === undefined ? [] : [added]),
    ]);
    expect(await release.rows()).toHaveLength(release.total);
  });

  it("is the first of the imported, where none is annotated", async () => {
    const vocabulary = fixtures.vocabulary;
    await publishCorpus(store, { documents: [], vocabulary, imported: manyDocuments(SOME) });
    const { release } = await isolate().ask(ONE);
    expect(release.catalogue.map(({ id }) => id)).toEqual([FAR]);
  });
});

describe("a new release", () => {
  const changed = (word: string) => corpusOf({ ...SOME, changed: { [ONE]: word } });
  const says = (text: { text: string }[] | undefined, word: string) =>
    text?.some((one) => one.text.includes(word));

  it("is answered from after the next look, without another read of what it has in common with the one before", async () => {
    publishSome();
    const { ask, aMinuteLater } = isolate();
    await ask(ONE);
    await ask(FAR);
    const { id } = await publishCorpus(store, changed("Novelty"));
    expect(says((await ask(ONE)).document?.texts.en, "Novelty")).toBe(false);
    await aMinuteLater();
    store.reads.length = 0;
    const { release, document } = await ask(ONE);
    expect([release.id, says(document?.texts.en, "Novelty")]).toEqual([id, true]);
    expect((await ask(FAR)).release.id).toBe(id);
    expect(store.reads).toEqual([]);
  });

  it("never gets into an answer that was begun with the one before", async () => {
    const { id } = publishSome();
    const { ask, aMinuteLater } = isolate();
    const { release } = await ask(annotated);
    await publishCorpus(store, changed("Novelty"));
    await aMinuteLater();
    const document = await release.open(ONE);
    expect([release.id, says(document?.texts.en, "Novelty")]).toEqual([id, false]);
    expect(says((await ask(ONE)).document?.texts.en, "Novelty")).toBe(true);
  });

  it.each<[what: string, damage: (next: string) => void]>([
    ["its manifest is not there yet", (next) => store.values.delete(releaseKey(next))],
    ["its manifest is damaged", (next) => store.values.set(releaseKey(next), utf8("{}"))],
    ["its catalogue is missing", (next) => store.values.delete(bundleKey(manifestOf(next).catalogue))],
    ["a document that readers use is missing", (next) => store.values.delete(bundleOf(next, ONE))],
    ["a document that readers use is damaged", (next) => store.values.set(bundleOf(next, ONE), utf8("oh"))],
    ["the pointer is half a value", () => store.values.set(POINTER_KEY, utf8('{"sch'))],
    ["an earlier program wrote it", () => store.values.set(POINTER_KEY, utf8('{"schema":1,"parts":{}}'))],
    ["a later program wrote it", () => store.values.set(POINTER_KEY, utf8('{"schema":3}'))],
  ])("is not turned to where %s, health says so, and it is when all is well", async (_, damage) => {
    const before = publishSome();
    const { ask, aMinuteLater, health } = isolate();
    await ask(ONE);
    // All of it is another, the catalogue too.
    const next = await publishCorpus(store, {
      ...renamed(),
      imported: changed("Novelty").imported ?? none(),
    });
    const whole = new Map(store.values);
    damage(next.id);
    await aMinuteLater();
    expect((await ask(ONE)).release.id).toBe(before.id);
    expect(await health()).toMatchObject({ release: before.id, source: "kv", trouble: expect.any(String) });
    for (const [key, value] of whole) store.values.set(key, value);
    await aMinuteLater();
    expect((await ask(ONE)).release.id).toBe(next.id);
    expect(await health()).toMatchObject({ release: next.id, trouble: null });
  });
});

describe("a look at KV", () => {
  it.each([
    ["is well", false],
    ["fails", true],
  ])(
    "is one in a minute where KV %s, however many ask, and health tells since when it is not",
    async (_, fails) => {
      publishSome();
      let now = Date.parse("2044-12-20T12:00:00Z");
      const releases = keepReleases(snapshot, 60_000, undefined, () => now);
      let looks = 0;
      let isFailing = false;
      const kv: KeyValueReader = {
        get(key, options) {
          if (key === POINTER_KEY) looks++;
          return isFailing ? Promise.reject(new Error("KV GET failed")) : store.get(key, options);
        },
      };
      const many = () =>
        Promise.all(Array.from({ length: 200 }, () => releases.answerFrom(kv, later, needed(ONE))));
      await releases.answerFrom(kv, later, needed(ONE));
      isFailing = fails;
      for (let minutes = 0; minutes < 3; minutes++) {
        looks = 0;
        now += 60_001;
        for (const { id } of await many()) expect(id).toBe(publishedId);
        await settled();
        for (const { id } of await many()) expect(id).toBe(publishedId);
        expect(looks).toBe(1);
      }
      const trouble = { trouble: "KV GET failed", since: "2044-12-20T12:01:00.001Z" };
      expect(await releases.health(kv, later)).toMatchObject(
        fails ? trouble : { trouble: null, since: null },
      );
      isFailing = false;
      now += 60_001;
      await many();
      await settled();
      expect(await releases.health(kv, later)).toMatchObject({ trouble: null, since: null });
    },
  );
});

describe("when KV lacks or damages something", () => {
  it.each<[what: string, damage: (key: string) => void]>([
    ["missing", (key) => store.values.delete(key)],
    ["damaged", (key) => store.values.set(key, utf8("damaged"))],
    ["cut off", (key) => store.values.set(key, store.values.get(key)?.slice(0, 900) ?? utf8(""))],
  ])("an imported document whose bundle is %s is refused, and all others are answered", async (_, damage) => {
    const { id } = publishSome();
    damage(bundleOf(id, ONE));
    const { ask, health } = isolate();
    await expect(ask(ONE)).rejects.toThrow("cannot be read at this moment");
    expect((await ask(FAR)).document?.texts.en).toHaveLength(4);
    expect((await ask(annotated)).release).toMatchObject({ id, source: "kv" });
    expect((await health()).trouble).toMatch(/lacks|damaged/);
  });

  it("an annotated document is answered from the snapshot, and the imported ones from KV all the same", async () => {
    const { id } = publishSome();
    store.values.set(bundleKey(manifestOf(id).annotated[0]?.[1] ?? ""), utf8("damaged"));
    const { ask } = isolate();
    expect((await ask(annotated)).release).toMatchObject({ id: snapshot.id, source: "snapshot" });
    const { release, document } = await ask(ONE);
    expect([release.source, document?.texts.en?.length]).toEqual(["kv", 4]);
  });

  it.each<[what: string, get: KeyValueReader["get"]]>([
    ["fails", () => Promise.reject(new Error("500"))],
    ["hangs", () => new Promise(() => undefined)],
  ])(
    "and %s, an imported document is refused and not said to be missing, and the annotated ones are answered",
    async (_, get) => {
      const { ask } = isolate();
      const broken = { get };
      expect((await ask(annotated, {}, broken)).document).toBeDefined();
      await expect(ask(ONE, {}, broken)).rejects.toThrow();
    },
  );

  it("and an earlier program's pointer is there, the snapshot answers, and no document is said to be missing", async () => {
    store.values.set(POINTER_KEY, utf8('{"schema":1,"parts":{}}'));
    const { ask, health } = isolate();
    expect((await ask(annotated)).release.source).toBe("snapshot");
    expect((await health()).trouble).toBe("the release has schema 1, and this Worker reads 2");
    await expect(ask(ONE)).rejects.toThrow();
  });

  it("and nothing was ever published, the snapshot is all that there is", async () => {
    const { release, document } = await isolate().ask(ONE);
    expect([release.source, document]).toEqual(["snapshot", undefined]);
  });

  it("and remembers for a day that there was nothing, it is asked again with less patience", async () => {
    await publish(store, snapshot);
    const forgetful: KeyValueReader = {
      get: (key, options) => (options.cacheTtl > 60 ? Promise.resolve(null) : store.get(key, options)),
    };
    expect((await isolate().ask(annotated, {}, forgetful)).release.source).toBe("kv");
  });
});

describe("readers who come at the same time", () => {
  it("all get what they asked for, of one release", async () => {
    publishSome();
    const { ask } = isolate();
    const ids: string[] = [];
    for await (const { entry } of manyDocuments(SOME)) ids.push(entry.id);
    const answers = await Promise.all([...ids, ...ids].map((id) => ask(id, { languages: ["zh"] })));
    expect(new Set(answers.map(({ release }) => release.id)).size).toBe(1);
    expect(answers.map(({ document }) => document?.entry.id)).toEqual([...ids, ...ids]);
    expect(answers.every(({ document }) => document?.texts.zh?.length === 4)).toBe(true);
  });
});

function renamed(): Corpus {
  const copy = structuredClone(fixtures);
  for (const { entry } of copy.documents) entry.title += " (renamed)";
  return copy;
}

async function* none() {}
