import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleKey, LOG_KEY, POINTER_KEY, releaseKey } from "../model/release-parts.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";

/** What a folder with a release has: as the store has it, a file a key; and what its release changes, for people. */
const OWN = [bundleKey("").slice(0, -1), releaseKey("").slice(0, -1), POINTER_KEY, "changes.txt"];

/**
 * Opens a folder as a store of releases: a file a key, so that what is to be published can be looked at, copied and kept.
 *
 * @throws {ReleaseError} for a folder that holds anything else: nothing of anybody's is written over
 */
export async function openFolderStore(folder: string): Promise<KeyValueStore> {
  const there = await readdir(folder).catch(() => []);
  const foreign = there.find((name) => !OWN.includes(name));
  if (foreign !== undefined)
    throw new ReleaseError(`${folder} is no folder of a release: it holds ${foreign}`);
  const pathOf = (key: string) => join(folder, key);
  return {
    get: async (key) => (await readFile(pathOf(key)).catch(orNull)) ?? null,
    async put(entries) {
      for (const { key, value } of entries) {
        await mkdir(dirname(pathOf(key)), { recursive: true });
        // Whoever reads a file, or comes after a program that was killed, finds all of it or none.
        const aside = `${pathOf(key)}.${process.pid}`;
        await writeFile(aside, value);
        await rename(aside, pathOf(key));
      }
    },
    async delete(keys) {
      for (const key of keys) await rm(pathOf(key), { force: true });
    },
    async keys(prefix) {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names.filter((name) => name.startsWith(prefix) && !/\.\d+$/.test(name)).sort();
    },
  };
}

/** Leaves one release in a folder, and nothing that is not of it. */
export async function keepOnly(
  store: KeyValueStore,
  id: string,
  bundles: ReadonlySet<string>,
): Promise<void> {
  const needed = new Set([releaseKey(id), LOG_KEY, ...[...bundles].map(bundleKey)]);
  const all = [...(await store.keys(bundleKey(""))), ...(await store.keys(releaseKey("")))];
  await store.delete(all.filter((key) => !needed.has(key)));
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
