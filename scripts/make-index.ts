import { type Filled, fillIndex, releaseOf } from "../src/release/fill-index.ts";
import type { KeyValueStore } from "../src/release/key-value-store.ts";
import { openLocalIndex } from "../src/release/local-index.ts";
import { indexDatabase } from "../src/release/local-store.ts";
import { openRemoteIndex, remoteDatabase } from "../src/release/remote-index.ts";
import type { IndexDatabase } from "../src/search/across/database.ts";
import { publishedTexts } from "./published-texts.ts";
import { root } from "./root.ts";

/** Fills an index from what was published, unless it is of that release: then nothing was to be filled. */
export async function indexPublished(
  index: IndexDatabase,
  store: KeyValueStore,
): Promise<{ id: string; filled?: Filled }> {
  const { id, changes, texts } = await publishedTexts(store);
  if ((await releaseOf(index)) === id) return { id };
  return { id, filled: await fillIndex(index, id, texts, changes) };
}

/**
 * Makes the index of all documents that of the release that readers get.
 *
 * @param isRemote whether it is the one in the account that the environment names
 * @returns what was done, in a sentence
 * @throws {ReleaseError} where the store or the index can't be read or written
 */
export async function makeIndex(store: KeyValueStore, isRemote: boolean): Promise<string> {
  const database = await indexDatabase(root);
  if (database === undefined)
    return "wrangler.toml names no D1 database for INDEX: no index of all documents";
  if (isRemote && /^[0-]*$/.test(database))
    return "wrangler.toml names no D1 database of yours (`npx wrangler d1 create common-commitment-index`): no index of all documents";
  const index = isRemote
    ? { ...openRemoteIndex(remoteDatabase(database)), close: () => Promise.resolve() }
    : await openLocalIndex(root, database);
  try {
    const { id, filled } = await indexPublished(index, store);
    if (filled === undefined) return `the index of all documents is that of release ${id}`;
    const { written, kept, removed, passages, notIndexed, related, compared } = filled;
    const others = notIndexed === 0 ? "" : `, ${notIndexed} are in languages that are not indexed`;
    return `indexed release ${id}: ${written} texts with ${passages} passages written, ${kept} were there, ${removed} removed, the lineage of ${related} found, ${compared} comparisons made${others}`;
  } finally {
    await index.close();
  }
}
