import type { Corpus } from "../model/corpus.ts";
import type { Release } from "../model/release.ts";
import { bundleKey, releaseKey } from "../model/release-parts.ts";
import { type Bundle, packBundle, sha256 } from "./bundle-parts.ts";
import { compareReleases } from "./comparing/compare-releases.ts";
import { LOSSES, type LossKind } from "./comparing/losses.ts";
import { openStored } from "./comparing/open-stored.ts";
import { bundlesIn, type Composed, composeBundles, type IndexWriter } from "./compose.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { LossesNotAllowed, ReleaseError } from "./release-error.ts";
import { current, pointTo } from "./turn-readers.ts";
import { bundlesNamed, problemOf, verify } from "./verify.ts";

/** So much is packed before it is written, so that what is written takes few requests and little memory. */
const BATCH_BYTES = 24_000_000;
/** The most that Workers KV takes as one value. */
const MOST_BYTES = 25 * 1024 * 1024;

/** What publishing wrote. */
export interface Published {
  id: string;
  /** How many values were written: bundles, the manifest, the log, the pointer. */
  writes: number;
  bytes: number;
}

/** How a release is published, where that is not as usual. */
export interface PublishOptions {
  /** Whether all of it is written, as where something in the store is damaged. */
  anew?: boolean | undefined;
  /** What the release may take away from readers of the one before; nothing where it is not given. */
  allow?: readonly LossKind[] | undefined;
  /** What day it is. */
  now?: (() => Date) | undefined;
  /** Where an index is kept that may stand in for the true one. */
  indexOf?: IndexWriter | undefined;
}

/**
 * Writes a release that is in memory, and turns readers to it.
 *
 * @throws {ReleaseError} as {@link publishCorpus} does
 */
export async function publish(
  store: KeyValueStore,
  release: Release,
  options: PublishOptions = {},
): Promise<Published> {
  const writer = await openWriter(store, options);
  for (const bundle of bundlesIn(release)) await writer.take(bundle);
  return writer.finish(release);
}

/**
 * Makes a release of all of a corpus, writes what the store does not have of it, and turns readers to it.
 *
 * @throws {LossesNotAllowed} when it takes away what somebody may have embedded; the pointer then stays as it was
 * @throws {ReleaseError} when it cannot be read back; the pointer then stays as it was
 */
export async function publishCorpus(
  store: KeyValueStore,
  corpus: Corpus,
  options: PublishOptions = {},
): Promise<Published> {
  const writer = await openWriter(store, options);
  return writer.finish(await composeBundles(corpus, writer.take, options.indexOf));
}

/**
 * Publishes the release that another store has as its current one: a folder in which it was built.
 *
 * @throws {ReleaseError} as {@link publishCorpus} does, and where the other store has none, or one that is not whole
 */
export async function publishFrom(
  built: KeyValueStore,
  store: KeyValueStore,
  options: PublishOptions = {},
): Promise<Published> {
  const id = await current(built);
  if (id === null) throw new ReleaseError("no release was built there; `npm run release -- build` does it");
  const problems = await verify(built, id);
  if (problems.length > 0) throw new ReleaseError(`release ${id} is not whole: ${problems.join("; ")}`);
  const writer = await openWriter(store, options);
  for (const name of await bundlesNamed(built, id)) {
    const value = (await writer.isThere(name)) ? null : await built.get(bundleKey(name));
    if (value !== null) await writer.takePacked(name, value);
  }
  const manifest = new TextDecoder().decode((await built.get(releaseKey(id))) ?? undefined);
  return writer.finish({ id, manifest });
}

/**
 * What writes a release: its bundles, then its manifest, and when all that it wrote can be read back, the log and the
 * pointer. A reader sees the release before or this one, never a mix, wherever this stops.
 */
async function openWriter(store: KeyValueStore, { anew = false, allow = [], now }: PublishOptions) {
  const stored = new Set(anew ? [] : await store.keys(bundleKey("")));
  const before = anew ? null : await current(store);
  const sound = before === null ? new Set<string>() : await bundlesNamed(store, before);
  /** What was there before, and is relied on. */
  const relied = new Set<string>();
  const waiting = new Map<string, Uint8Array>();
  let waitingBytes = 0;
  let writes = 0;
  let bytes = 0;

  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    await store.put([...waiting].map(([key, value]) => ({ key, value })));
    writes += waiting.size;
    bytes += waitingBytes;
    waiting.clear();
    waitingBytes = 0;
  }

  async function isThere(name: string): Promise<boolean> {
    if (!stored.has(bundleKey(name))) return false;
    // What a publishing left that came to no good end is looked at before it is relied on.
    if (!sound.has(name) && (await problemOf(store, name)) !== undefined) return false;
    sound.add(name);
    relied.add(bundleKey(name));
    return true;
  }

  async function takePacked(name: string, value: Uint8Array): Promise<void> {
    waiting.set(bundleKey(name), value);
    waitingBytes += value.length;
    if (waitingBytes >= BATCH_BYTES) await write();
  }

  /** As the store will be. */
  const overlay = { get: async (key: string) => waiting.get(key) ?? (await store.get(key)) };
  let compared: string | null = null;

  /** Refuses what the release takes away from readers of the one that they get, and that was not allowed. */
  async function compare(id: string): Promise<void> {
    if (LOSSES.every((kind) => allow.includes(kind))) return;
    const before = await current(store);
    if (before === null || before === id || before === compared) return;
    const { losses } = await compareReleases(await openStored(store, before), await openStored(overlay, id));
    const refused = losses.filter(({ kind }) => !allow.includes(kind));
    if (refused.length > 0) throw new LossesNotAllowed(id, before, refused);
    compared = before;
  }

  return {
    isThere,
    takePacked,

    async take(bundle: Bundle): Promise<void> {
      if (await isThere(bundle.name)) return;
      const value = await packBundle(bundle);
      if (value.length > MOST_BYTES)
        throw new ReleaseError(
          `${bundle.parts[0]?.name} and what stands beside it are more than Workers KV takes`,
        );
      await takePacked(bundle.name, value);
    },

    async finish({ id, manifest }: Composed): Promise<Published> {
      const value = new TextEncoder().encode(manifest);
      const there = await store.get(releaseKey(id));
      if (there === null || sha256(there) !== id) {
        waiting.set(releaseKey(id), value);
        waitingBytes += value.length;
      }
      await compare(id);
      await write();
      const turned = await pointTo(store, id, { sound, relied, now, beforeTurning: () => compare(id) });
      return { id, writes: writes + turned.writes, bytes: bytes + turned.bytes };
    },
  };
}
