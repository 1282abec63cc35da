import { type Manifest, Pointer, type ReleaseLogEntry } from "../model/release.ts";
import { bundleKey, LOG_KEY, POINTER_KEY, releaseKey } from "../model/release-parts.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";
import { logWith, readLog } from "./release-log.ts";
import { bundlesNamed, type Labelled, verifyUntil } from "./verify.ts";

/** How readers are turned to a release, where that is not as usual. */
export interface TurnOptions {
  /** The names of bundles that were checked just now. */
  sound?: ReadonlySet<string> | undefined;
  /** Why, where it is anything but a new release: the log keeps it. */
  note?: string | undefined;
  /** Keys that were there before, and must still be: somebody may have pruned meanwhile. */
  relied?: ReadonlySet<string> | undefined;
  /** Asked when all was read back, just before readers are turned; throws where they are not to be. */
  beforeTurning?: (() => Promise<void>) | undefined;
  now?: (() => Date) | undefined;
  /** So long the release is read back before readers are turned; the rest of it afterwards. All of it where it is not given. */
  patienceMs?: number | undefined;
}

/** What was written to turn readers. */
export interface Turned {
  /** How many values. */
  writes: number;
  bytes: number;
  /** The bundles of the release that there was no time to read back. */
  left: Labelled;
}

/**
 * Turns readers to a release that stands whole in the store: the last step of publishing, and all of rolling back. What
 * the release has in common with the one that readers get was read back when that was published. The log is written
 * first, and the pointer last; where two do this at once, the later pointer stays, and stands at the top of the log.
 *
 * @throws {ReleaseError} when a bundle of it is missing or damaged; the pointer then stays as it was
 */
export async function pointTo(
  store: KeyValueStore,
  id: string,
  {
    sound = new Set(),
    relied = new Set(),
    note,
    beforeTurning,
    patienceMs = Number.POSITIVE_INFINITY,
    now = () => new Date(),
  }: TurnOptions = {},
): Promise<Turned> {
  const known = await current(store);
  if (known === id) return { writes: 0, bytes: 0, left: new Map() };
  const common = known === null ? new Set<string>() : await bundlesNamed(store, known);
  const until = performance.now() + patienceMs;
  const checked = new Set([...sound, ...common]);
  const { problems, left } = await verifyUntil(store, id, checked, () => performance.now() > until);
  if (problems.length > 0) throw new ReleaseError(`release ${id} is not whole: ${problems.join("; ")}`);
  await requireStillThere(store, id, [...relied, ...[...left.keys()].map(bundleKey)]);
  // Reading back may have taken minutes, in which somebody else may have turned readers.
  await beforeTurning?.();
  const documents = await documentsIn(store, id);
  const before = await current(store);
  const published = now().toISOString();
  const entry = { id, published, before, documents, ...(note === undefined ? {} : { note }) };
  const log = logWith(await readLog(store), entry);
  const pointer = { schema: 2, release: id, ...(before === null ? {} : { before }) } satisfies Pointer;
  const value = new TextEncoder().encode(JSON.stringify(pointer));
  // One after the other: what is sent at once is taken in any order.
  await store.put([{ key: LOG_KEY, value: log }]);
  await store.put([{ key: POINTER_KEY, value }]);
  const again = await settleLog(store, entry);
  return { writes: 2 + again.writes, bytes: log.length + value.length + again.bytes, left };
}

/** Puts a turn at the top of the log where somebody who turned readers meanwhile wrote the log over, and not the pointer. */
async function settleLog(store: KeyValueStore, entry: ReleaseLogEntry): Promise<Omit<Turned, "left">> {
  const log = await readLog(store);
  const [top] = log;
  const isTop = top?.id === entry.id && top.published === entry.published;
  if (isTop || (await current(store)) !== entry.id) return { writes: 0, bytes: 0 };
  const value = logWith(log, entry);
  await store.put([{ key: LOG_KEY, value }]);
  return { writes: 1, bytes: value.length };
}

async function requireStillThere(store: KeyValueStore, id: string, relied: readonly string[]): Promise<void> {
  if (relied.length === 0) return;
  const there = new Set(await store.keys(bundleKey("")));
  if (!relied.every((key) => there.has(key)))
    throw new ReleaseError(
      `release ${id} is not whole: bundles of it are missing, or were pruned meanwhile; publish it again`,
    );
}

async function documentsIn(store: KeyValueStore, id: string): Promise<number> {
  const bytes = await store.get(releaseKey(id));
  return (JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as Manifest).documents;
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
