import type { Corpus } from "../model/corpus.ts";
import { bundleKey, POINTER_KEY, Pointer, type Release, releaseKey } from "../model/release.ts";
import { type Bundle, packBundle, sha256 } from "./bundle-parts.ts";
import { bundlesIn, type Composed, composeBundles, type IndexWriter } from "./compose.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";
import { bundlesNamed, problemOf, verify } from "./verify.ts";

/** So much is packed before it is written, so that what is written takes few requests and little memory. */
const BATCH_BYTES = 24_000_000;
/** The most that Workers KV takes as one value. */
const MOST_BYTES = 25 * 1024 * 1024;

/** What publishing wrote. */
export interface Published {
  id: string;
  /** How many values were written: bundles, the manifest, the pointer. */
  writes: number;
  bytes: number;
}

/**
 * Writes a release that is in memory, and turns readers to it.
 *
 * @throws {ReleaseError} when it cannot be read back; the pointer then stays as it was
 */
export async function publish(store: KeyValueStore, release: Release): Promise<Published> {
  const writer = await openWriter(store);
  for (const bundle of bundlesIn(release)) await writer.take(bundle);
  return writer.finish(release);
}

/**
 * Makes a release of all of a corpus, writes what the store does not have of it, and turns readers to it.
 *
 * @param anew whether all of it is written, as where something in the store is damaged
 * @param indexOf where an index is kept that may stand in for the true one, as while somebody edits
 * @throws {ReleaseError} when it cannot be read back; the pointer then stays as it was
 */
export async function publishCorpus(
  store: KeyValueStore,
  corpus: Corpus,
  anew = false,
  indexOf?: IndexWriter,
): Promise<Published> {
  const writer = await openWriter(store, anew);
  return writer.finish(await composeBundles(corpus, writer.take, indexOf));
}

/**
 * What writes a release: its bundles, then its manifest, and when all that it wrote can be read back, the pointer. A
 * reader sees the release before or this one, never a mix, wherever this stops.
 */
async function openWriter(store: KeyValueStore, anew = false) {
  const stored = new Set(anew ? [] : await store.keys(bundleKey("")));
  const before = anew ? null : await current(store);
  const sound = before === null ? new Set<string>() : await bundlesNamed(store, before);
  let waiting: { key: string; value: Uint8Array }[] = [];
  let waitingBytes = 0;
  let writes = 0;
  let bytes = 0;

  async function write(): Promise<void> {
    if (waiting.length === 0) return;
    await store.put(waiting);
    writes += waiting.length;
    bytes += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  }

  return {
    async take(bundle: Bundle): Promise<void> {
      const { name } = bundle;
      const key = bundleKey(name);
      if (stored.has(key) && sound.has(name)) return;
      // What a publishing left that came to no good end is looked at before it is relied on.
      if (stored.has(key) && (await problemOf(store, name)) === undefined) return void sound.add(name);
      const value = await packBundle(bundle);
      if (value.length > MOST_BYTES)
        throw new ReleaseError(
          `${bundle.parts[0]?.name} and what stands beside it are more than Workers KV takes`,
        );
      waiting.push({ key, value });
      waitingBytes += value.length;
      if (waitingBytes >= BATCH_BYTES) await write();
    },

    async finish({ id, manifest }: Composed): Promise<Published> {
      const value = new TextEncoder().encode(manifest);
      const there = await store.get(releaseKey(id));
      if (there === null || sha256(there) !== id) {
        waiting.push({ key: releaseKey(id), value });
        waitingBytes += value.length;
      }
      await write();
      const turned = await pointTo(store, id, sound);
      return { id, writes: writes + turned.writes, bytes: bytes + turned.bytes };
    },
  };
}

/**
 * Turns readers to a release that stands whole in the store: the last step of publishing, and all of rolling back. What
 * the release has in common with the one that readers get was read back when that was published.
 *
 * @param sound the names of bundles that were checked just now
 * @throws {ReleaseError} when a bundle of it is missing or damaged; the pointer then stays as it was
 */
export async function pointTo(
  store: KeyValueStore,
  id: string,
  sound: ReadonlySet<string> = new Set(),
): Promise<Pick<Published, "writes" | "bytes">> {
  const before = await current(store);
  if (before === id) return { writes: 0, bytes: 0 };
  const common = before === null ? new Set<string>() : await bundlesNamed(store, before);
  const problems = await verify(store, id, new Set([...sound, ...common]));
  if (problems.length > 0) throw new ReleaseError(`release ${id} is not whole: ${problems.join("; ")}`);
  const pointer = { schema: 2, release: id, ...(before === null ? {} : { before }) } satisfies Pointer;
  const value = new TextEncoder().encode(JSON.stringify(pointer));
  await store.put([{ key: POINTER_KEY, value }]);
  return { writes: 1, bytes: value.length };
}

/** What the pointer in the store says, or null where there is none, or one that an earlier program wrote. */
export async function pointer(store: KeyValueStore): Promise<Pointer | null> {
  const bytes = await store.get(POINTER_KEY);
  if (bytes === null) return null;
  try {
    return Pointer.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** The release that readers get, or null where nothing was published yet. */
export async function current(store: KeyValueStore): Promise<string | null> {
  return (await pointer(store))?.release ?? null;
}

/** The ids of all releases in the store that can be read, those of earlier programs left out. */
export async function releases(store: KeyValueStore): Promise<string[]> {
  const prefix = releaseKey("");
  const names = (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
}
