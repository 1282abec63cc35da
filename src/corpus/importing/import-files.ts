import { createHash } from "node:crypto";
import type { RecordedVotes } from "../library/catalogue-record.ts";
import { idOfSymbol } from "../library/id-of-symbol.ts";
import type { LibraryFolder } from "../library/library-folder.ts";
import type { ReadResolution } from "../reading/read-resolution.ts";
import type { MemberStates } from "../states.ts";
import { readDataExtract } from "./catalogue/read-data-extract.ts";
import { filesIn } from "./files-in.ts";
import type { Expect, Found } from "./found.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Readers, Reading } from "./readers.ts";
import { Refused, refusalOf } from "./refused.ts";
import { Report } from "./report.ts";
import { saidByName } from "./said-by-name.ts";
import { Shelf } from "./shelf.ts";

/** What is to be imported: a file, a folder or an archive on this machine. */
export interface Input {
  path: string;
  /** How messages call it. */
  name: string;
}

export interface ImportOptions {
  library: LibraryFolder;
  readers: Readers;
  /** What names the reader. */
  reader: string;
  /** The states whose votes the data lists: a name that they lack is said. */
  states?: MemberStates | undefined;
  /** Says how many more files are to be expected. */
  expect?: Expect;
  /** Called after each file. */
  onFile?: (name: string) => void;
  limits?: Limits;
}

/** So many bytes of files are being read at once, and so many files for each thread. */
const BYTES_AT_ONCE = 64_000_000;
const FILES_A_THREAD = 4;

/** The library cannot be written: nothing more can be imported. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
}

interface Pending {
  size: number;
  settle: () => Promise<void>;
}

/**
 * Imports all texts and data in some inputs into the library. A file that cannot be read is named, and the others are read.
 *
 * @throws {LibraryError} when the library cannot be written; what was written until then is whole
 */
export async function importFiles(inputs: readonly Input[], options: ImportOptions): Promise<Report> {
  const { library, readers, expect = () => undefined, limits = LIMITS } = options;
  const report = new Report();
  await writing(library, () => library.clear());
  const shelf = await Shelf.open(library, options.reader);
  const pending: Pending[] = [];
  let bytes = 0;
  const settleFirst = async () => {
    const first = pending.shift();
    if (first === undefined) return;
    await first.settle();
    bytes -= first.size;
  };
  for (const { path, name } of inputs) {
    for await (const found of filesIn(path, name, expect, limits)) {
      // What is read at once is settled in the order in which it was found, so that the same files give the same library.
      const begun = begin(found);
      pending.push(begun);
      bytes += begun.size;
      while (pending.length > readers.threads * FILES_A_THREAD || bytes > BYTES_AT_ONCE) await settleFirst();
    }
  }
  while (pending.length > 0) await settleFirst();
  return report;

  function begin(found: Found): Pending {
    if (found.is === "refused") {
      return pendingOf(found.refused.file, 0, async () => report.refuse(found.refused));
    }
    if (found.is === "other") return pendingOf(found.name, 0, async () => report.passOver());
    const { name, kind, bytes: content } = found;
    if (kind === "json") return pendingOf(name, content.length, () => takeData(content, name));
    const file = { name, sha256: createHash("sha256").update(content).digest("hex") };
    const known = shelf.known(file);
    if (known.length > 0) return pendingOf(name, 0, async () => report.shelve(name, known));
    const reading = readers.read(content);
    return pendingOf(name, content.length, async () => takeText(await reading, file));
  }

  function pendingOf(name: string, size: number, take: () => Promise<void>): Pending {
    const settle = async () => {
      await take();
      options.onFile?.(name);
    };
    return { size, settle };
  }

  async function takeText(reading: Reading, file: { name: string; sha256: string }): Promise<void> {
    if ("refused" in reading) return report.refuse(new Refused(file.name, reading.refused));
    for (const resolution of reading.resolutions) {
      const shelved = await writing(library, () => shelf.put(resolution, file));
      if (shelved.refused !== undefined) report.refuse(new Refused(file.name, shelved.refused));
      else
        report.shelve(
          file.name,
          [shelved],
          [...resolution.oddities, ...otherLanguage(file.name, resolution)],
        );
    }
  }

  function unknownStates(votes: RecordedVotes | undefined): string[] {
    const { states } = options;
    if (votes === undefined || states === undefined) return [];
    const lacking = Object.values(votes).flatMap((names) => names.filter((name) => !states.named(name)));
    return lacking.length === 0
      ? []
      : [`no Member State: ${lacking.map((name) => `"${name}"`).join(", ")}, kept by name`];
  }

  async function takeData(content: Uint8Array, name: string): Promise<void> {
    const data = readDataExtract(content, name);
    if (data === undefined) return report.passOver();
    for (const refused of data.refused) report.refuse(refused);
    for (const { record, oddities } of data.records) {
      const id = idOfSymbol(record.symbol);
      if (id === undefined) {
        report.refuse(refusalOf(name, new Error(`"${record.symbol}" is no symbol of a resolution`)));
        continue;
      }
      const change = await writing(library, () => library.putCatalogue(id, record));
      report.catalogue(name, record.symbol, change, [...oddities, ...unknownStates(record.votes)]);
    }
  }
}

/** That a file's name says another language than it is in, which its words decide. */
function otherLanguage(name: string, { language }: ReadResolution): string[] {
  const said = saidByName(name)?.language;
  if (said === undefined || said === language) return [];
  return [`its name says that it is in "${said}"; its words are in "${language}"`];
}

async function writing<T>(library: LibraryFolder, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOSPC" ? "the disk is full" : message;
    throw new LibraryError(`the library (${library.path}) cannot be written: ${why}. What is there is whole`);
  }
}
