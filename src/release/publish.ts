import { Manifest, manifestKey, POINTER_KEY, partKey, type Release } from "../model/release.ts";
import { sha256 } from "./compose.ts";

/** The little of Workers KV that releasing needs. */
export interface KeyValueStore {
  get(key: string): Promise<string | null>;
  put(entries: { key: string; value: string }[]): Promise<void>;
  /** Every key that begins with the prefix. */
  keys(prefix: string): Promise<string[]>;
}

/** A release that cannot be published or taken back to, and why. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

/**
 * Writes a release: its parts, then its manifest, and when all of them can be read back, the pointer. A reader sees
 * the release before or this one, never a mix, wherever this stops.
 */
export async function publish(store: KeyValueStore, release: Release): Promise<void> {
  const parts = Object.entries(release.parts).map(([part, value]) => ({
    key: partKey(release.id, part),
    value,
  }));
  await store.put([...parts, { key: manifestKey(release.id), value: release.manifest }]);
  await pointTo(store, release.id);
}

/**
 * Turns readers to a release that stands whole in the store: the last step of publishing, and all of rolling back.
 *
 * @throws {ReleaseError} when a part of it is missing or damaged; the pointer then stays as it was
 */
export async function pointTo(store: KeyValueStore, id: string): Promise<void> {
  const problems = await verify(store, id);
  if (problems.length > 0) throw new ReleaseError(`release ${id} is not whole: ${problems.join("; ")}`);
  const manifest = await store.get(manifestKey(id));
  await store.put([{ key: POINTER_KEY, value: manifest ?? "" }]);
}

/**
 * Checks every byte of a release in the store against its id.
 *
 * @returns what is wrong, a sentence each; nothing when the release is whole
 */
export async function verify(store: KeyValueStore, id: string): Promise<string[]> {
  const text = await store.get(manifestKey(id));
  if (text === null) return ["its manifest is missing"];
  if (sha256(text) !== id) return ["its manifest is damaged"];
  const manifest = Manifest.parse(JSON.parse(text));
  const problems: string[] = [];
  for (const [part, hash] of Object.entries(manifest.parts)) {
    const value = await store.get(partKey(id, part));
    if (value === null) problems.push(`${part} is missing`);
    else if (sha256(value) !== hash) problems.push(`${part} is damaged`);
  }
  return problems;
}

/** The release that readers get, or null where nothing was published yet. */
export async function current(store: KeyValueStore): Promise<string | null> {
  const manifest = await store.get(POINTER_KEY);
  return manifest === null ? null : sha256(manifest);
}

/** The ids of all releases in the store. */
export async function releases(store: KeyValueStore): Promise<string[]> {
  const keys = await store.keys("releases/");
  return [...new Set(keys.map((key) => key.split("/")[1] ?? ""))].filter((id) => id !== "").sort();
}
