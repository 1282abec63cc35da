/** The little of Workers KV that releasing needs. */
export interface KeyValueStore {
  /** The value of a key; null where there is none. */
  get(key: string): Promise<Uint8Array | null>;
  put(entries: { key: string; value: Uint8Array }[]): Promise<void>;
  /** Takes keys away; one that is not there is no error. */
  delete(keys: readonly string[]): Promise<void>;
  /** Every key that begins with the prefix. */
  keys(prefix: string): Promise<string[]>;
}
