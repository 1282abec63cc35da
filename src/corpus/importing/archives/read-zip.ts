import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { type Expect, kindByName } from "../found.ts";
import { Refused, unsafeName } from "../refused.ts";
import type { Budget } from "./budget.ts";
import type { PackedFile } from "./packed-file.ts";

const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

/**
 * Reads what is in a zip archive, one entry after the other: names and sizes are those of its central directory, so that
 * one that was cut off is refused before anything of it is read.
 *
 * @param source the path of the archive, or its bytes
 * @param name how messages call it
 * @throws {Refused} where it is no zip archive, or damaged
 */
export async function* readZip(
  source: string | Buffer,
  name: string,
  budget: Budget,
  expect: Expect,
): AsyncGenerator<PackedFile> {
  // Names are decoded here, so that one that leads out of the archive is refused, and not the whole archive.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  let zip: ZipFile | undefined;
  try {
    zip = await (typeof source === "string"
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
    budget.take(name, 0);
    expect(zip.entryCount);
    for await (const entry of zip.eachEntry()) yield await unpack(zip, entry, name, budget);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new Refused(name, `not a whole zip archive: ${said}`);
  } finally {
    zip?.close();
  }
}

async function unpack(zip: ZipFile, entry: Entry, archive: string, budget: Budget): Promise<PackedFile> {
  const inside = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const name = `${archive} › ${inside}`;
  const { uncompressedSize: size, compressedSize: packed } = entry;
  budget.take(archive, size);
  const refuse = (why: string) => ({ name, refused: new Refused(name, why) });
  const unsafe = unsafeName(inside);
  if (unsafe !== undefined) return refuse(unsafe);
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
    return refuse("a symbolic link is not followed");
  }
  const kind = kindByName(inside);
  if (inside.endsWith("/") || kind === undefined) return { name };
  if (entry.isEncrypted()) return refuse("it is encrypted");
  const dense = budget.tooLarge(size, kind !== "xml" && kind !== "json") ?? budget.tooDense(packed, size);
  if (dense !== undefined) return refuse(dense);
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) return refuse("it is damaged: its checksum is another");
    return { name, kind, bytes };
  } catch (error) {
    return refuse(`it cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}
