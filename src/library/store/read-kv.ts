/** The little of Workers KV that reading needs. */
export interface KeyValueReader {
  get(key: string, options: { type: "arrayBuffer"; cacheTtl: number }): Promise<ArrayBuffer | null>;
}

/** How long KV's own cache at a place may keep the pointer, which must be fresh: the shortest that KV takes. */
const FRESH_SECONDS = 30;
/** … and what never changes under its key. */
const LASTING_SECONDS = 86_400;

/** Reads what may be another value the next minute. */
export function readFresh(kv: KeyValueReader, key: string): Promise<ArrayBuffer | null> {
  return kv.get(key, { type: "arrayBuffer", cacheTtl: FRESH_SECONDS });
}

/**
 * Reads what never changes under its key. KV also remembers for as long that there was nothing, and a value may reach a
 * place after the pointer to it did: then it is asked again, with little patience for what it remembers.
 */
export async function readLasting(kv: KeyValueReader, key: string): Promise<ArrayBuffer | null> {
  return (await kv.get(key, { type: "arrayBuffer", cacheTtl: LASTING_SECONDS })) ?? readFresh(kv, key);
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
