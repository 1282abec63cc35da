import { beforeEach, describe, expect, it } from "vitest";
import { bundleKey, LOG_KEY, POINTER_KEY, releaseKey } from "../../src/model/release-parts.ts";
import { sha256 } from "../../src/release/bundle-parts.ts";
import { planPruning, prune } from "../../src/release/prune.ts";
import { ROLLED_BACK } from "../../src/release/release-log.ts";
import { current, pointTo, releases } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { type MemoryStore, memoryStore, utf8 } from "./memory-store.ts";
import { publishWord } from "./small-release.ts";

const DAY = 24 * 3_600_000;
const NOW = Date.parse("2030-06-01T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW - days * DAY);

let store: MemoryStore;
beforeEach(() => {
  store = memoryStore();
});

/** Publishes a release for each age in days, the oldest first; gives their ids in the same order. */
async function publishedDaysAgo(...ages: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const age of ages) {
    const { id } = await publishWord(store, `published ${age} days ago`, { now: () => daysAgo(age) });
    ids.push(id);
  }
  return ids;
}

async function pruneNow(after = 0) {
  const plan = await planPruning(store, new Date(NOW + after * DAY));
  await prune(store, plan);
  return plan;
}

describe("pruning", () => {
  it("keeps the last ten releases, however old they are, and takes away those before", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 13 }, (_, at) => 2_000 - at));
    const plan = await pruneNow();
    expect(plan.releases.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(await releases(store)).toEqual(ids.slice(3).sort());
    for (const id of ids.slice(3)) expect(await verify(store, id)).toEqual([]);
  });

  it("takes away what only releases had that go, and nothing that a release has that stays", async () => {
    await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    const before = new Set(await store.keys(bundleKey("")));
    const { bundles } = await pruneNow();
    const after = await store.keys(bundleKey(""));
    expect(bundles).toHaveLength(2);
    expect(after).toHaveLength(before.size - 2);
  });

  it("keeps what readers got at any time within a year: also what was published before and replaced since", async () => {
    const recent = Array.from({ length: 12 }, (_, at) => 300 - at);
    const [older, old, ...rest] = await publishedDaysAgo(900, 800, ...recent);
    expect((await pruneNow()).releases.map(({ id }) => id)).toEqual([older]);
    expect(await releases(store)).toEqual([old, ...rest].sort());
    // What was replaced 300 days ago is needed for another 65.
    expect((await pruneNow(64)).releases).toEqual([]);
    expect((await pruneNow(66)).releases.map(({ id }) => id)).toContain(old);
  });

  it("keeps what readers get, and what they got before, when they were turned back to something old", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    await pointTo(store, ids[0] ?? "", { note: ROLLED_BACK, now: () => daysAgo(1_500) });
    await pruneNow();
    const left = await releases(store);
    expect(left).toContain(ids[0]);
    expect(left).toContain(ids.at(-1));
    expect(await verify(store, (await current(store)) ?? "")).toEqual([]);
  });

  it("only says what it would take away, until that is asked for", async () => {
    await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    const before = new Map(store.values);
    expect((await planPruning(store, new Date(NOW))).releases).toHaveLength(2);
    expect(store.values).toEqual(before);
  });

  it("leaves what a publishing writes that is under way, and takes it away a day after it saw it first", async () => {
    await publishedDaysAgo(3);
    const key = bundleKey(sha256("what a publishing wrote that was killed"));
    store.values.set(key, utf8("packed"));
    expect(await pruneNow()).toMatchObject({ bundles: [], unnamed: 1 });
    expect(await pruneNow(0.9)).toMatchObject({ bundles: [], unnamed: 1 });
    expect(store.values.has(key)).toBe(true);
    expect((await pruneNow(1.1)).bundles).toHaveLength(1);
    expect(store.values.has(key)).toBe(false);
  });

  it("keeps releases that were published before there was a log for a year", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 3 }, (_, at) => 2_000 - at));
    store.values.delete(LOG_KEY);
    await pruneNow();
    await pruneNow(360);
    expect(await releases(store)).toEqual([...ids].sort());
    await pruneNow(370);
    // The last one, and the one before it, which the pointer names.
    expect(await releases(store)).toEqual(ids.slice(1).sort());
  });

  it("takes nothing away where readers were turned meanwhile, and what they get is whole", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    const plan = await planPruning(store, new Date(NOW));
    await pointTo(store, ids[0] ?? "");
    await expect(prune(store, plan)).rejects.toThrow("nothing was pruned");
    expect(await releases(store)).toHaveLength(12);
    expect(await verify(store, ids[0] ?? "")).toEqual([]);
  });

  it("gives a manifest back where readers are turned to its release at that very moment", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    const plan = await planPruning(store, new Date(NOW));
    const turning: MemoryStore = {
      ...store,
      async delete(keys) {
        if (keys.includes(releaseKey(ids[0] ?? ""))) await pointTo(store, ids[0] ?? "");
        await store.delete(keys);
      },
    };
    await expect(prune(turning, plan)).rejects.toThrow("nothing was pruned");
    expect(await current(store)).toBe(ids[0]);
    expect(await verify(store, ids[0] ?? "")).toEqual([]);
  });

  it("keeps what a release needs that a list of the store does not have yet", async () => {
    const ids = await publishedDaysAgo(...Array.from({ length: 12 }, (_, at) => 2_000 - at));
    const { id } = await publishWord(store, "published 2000 days ago", { now: () => daysAgo(1) });
    expect(id).toBe(ids[0]);
    const behind: MemoryStore = {
      ...store,
      keys: async (prefix) => (await store.keys(prefix)).filter((key) => key !== releaseKey(id)),
    };
    await prune(behind, await planPruning(behind, new Date(NOW)));
    expect(await verify(store, id)).toEqual([]);
  });

  it("refuses where a release that is to be kept can't be read, and where nothing was published", async () => {
    await expect(planPruning(store)).rejects.toThrow("nothing was published yet");
    const [first = ""] = await publishedDaysAgo(20, 10);
    store.values.set(releaseKey(first), utf8("{}"));
    await expect(planPruning(store, new Date(NOW))).rejects.toThrow("nothing was pruned");
    store.values.delete(POINTER_KEY);
    await expect(planPruning(store)).rejects.toThrow("nothing was published yet");
  });
});
