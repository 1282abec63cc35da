import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { type Headers, pack } from "tar-stream";

/** What is packed: a text or bytes by its name in the archive. */
export type Files = Record<string, string | Uint8Array>;

/** Packs files into a zip archive. Their names are not looked at: some are to be bad ones. */
export function zip(files: Files): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, of]) => [name, bytes(of)]))),
  );
}

/** A zip archive with a symbolic link in it, as `zip --symlinks` makes it. */
export function zipWithLink(name: string, to: string): Buffer {
  const link = { os: 3, attrs: (0o120777 << 16) >>> 0 } as const;
  return Buffer.from(zipSync({ [name]: [bytes(to), link] }));
}

/** Packs entries into a tar archive. */
export async function tar(entries: (Headers & { content?: string | Uint8Array })[]): Promise<Buffer> {
  const packing = pack();
  const whole = buffer(packing);
  for (const { content = "", ...header } of entries) packing.entry(header, Buffer.from(bytes(content)));
  packing.finalize();
  return whole;
}

/** Packs files into a tar.gz archive, as GitHub hands them out. */
export async function tarGz(files: Files): Promise<Buffer> {
  return gzipSync(await tar(Object.entries(files).map(([name, content]) => ({ name, content }))));
}

function bytes(of: string | Uint8Array): Uint8Array {
  return typeof of === "string" ? new TextEncoder().encode(of) : of;
}
