import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleKey, POINTER_KEY } from "../../src/model/release-parts.ts";
import type { KeyValueStore } from "../../src/release/key-value-store.ts";
import { openLocalStore } from "../../src/release/local-store.ts";
import { planPruning, prune } from "../../src/release/prune.ts";
import { publishCorpus } from "../../src/release/publish.ts";
import { ROLLED_BACK, readLog } from "../../src/release/release-log.ts";
import { current, pointTo, releases } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type Fails, failingAt } from "./faulty-store.ts";
import { memoryStore } from "./memory-store.ts";
import { corpusWith, publishWord } from "./small-release.ts";

/** The store as it was, once more. */
function copyOf(store: ReturnType<typeof memoryStore>) {
  const copy = memoryStore();
  for (const [key, value] of store.values) copy.values.set(key, value);
  return copy;
}

/** Ends what is done to a store at each of its calls, and looks each time at what is left. */
async function atEachCall(
  fails: Fails,
  from: ReturnType<typeof memoryStore>,
  work: (store: KeyValueStore) => Promise<unknown>,
  look: (store: ReturnType<typeof memoryStore>, call: number) => Promise<void>,
): Promise<number> {
  for (let call = 1; ; call += 1) {
    const store = copyOf(from);
    const failing = failingAt(store, call, fails);
    const died = await work(failing).then(
      () => false,
      () => true,
    );
    if (!died && failing.calls() < call) return call - 1;
    await look(store, call);
  }
}

describe.each<Fails>(["before", "halfway", "after"])(
  "killed at each call of the store, %s it was done",
  (fails) => {
    it("a publishing leaves readers on a release that is whole, and the next one comes to its end", async () => {
      const store = memoryStore();
      const { id } = await publishWord(store, "one");
      const next = await publishWord(copyOf(store), "two");
      const calls = await atEachCall(
        fails,
        store,
        (failing) => publishWord(failing, "two"),
        async (left) => {
          const now = (await current(left)) ?? "";
          const isTurned = left.writes.includes(POINTER_KEY);
          expect(now).toBe(isTurned ? next.id : id);
          expect(await verify(left, now)).toEqual([]);
          expect((await publishWord(left, "two")).id).toBe(next.id);
          expect([await current(left), await verify(left, next.id)]).toEqual([next.id, []]);
          expect((await readLog(left)).map((entry) => entry.id)).toEqual([next.id, id]);
          expect((await publishWord(left, "three")).id).toBe(await current(left));
        },
      );
      expect(calls).toBeGreaterThan(10);
    });

    it("a first publishing leaves readers without one, or with all of it", async () => {
      await atEachCall(
        fails,
        memoryStore(),
        (failing) => publishWord(failing, "one"),
        async (left) => {
          const now = await current(left);
          if (now !== null) expect(await verify(left, now)).toEqual([]);
          expect(await current(left)).toBe(now);
          await publishWord(left, "one");
          expect(await verify(left, (await current(left)) ?? "")).toEqual([]);
        },
      );
    });

    it("going back leaves readers on one of the two", async () => {
      const store = memoryStore();
      const first = await publishWord(store, "one");
      const second = await publishWord(store, "two");
      await atEachCall(
        fails,
        store,
        (failing) => pointTo(failing, first.id, { note: ROLLED_BACK }),
        async (left) => {
          expect([first.id, second.id]).toContain(await current(left));
          await pointTo(left, first.id, { note: ROLLED_BACK });
          expect(await current(left)).toBe(first.id);
        },
      );
    });

    it("pruning leaves every release whole that it keeps or lists", async () => {
      const store = memoryStore();
      for (let at = 0; at < 12; at += 1) await publishWord(store, `w${at}`);
      const years = new Date(Date.now() + 3 * 365 * 24 * 3_600_000);
      await atEachCall(
        fails,
        store,
        async (failing) => prune(failing, await planPruning(failing, years)),
        async (left) => {
          for (const id of await releases(left)) expect(await verify(left, id)).toEqual([]);
          await prune(left, await planPruning(left, years));
          expect(await releases(left)).toHaveLength(10);
        },
      );
    });
  },
);

describe("two publishers at once", () => {
  it("end with one of the two releases, whole and at the top of the log, however their steps fall", async () => {
    const store = memoryStore();
    await publishWord(store, "one");
    const alone = failingAt(copyOf(store), Number.POSITIVE_INFINITY, "before");
    await publishWord(alone, "two");
    for (let wait = 0; wait <= alone.calls(); wait += 1) {
      const shared = copyOf(store);
      const [slow, go] = waitingAt(shared, wait);
      const first = publishWord(slow, "two");
      const second = await publishWord(shared, "three");
      go();
      const ids = [(await first).id, second.id];
      const now = (await current(shared)) ?? "";
      expect(ids).toContain(now);
      for (const id of ids) expect(await verify(shared, id)).toEqual([]);
      expect((await readLog(shared))[0]?.id).toBe(now);
    }
  });

  it("refuse what takes something away from what the other has published meanwhile", async () => {
    const store = memoryStore();
    await publishWord(store, "one");
    const more = () => ({ ...corpusWith("one"), documents: fixtures.documents.slice(0, 2) });
    const indexOf = () => "{}";
    const alone = failingAt(copyOf(store), Number.POSITIVE_INFINITY, "before");
    await publishCorpus(alone, more(), { indexOf });
    // The last calls are those after the last look at the pointer, which nobody can come between but by chance.
    for (let wait = 0; wait < alone.calls() - 8; wait += 1) {
      const shared = copyOf(store);
      const [slow, go] = waitingAt(shared, wait);
      const first = publishCorpus(slow, more(), { indexOf });
      const second = await publishCorpus(shared, corpusWith("one", 4), { indexOf });
      go();
      await expect(first).rejects.toThrow("a-res-74-4: lost");
      expect(await current(shared)).toBe(second.id);
    }
  });
});

/** A store whose calls wait from one on until they may go on. */
function waitingAt(store: KeyValueStore, call: number): [KeyValueStore, () => void] {
  const gate = Promise.withResolvers<void>();
  let calls = 0;
  const through = async <T>(work: () => Promise<T>) => {
    calls += 1;
    if (calls > call) await gate.promise;
    return work();
  };
  const waiting: KeyValueStore = {
    get: (key) => through(() => store.get(key)),
    keys: (prefix) => through(() => store.keys(prefix)),
    put: (entries) => through(() => store.put(entries)),
    delete: (keys) => through(() => store.delete(keys)),
  };
  return [waiting, gate.resolve];
}

it("a process that is killed while it publishes to Workers KV leaves readers what they had, and the next one ends well", async () => {
  const keys = [bundleKey(""), POINTER_KEY];
  await Promise.all(keys.map(killedAt));

  async function killedAt(key: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), "dying-"));
    const words = ["tests/release/publish-and-die.ts", folder, key];
    const child = spawn(process.execPath, words, { detached: true });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    // The workerd that it had started does not end with it.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    const store = await openLocalStore(folder, "test");
    const log = await readLog(store);
    const id = log.at(-1)?.id ?? "";
    expect(log).toHaveLength(key === POINTER_KEY ? 2 : 1);
    expect([await current(store), await verify(store, id)]).toEqual([id, []]);
    const next = await publishWord(store, "two");
    expect([await current(store), await verify(store, next.id)]).toEqual([next.id, []]);
    expect((await readLog(store)).map((entry) => entry.id)).toEqual([next.id, id]);
    await store.close();
    await rm(folder, { recursive: true });
  }
});
