import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { ReadResolution } from "../reading/read-resolution.ts";

/** A file that takes longer is refused: the longest known takes a second. */
const PATIENCE_MS = 120_000;
/** The memory of one thread, beyond which it is ended, with the file that it reads. */
const MEMORY_MB = 1_024;
const READER = new URL("../reading/akn4un/", import.meta.url);

/** What a thread makes of a file. */
export type Reading = { resolutions: ReadResolution[] } | { refused: string };

/** Threads that read files. */
export interface Readers {
  /** How many read at once. */
  threads: number;
  /** Reads a file of the United Nations' XML; what it is refused for is no exception. */
  read(bytes: Uint8Array): Promise<Reading>;
  close(): Promise<void>;
}

/** Starts threads, as many as the machine has cores. */
export function startReaders(threads = Math.min(availableParallelism(), 8)): Readers {
  const pool = new Tinypool({
    filename: new URL("reader-thread.ts", import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return {
    threads,
    async read(bytes) {
      try {
        return (await pool.run(bytes, { signal: AbortSignal.timeout(PATIENCE_MS) })) as Reading;
      } catch (error) {
        const { name, message } = error as Error;
        return {
          refused: name === "AbortError" ? `it was not read in ${PATIENCE_MS / 1_000} s` : message,
        };
      }
    },
    close: () => pool.destroy(),
  };
}

/** Names the reader by its code, so that what another one read is read again. */
export async function readerVersion(): Promise<string> {
  const folder = fileURLToPath(READER);
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, name)));
  return `akn4un-${hash.digest("hex").slice(0, 12)}`;
}
