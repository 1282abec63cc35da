import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { bundleBytes, listingOf } from "../model/bundle.ts";

/** A part of a release: its name, its text, and the text's hash. */
export interface Part {
  name: string;
  text: string;
  hash: string;
}

/** Parts that are stored under one key. */
export interface Bundle {
  /** The hash of what it lists. */
  name: string;
  parts: Part[];
}

const compress = promisify(deflateRaw);

/** A text as a part of a release. */
export function partOf(name: string, text: string): Part {
  return { name, text, hash: sha256(text) };
}

/** Names a bundle by what is in it. */
export function bundleOf(parts: Part[]): Bundle {
  return { name: sha256(listingOf(parts)), parts };
}

/** The bytes of a bundle, as they are stored. */
export async function packBundle({ parts }: Bundle): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(
    parts.map(async ({ name, hash, text }) => ({ name, hash, packed: await compress(text) })),
  );
  return bundleBytes(packed);
}

/** The SHA-256 of a text's UTF-8 bytes, or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
