import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { root } from "./root.ts";

/** How long something is kept that no build has asked for. */
const DAYS = 7;

/** What builds keep from one to the next. Several builds may use it at once. */
export interface Cache {
  /** What is kept under a name; it is made, and kept, where it is not there. */
  keep(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Throws away what no build has asked for lately. */
  prune(): Promise<void>;
}

/**
 * Opens a cache.
 *
 * @param folder where it is, beside the installed packages unless said
 */
export async function openCache(
  name: string,
  folder = `${root}/node_modules/.cache/${name}`,
): Promise<Cache> {
  await mkdir(folder, { recursive: true });
  return {
    async keep(name, make) {
      const file = `${folder}/${name}`;
      const kept = await readFile(file).catch(() => undefined);
      if (kept !== undefined) {
        const now = new Date();
        // Another build may be throwing it away just now.
        await utimes(file, now, now).catch(() => undefined);
        return kept;
      }
      const made = await make();
      // It appears under its name when it is whole.
      const partial = `${file}.${randomUUID()}`;
      await writeFile(partial, made);
      await rename(partial, file);
      return made;
    },
    async prune() {
      const oldest = Date.now() - DAYS * 86_400_000;
      for (const name of await readdir(folder)) {
        const file = `${folder}/${name}`;
        const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
        if (mtimeMs < oldest) await rm(file, { force: true });
      }
    },
  };
}
