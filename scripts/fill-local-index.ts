import type { Miniflare } from "miniflare";
import type { KeyValueStore } from "../src/release/key-value-store.ts";
import { indexDatabase } from "../src/release/local-store.ts";
import { type D1, databaseOf } from "../src/search/across/database.ts";
import { indexPublished } from "./make-index.ts";
import { root } from "./root.ts";

/** Makes the index of the Worker that runs here that of what was published, where wrangler.toml has one. */
export async function fillLocalIndex(miniflare: Miniflare, store: KeyValueStore): Promise<void> {
  if ((await indexDatabase(root)) === undefined) return;
  const d1 = (await miniflare.getD1Database("INDEX", "common-commitment")) as unknown as D1;
  await indexPublished(databaseOf(d1), store);
}
