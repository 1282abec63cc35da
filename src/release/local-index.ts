import { Miniflare } from "miniflare";
import { type D1, databaseOf, type IndexDatabase } from "../search/across/database.ts";
import { LOCAL_STATE } from "./local-store.ts";

/**
 * Opens the local D1 that `npm start` and `wrangler dev` read.
 *
 * @param id the database's id in wrangler.toml
 */
export async function openLocalIndex(
  root: string,
  id: string,
): Promise<IndexDatabase & { close(): Promise<void> }> {
  const miniflare = new Miniflare({
    modules: true,
    script: "export default {}",
    d1Databases: { INDEX: id },
    d1Persist: `${root}/${LOCAL_STATE}/d1`,
  });
  const d1 = (await miniflare.getD1Database("INDEX")) as unknown as D1;
  return { ...databaseOf(d1), close: () => miniflare.dispose() };
}
