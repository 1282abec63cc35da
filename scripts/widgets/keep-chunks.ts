import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod/mini";
import type { KeyValueStore } from "../../src/release/key-value-store.ts";

/*
 * An entry that a browser kept from before a deployment, /widgets/v1.js, asks for chunks by names that hold the hash of
 * their content, and the build makes only those of today. So each deployment takes along the chunks of those before it.
 * They are remembered in the KV that the releases are in: a deployment knows it, wherever it is begun and whatever the
 * site's address is.
 */

/** So long a chunk is kept that is no longer built: a browser may keep an entry for eight days (`stale-if-error`). */
const KEPT_DAYS = 30;
/** … and through so many deployments at least, however long ago. */
const KEPT_DEPLOYMENTS = 2;
const DAY_MS = 24 * 60 * 60_000;

/** The key in KV under which the chunks of the last deployments stand. */
export const CHUNKS_KEY = "widgets/chunks";

const Kept = z.strictObject({
  text: z.string(),
  /** The first deployment that did not build it, and how many have not; absent while it is built. */
  ended: z.optional(z.iso.datetime()),
  deployments: z.optional(z.int()),
});

/** Chunks by their names in /widgets/. */
export const Chunks = z.record(z.string(), Kept);
export type Chunks = z.infer<typeof Chunks>;

/** Whether a file's name holds the hash of its content. */
export function isHashed(file: string): boolean {
  return /-[A-Z0-9]{8}\.js$/.test(file);
}

/**
 * Puts chunks of earlier deployments beside those that were just built.
 *
 * @param folder what is served under /widgets/, as it was just built
 * @param last the chunks of the last deployment, those that it kept among them
 * @returns the chunks of this deployment, which the next is to be given
 */
export async function keepChunks(folder: string, last: Chunks, now: Date): Promise<Chunks> {
  const built = (await readdir(folder, { recursive: true })).filter(isHashed).sort();
  const chunks: Chunks = {};
  for (const file of built) chunks[file] = { text: await readFile(join(folder, file), "utf8") };
  for (const [file, { text, ended = now.toISOString(), deployments = 0 }] of Object.entries(last)) {
    if (!isHashed(file) || built.includes(file)) continue;
    const isOld = now.getTime() - Date.parse(ended) > KEPT_DAYS * DAY_MS;
    if (isOld && deployments >= KEPT_DEPLOYMENTS) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
    chunks[file] = { text, ended, deployments: deployments + 1 };
  }
  return chunks;
}

/** The chunks of the last deployment; none where there was none. */
export async function lastChunks(store: Pick<KeyValueStore, "get">): Promise<Chunks> {
  const bytes = await store.get(CHUNKS_KEY);
  return bytes === null ? {} : Chunks.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Remembers the chunks of a deployment for the next one. */
export async function rememberChunks(store: Pick<KeyValueStore, "put">, chunks: Chunks): Promise<void> {
  await store.put([{ key: CHUNKS_KEY, value: new TextEncoder().encode(JSON.stringify(chunks)) }]);
}
