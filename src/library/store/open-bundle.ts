import { listingOf, packedParts } from "../../model/bundle.ts";
import { bundleKey } from "../../model/release-parts.ts";
import { type KeyValueReader, readLasting, sha256 } from "./read-kv.ts";

/** Parts that are stored together; each is unpacked when it is wanted. */
export interface OpenBundle {
  /** The names of the parts. */
  names: readonly string[];
  /** What tells a part's text from any other; undefined where there is no such part. */
  hashOf(part: string): string | undefined;
  /** @throws where there is no such part, or where it is damaged */
  text(part: string): Promise<string>;
}

/**
 * Reads a bundle from KV: one read, whatever is then wanted of it. What it lists is checked against its name, and a part
 * against what it lists.
 *
 * @throws where it is not there, or is damaged
 */
export async function openBundle(kv: KeyValueReader, name: string): Promise<OpenBundle> {
  const value = await readLasting(kv, bundleKey(name));
  if (value === null) throw new Error(`KV lacks the bundle ${name}`);
  const bytes = new Uint8Array(value);
  const parts = await listed(bytes, name);
  return {
    names: [...parts.keys()],
    hashOf: (part) => parts.get(part)?.hash,
    async text(wanted) {
      const part = parts.get(wanted);
      if (part === undefined) throw new Error(`the bundle ${name} lacks ${wanted}`);
      const text = await unpacked(bytes.subarray(part.start, part.end)).catch(() => undefined);
      if (text === undefined || (await sha256(text)) !== part.hash)
        throw new Error(`${wanted} is damaged in KV`);
      return new TextDecoder().decode(text);
    },
  };
}

async function listed(bytes: Uint8Array, name: string) {
  try {
    const parts = packedParts(bytes);
    if ((await sha256(new TextEncoder().encode(listingOf(parts)))) === name)
      return new Map(parts.map((part) => [part.name, part]));
  } catch {
    // It is told like any other damage.
  }
  throw new Error(`the bundle ${name} is damaged in KV`);
}

function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}
