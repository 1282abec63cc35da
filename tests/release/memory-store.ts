import type { KeyValueReader } from "../../src/library/store/read-kv.ts";
import type { KeyValueStore } from "../../src/release/key-value-store.ts";

/** What a namespace holds, in this process: releases are written to it, and read from it as the Worker does. */
export type MemoryStore = KeyValueStore &
  KeyValueReader & {
    values: Map<string, Uint8Array>;
    /** The keys that were read, in order. */
    reads: string[];
    /** The keys that were written, in order. */
    writes: string[];
  };

/** Makes an empty namespace. */
export function memoryStore(): MemoryStore {
  const values = new Map<string, Uint8Array>();
  const reads: string[] = [];
  const writes: string[] = [];
  function get(key: string): Promise<Uint8Array | null>;
  function get(key: string, options: { type: "arrayBuffer"; cacheTtl: number }): Promise<ArrayBuffer | null>;
  async function get(key: string, options?: object): Promise<Uint8Array | ArrayBuffer | null> {
    reads.push(key);
    const value = values.get(key)?.slice();
    return (options === undefined ? value : value?.buffer) ?? null;
  }
  return {
    values,
    reads,
    writes,
    get,
    async put(entries) {
      for (const { key, value } of entries) {
        values.set(key, value.slice());
        writes.push(key);
      }
    },
    async delete(keys) {
      for (const key of keys) values.delete(key);
    },
    keys: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}

/** A text's bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of some bytes. */
export function textOf(bytes: Uint8Array | null | undefined): string | null {
  return bytes ? new TextDecoder().decode(bytes) : null;
}
