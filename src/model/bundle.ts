/*
 * A bundle is one value in KV that holds several parts. Four bytes say how long the header is (little-endian), the header
 * lists the parts as JSON, and the parts follow, each compressed for itself (DEFLATE, RFC 1951): who wants one of them
 * unpacks that one. A bundle is named by the hash of what it lists. No packed byte is in that hash, since programs differ
 * in how they compress; each part's text is checked by the hash that the list has of it.
 */

/** Where a part stands in a bundle. */
export interface PackedPart {
  name: string;
  /** The SHA-256 of its text's UTF-8 bytes, in hexadecimal. */
  hash: string;
  /** Where its packed bytes are in the bundle. */
  start: number;
  end: number;
}

const PREFIX = 4;

/** The text whose hash is a bundle's name. */
export function listingOf(parts: readonly Pick<PackedPart, "name" | "hash">[]): string {
  return JSON.stringify(parts.map(({ name, hash }) => [name, hash]));
}

/** The bytes of a bundle. */
export function bundleBytes(
  parts: readonly { name: string; hash: string; packed: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(
    JSON.stringify(parts.map(({ name, hash, packed }) => [name, hash, packed.length])),
  );
  const bytes = new Uint8Array(
    parts.reduce((sum, { packed }) => sum + packed.length, PREFIX + header.length),
  );
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, PREFIX);
  let at = PREFIX + header.length;
  for (const { packed } of parts) {
    bytes.set(packed, at);
    at += packed.length;
  }
  return bytes;
}

/**
 * Reads a bundle's header. Nothing is checked by it: its name is the hash of {@link listingOf} what it says.
 *
 * @throws where the bytes are no bundle, or end before it does
 */
export function packedParts(bytes: Uint8Array): PackedPart[] {
  if (bytes.length < PREFIX) throw new Error("too short for a bundle");
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  let at = PREFIX + length;
  if (at > bytes.length) throw new Error("the bundle's header is cut off");
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, at)));
  if (!Array.isArray(header)) throw new Error("the bundle's header lists nothing");
  const parts = header.map(([name, hash, size]: [string, string, number]) => {
    const start = at;
    at += size;
    return { name, hash, start, end: at };
  });
  if (at !== bytes.length) throw new Error("the bundle is not as long as it says");
  return parts;
}
