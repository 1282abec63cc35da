import { open, opendir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Budget, tooLarge } from "./archives/budget.ts";
import { type ArchiveKind, isArchive, openArchive } from "./archives/open-archive.ts";
import { type Expect, type FileKind, type Found, kindByBytes, kindByName } from "./found.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { Refused, refusalOf } from "./refused.ts";

/**
 * Finds the XML and JSON in a file, a folder or an archive, with the archives in those, in the order of their names (in an
 * archive: in its own). One file's bytes are held at a time.
 *
 * @param path of a file, a folder or an archive
 * @param name how messages call it
 */
export async function* filesIn(
  path: string,
  name: string,
  expect: Expect,
  limits: Limits = LIMITS,
): AsyncGenerator<Found> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) yield* inFolder(path, name, expect, limits);
    else if (!about.isFile()) throw new Refused(name, "it is neither a file nor a folder");
    else {
      expect(1);
      const head = await headOf(path);
      yield* inFile(path, name, kindByBytes(head) ?? kindByName(path), expect, limits);
    }
  } catch (error) {
    yield { is: "refused", refused: refusalOf(name, error) };
  }
}

async function* inFolder(
  folder: string,
  name: string,
  expect: Expect,
  limits: Limits,
): AsyncGenerator<Found> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(entries.filter((entry) => entry.isFile()).length);
  for (const entry of entries) {
    const [path, inside] = [join(folder, entry.name), `${name}/${entry.name}`];
    // What a version control system or an editor keeps beside the files.
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* inFolder(path, inside, expect, limits);
    else if (entry.isSymbolicLink()) {
      yield { is: "refused", refused: new Refused(inside, "a symbolic link is not followed") };
    } else if (!entry.isFile() || kindByName(entry.name) === undefined) yield { is: "other", name: inside };
    else yield* inFile(path, inside, kindByName(entry.name), expect, limits);
  }
}

async function* inFile(
  path: string,
  name: string,
  kind: FileKind | undefined,
  expect: Expect,
  limits: Limits,
): AsyncGenerator<Found> {
  try {
    if (kind === undefined) throw new Refused(name, "it is neither XML nor JSON nor an archive");
    if (isArchive(kind)) yield* inArchive(kind, path, name, new Budget(limits), expect, 1);
    else {
      // Asked before it is read: it may be larger than the memory.
      const { size } = await stat(path);
      if (size > limits.bytesOfFile) throw new Refused(name, tooLarge(size, limits.bytesOfFile));
      yield { is: "file", name, kind, bytes: await readFile(path) };
    }
  } catch (error) {
    yield { is: "refused", refused: refusalOf(name, error) };
  }
}

async function* inArchive(
  archive: ArchiveKind,
  source: string | Buffer,
  name: string,
  budget: Budget,
  expect: Expect,
  depth: number,
): AsyncGenerator<Found> {
  for await (const packed of openArchive(archive, source, name, budget, expect)) {
    const { name: inside, kind, bytes, refused } = packed;
    if (refused !== undefined) yield { is: "refused", refused };
    else if (kind === undefined || bytes === undefined) yield { is: "other", name: inside };
    else if (!isArchive(kind)) yield { is: "file", name: inside, kind, bytes };
    else if (depth >= budget.limits.depth) {
      const why = `archives in archives are opened ${budget.limits.depth} deep`;
      yield { is: "refused", refused: new Refused(inside, why) };
    } else {
      // One that is damaged takes only itself along.
      try {
        yield* inArchive(kind, bytes, inside, budget, expect, depth + 1);
      } catch (error) {
        yield { is: "refused", refused: refusalOf(inside, error) };
      }
    }
  }
}

/** The beginning of a file, which says what it is. */
async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
