import { readFile } from "node:fs/promises";
import { Miniflare } from "miniflare";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";

/** Where wrangler, too, keeps what it simulates of Cloudflare on this machine. */
export const LOCAL_STATE = ".wrangler/state/v3";

/** The part of Miniflare's namespace that is used here; its own type needs all of Cloudflare's. */
export interface LocalNamespace {
  get(key: string, type: "arrayBuffer"): Promise<ArrayBuffer | null>;
  put(key: string, value: ArrayBuffer): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: {
    prefix: string;
    cursor?: string;
  }): Promise<
    { keys: { name: string }[] } & ({ list_complete: true } | { list_complete: false; cursor: string })
  >;
}

/**
 * Opens the local Workers KV that `npm start` and `wrangler dev` read.
 *
 * @param namespace the namespace's id in wrangler.toml
 */
export async function openLocalStore(
  root: string,
  namespace: string,
): Promise<KeyValueStore & { close(): Promise<void> }> {
  const miniflare = new Miniflare({
    modules: true,
    script: "export default {}",
    kvNamespaces: { CORPUS: namespace },
    kvPersist: `${root}/${LOCAL_STATE}/kv`,
  });
  const kv = (await miniflare.getKVNamespace("CORPUS")) as unknown as LocalNamespace;
  return { ...storeIn(kv), close: () => miniflare.dispose() };
}

/** A namespace of Miniflare's as a store of releases. */
export function storeIn(kv: LocalNamespace): KeyValueStore {
  return {
    async get(key) {
      const value = await kv.get(key, "arrayBuffer");
      return value && new Uint8Array(value);
    },
    async put(entries) {
      for (const { key, value } of entries) await kv.put(key, value.slice().buffer);
    },
    async delete(keys) {
      for (const key of keys) await kv.delete(key);
    },
    async keys(prefix) {
      const names: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await kv.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
        names.push(...page.keys.map(({ name }) => name));
        cursor = page.list_complete ? undefined : page.cursor;
      } while (cursor !== undefined);
      return names;
    },
  };
}

/**
 * The id of the KV namespace in wrangler.toml. Read as text: wrangler's own reader takes longer to load than all the rest.
 *
 * @param root the checkout, where wrangler.toml stands
 * @throws {ReleaseError} where it names none
 */
export async function corpusNamespace(root: string): Promise<string> {
  const config = await readFile(`${root}/wrangler.toml`, "utf8");
  const id = /binding = "CORPUS"\s+id = "([^"]+)"/.exec(config)?.[1];
  if (id === undefined) throw new ReleaseError("wrangler.toml names no KV namespace for CORPUS");
  return id;
}

/**
 * The id of the D1 database in wrangler.toml that holds the index of all documents; undefined where it names none.
 *
 * @param root the checkout, where wrangler.toml stands
 */
export async function indexDatabase(root: string): Promise<string | undefined> {
  const config = await readFile(`${root}/wrangler.toml`, "utf8");
  return /^binding = "INDEX"\n(?:[a-z_]+ = .*\n)*?database_id = "([^"]+)"/m.exec(config)?.[1];
}
