import { describe, expect, it } from "vitest";
import { bundleKey, LOG_KEY } from "../../src/model/release-parts.ts";
import { ROLLED_BACK, readLog, releasesBefore } from "../../src/release/release-log.ts";
import { current, pointer, pointTo } from "../../src/release/turn-readers.ts";
import { bundlesNamed, problemsIn } from "../../src/release/verify.ts";
import { type MemoryStore, memoryStore, utf8 } from "./memory-store.ts";
import { publishWord } from "./small-release.ts";

async function publishedWords(...words: string[]): Promise<{ store: MemoryStore; ids: string[] }> {
  const store = memoryStore();
  const ids: string[] = [];
  for (const word of words) ids.push((await publishWord(store, word)).id);
  return { store, ids };
}

async function goBack(store: MemoryStore): Promise<string | null> {
  const points = await pointer(store);
  const [before] = points === null ? [] : releasesBefore(await readLog(store), points);
  if (before !== undefined) await pointTo(store, before, { note: ROLLED_BACK });
  return current(store);
}

describe("the log", () => {
  it("says when readers were turned to which release, from which, the last first", async () => {
    const store = memoryStore();
    const first = await publishWord(store, "one", { now: () => new Date("2030-01-02T03:04:05Z") });
    const second = await publishWord(store, "two", { now: () => new Date("2030-02-03T04:05:06Z") });
    expect(await readLog(store)).toEqual([
      { id: second.id, published: "2030-02-03T04:05:06.000Z", before: first.id, documents: 4 },
      { id: first.id, published: "2030-01-02T03:04:05.000Z", before: null, documents: 4 },
    ]);
    await pointTo(store, first.id, { note: ROLLED_BACK, now: () => new Date("2030-03-04T05:06:07Z") });
    expect((await readLog(store))[0]).toEqual({
      id: first.id,
      published: "2030-03-04T05:06:07.000Z",
      before: second.id,
      documents: 4,
      note: "rolled back",
    });
  });

  it("stays as it is where nothing has changed", async () => {
    const { store } = await publishedWords("one", "two");
    const before = await readLog(store);
    await publishWord(store, "two");
    expect(await readLog(store)).toEqual(before);
  });
});

describe("going back", () => {
  it("goes to the release before, and from there to the one before that, not to the one that was left", async () => {
    const { store, ids } = await publishedWords("one", "two", "three");
    expect(await goBack(store)).toBe(ids[1]);
    expect(await goBack(store)).toBe(ids[0]);
    expect(await goBack(store)).toBe(ids[0]);
  });

  it("after which something new was published goes to what readers got before that", async () => {
    const { store, ids } = await publishedWords("one", "two");
    await goBack(store);
    await publishWord(store, "three");
    expect(await goBack(store)).toBe(ids[0]);
  });

  it("goes back the same way after somebody went forward again", async () => {
    const { store, ids } = await publishedWords("one", "two", "three");
    await pointTo(store, ids[0] ?? "", { note: ROLLED_BACK });
    await pointTo(store, ids[1] ?? "", { note: ROLLED_BACK });
    expect(await goBack(store)).toBe(ids[0]);
  });

  it("to a release that was published before there was a log goes by the pointer", async () => {
    const { store, ids } = await publishedWords("one", "two");
    store.values.delete(LOG_KEY);
    expect(await goBack(store)).toBe(ids[0]);
    expect(await goBack(store)).toBe(ids[0]);
    await publishWord(store, "three");
    expect(await goBack(store)).toBe(ids[0]);
  });

  it("to a release that is too large to be read back at once turns readers, and says what is left to be read", async () => {
    const { store, ids } = await publishedWords("one", "two");
    const [first = ""] = ids;
    const { left } = await pointTo(store, first, { patienceMs: -1 });
    expect(await current(store)).toBe(first);
    expect(left.size).toBeGreaterThan(0);
    expect((await problemsIn(store, left)).problems).toEqual([]);
    const [name = ""] = left.keys();
    store.values.set(bundleKey(name), utf8("damaged"));
    expect((await problemsIn(store, left)).problems.join()).toContain("is damaged");
  });

  it("even then is refused where something of the release is missing", async () => {
    const { store, ids } = await publishedWords("one", "two");
    const [first = "", second = ""] = ids;
    const kept = await bundlesNamed(store, second);
    const own = [...(await bundlesNamed(store, first))].filter((name) => !kept.has(name));
    for (const name of own) store.values.delete(bundleKey(name));
    await expect(pointTo(store, first, { patienceMs: -1 })).rejects.toThrow("is not whole");
    expect(await current(store)).toBe(second);
  });
});
