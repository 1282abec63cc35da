import { createReadStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Extract, extract } from "tar-stream";
import { type Expect, kindByName } from "../found.ts";
import { Refused, unsafeName } from "../refused.ts";
import { Budget } from "./budget.ts";
import type { PackedFile } from "./packed-file.ts";

type Entry = Extract extends AsyncIterable<infer E> ? E : never;

/** A tar archive: a file, or the bytes of one inside another archive. */
export interface Tar {
  source: string | Buffer;
  /** How messages call it. */
  name: string;
  isCompressed: boolean;
}

/**
 * Reads what is in a tar archive, one entry after the other and never the whole. It is gone through twice: first to see
 * that it is whole, and how much there is in it, so that nothing is taken of one that was cut off.
 *
 * @throws {Refused} where it is no tar archive, damaged, or has too much in it
 */
export async function* readTar(tar: Tar, budget: Budget, expect: Expect): AsyncGenerator<PackedFile> {
  try {
    let files = 0;
    for await (const entry of entriesOf(tar, new Budget(budget.limits))) {
      files++;
      await drain(entry);
    }
    expect(files);
    for await (const entry of entriesOf(tar, budget)) yield await unpack(entry, tar.name, budget);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new Refused(tar.name, `not a whole ${tar.isCompressed ? "tar.gz" : "tar"} archive: ${said}`);
  }
}

async function* entriesOf({ source, name, isCompressed }: Tar, budget: Budget): AsyncGenerator<Entry> {
  const bytes = typeof source === "string" ? createReadStream(source) : Readable.from([source]);
  const entries = extract();
  let packed = 0;
  let unpacked = 0;
  const countPacked = counting((length) => {
    packed += length;
  });
  const countUnpacked = counting((length) => {
    unpacked += length;
    const dense = budget.tooDense(packed, unpacked);
    if (dense !== undefined) throw new Refused(name, dense);
  });
  const stages = isCompressed ? [countPacked, createGunzip(), countUnpacked] : [countPacked];
  // What goes wrong in it comes out of the entries, too: here it is only kept from ending the process.
  const flow = pipeline([bytes, ...stages, entries]).catch((error: unknown) => error);
  try {
    for await (const entry of entries) {
      budget.take(name, entry.header.size ?? 0);
      yield entry;
    }
    const failure = await flow;
    if (failure !== undefined) throw failure;
  } finally {
    bytes.destroy();
    entries.destroy();
  }
}

/** A stage that counts what flows through it, and that may refuse to let more through. */
function counting(onChunk: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        onChunk(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

async function unpack(entry: Entry, archive: string, budget: Budget): Promise<PackedFile> {
  const { name: inside, type, size = 0 } = entry.header;
  const name = `${archive} › ${inside}`;
  const leave = async (refused?: string) => {
    await drain(entry);
    return refused === undefined ? { name } : { name, refused: new Refused(name, refused) };
  };
  const unsafe = unsafeName(inside);
  if (unsafe !== undefined) return leave(unsafe);
  if (type === "symlink" || type === "link") return leave("a link is not followed");
  const kind = kindByName(inside);
  if (type === "directory" || kind === undefined) return leave();
  if (type !== "file" && type !== "contiguous-file") return leave(`it is a ${type}, not a file`);
  const large = budget.tooLarge(size, kind !== "xml" && kind !== "json");
  if (large !== undefined) return leave(large);
  return { name, kind, bytes: await buffer(entry) };
}

async function drain(entry: Entry): Promise<void> {
  for await (const _ of entry) {
    // Its bytes are passed over.
  }
}
