import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { packedParts } from "../../model/bundle.ts";
import type { Manifest } from "../../model/release.ts";
import { bundleFor, bundleKey, releaseKey } from "../../model/release-parts.ts";
import type { KeyValueStore } from "../key-value-store.ts";
import { ReleaseError } from "../release-error.ts";

const decompress = promisify(inflateRaw);
/** So many bundles are in memory at once: documents are asked for in their order, and those of one bundle are together. */
const MOST_OPEN = 4;

/** A bundle whose parts are unpacked as they are wanted. */
export interface StoredBundle {
  /** The hash of each part's text, by its name. */
  hashes: ReadonlyMap<string, string>;
  /** @throws where there is no such part */
  json<T>(part: string): Promise<T>;
}

/** A release in a store, read without a Worker. */
export interface StoredRelease {
  manifest: Manifest;
  /** The names of its bundles of documents, in the order of their documents. */
  bundles: string[];
  /** The bundle that has a document if any has. */
  bundleOf(slug: string): string | undefined;
  open(bundle: string): Promise<StoredBundle>;
}

/**
 * Opens a release that was checked before.
 *
 * @throws {ReleaseError} where a part of it is not there
 */
export async function openStored(store: Pick<KeyValueStore, "get">, id: string): Promise<StoredRelease> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(store, releaseKey(id)))) as Manifest;
  const annotated = new Map(manifest.annotated);
  const recent = new Map<string, StoredBundle>();
  return {
    manifest,
    bundles: [...manifest.annotated, ...manifest.imported].map(([, name]) => name),
    bundleOf: (slug) => annotated.get(slug) ?? bundleFor(manifest.imported, slug),
    async open(name) {
      const found = recent.get(name) ?? opened(await read(store, bundleKey(name)), name);
      recent.delete(name);
      recent.set(name, found);
      const [oldest] = recent.keys();
      if (recent.size > MOST_OPEN && oldest !== undefined) recent.delete(oldest);
      return found;
    },
  };
}

function opened(bytes: Uint8Array, name: string): StoredBundle {
  const parts = new Map(packedParts(bytes).map((part) => [part.name, part]));
  return {
    hashes: new Map([...parts].map(([part, { hash }]) => [part, hash])),
    async json(wanted) {
      const part = parts.get(wanted);
      if (part === undefined) throw new Error(`the bundle ${name} lacks ${wanted}`);
      return JSON.parse(new TextDecoder().decode(await decompress(bytes.subarray(part.start, part.end))));
    },
  };
}

async function read(store: Pick<KeyValueStore, "get">, key: string): Promise<Uint8Array> {
  const bytes = await store.get(key);
  if (bytes === null)
    throw new ReleaseError(
      `the store lacks ${key}, without which releases can't be compared (--allow=all doesn't)`,
    );
  return bytes;
}
