import type { KeyValueStore } from "../../src/release/key-value-store.ts";

/** Where a store fails: before what it was asked for, after half of it, or when it was done and nobody heard. */
export type Fails = "before" | "halfway" | "after";

/** A store that fails at one of its calls, and at each that follows: whoever used it is as good as dead. */
export function failingAt(
  store: KeyValueStore,
  call: number,
  fails: Fails,
  die: () => unknown = () => {
    throw new Error("the line was cut");
  },
): KeyValueStore & { calls(): number } {
  let calls = 0;
  async function through<T>(work: () => Promise<T>, half: () => Promise<unknown> = async () => undefined) {
    calls += 1;
    if (calls > call || (calls === call && fails === "before")) await die();
    if (calls === call && fails === "halfway") await half();
    if (calls === call && fails === "halfway") await die();
    const result = await work();
    if (calls === call) await die();
    return result;
  }
  const halfOf = <One>(all: readonly One[]) => all.slice(0, all.length >> 1);
  return {
    calls: () => calls,
    get: (key) => through(() => store.get(key)),
    keys: (prefix) => through(() => store.keys(prefix)),
    put: (entries) =>
      through(
        () => store.put(entries),
        () => store.put(halfOf(entries)),
      ),
    delete: (keys) =>
      through(
        () => store.delete(keys),
        () => store.delete(halfOf(keys)),
      ),
  };
}
