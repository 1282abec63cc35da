import * as z from "zod/mini";
import type { ReleaseLog } from "../model/release.ts";
import { bundleKey, logUpTo, releaseKey } from "../model/release-parts.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";
import { readLog } from "./release-log.ts";
import { pointer, releases } from "./turn-readers.ts";
import { bundlesNamed, manifestOf } from "./verify.ts";

/** So many releases that readers were turned to last are kept, however old they are. */
export const KEPT_RELEASES = 10;
const DAY_MS = 24 * 60 * 60_000;
/** Whatever readers got within this time is kept: who cited it can still go back to it. */
export const KEPT_DAYS = 365;
/** A bundle that no release names is kept for so long: a publishing that is under way writes bundles before its manifest. */
export const UNNAMED_DAYS = 1;

/** Where it stands when this program first saw what the log does not know: a date by key. KV itself tells no age. */
const SEEN_KEY = "pruning/seen";
const Seen = z.record(z.string(), z.iso.datetime());

/** What pruning would take away, and what it leaves for now. */
export interface PrunePlan {
  /** The release that readers get: if that is another when it is done, nothing is. */
  current: string;
  /** The releases that go, the newest first. */
  releases: { id: string; published?: string | undefined }[];
  /** The names of the bundles that go. */
  bundles: string[];
  /** How many releases stay. */
  kept: number;
  /** How many bundles stay for now that no release names. */
  unnamed: number;
  /** When what the log does not know was first seen. */
  seen: Record<string, string>;
}

/**
 * Says what of a store nobody needs: neither the pointer nor the one before it, nor the last ten releases, nor anyone who
 * cited what readers got within a year. Nothing is written.
 *
 * @throws {ReleaseError} where nothing was published, or a release that is to be kept can't be read
 */
export async function planPruning(store: KeyValueStore, now: Date = new Date()): Promise<PrunePlan> {
  const points = await pointer(store);
  if (points === null) throw new ReleaseError("nothing was published yet: there is nothing to prune");
  const before = await readSeen(store);
  const seen: Record<string, string> = {};
  const age = (key: string) => {
    seen[key] = before[key] ?? now.toISOString();
    return (now.getTime() - Date.parse(seen[key])) / DAY_MS;
  };

  const log = logUpTo(await readLog(store), points.release);
  const known = await releases(store);
  const needed = new Set([
    points.release,
    ...(points.before === undefined ? [] : [points.before]),
    ...lastReleases(log),
    ...neededWithinYear(log, now),
  ]);
  const logged = new Set(log.map(({ id }) => id));
  const isKept = (id: string) => needed.has(id) || (!logged.has(id) && age(releaseKey(id)) < KEPT_DAYS);
  const kept = new Set<string>();
  const named = new Set<string>();
  // A list may be older than what is known by name.
  for (const id of new Set([...needed, ...known.filter(isKept)])) {
    const bundles = await bundlesOfKept(store, id, id === points.release);
    if (bundles === null) continue;
    kept.add(id);
    for (const name of bundles) named.add(name);
  }
  const gone = known.filter((id) => !kept.has(id));
  const freed = new Set<string>();
  for (const id of gone) for (const name of await bundlesNamed(store, id)) freed.add(name);
  const prefix = bundleKey("");
  const stored = (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  const others = stored.filter((name) => !named.has(name));
  const bundles = others.filter((name) => freed.has(name) || age(bundleKey(name)) >= UNNAMED_DAYS);
  for (const name of bundles) delete seen[bundleKey(name)];
  for (const id of gone) delete seen[releaseKey(id)];
  return {
    current: points.release,
    releases: inOrder(gone, log),
    bundles,
    kept: kept.size,
    unnamed: others.length - bundles.length,
    seen,
  };
}

/**
 * Takes away what a plan says. Manifests go first: wherever this stops, a release that is listed is whole.
 *
 * @throws {ReleaseError} when readers were turned to another release meanwhile; what it needs is still there
 */
export async function prune(store: KeyValueStore, { current, releases: gone, bundles, seen }: PrunePlan) {
  await requireCurrent(store, current);
  await store.put([{ key: SEEN_KEY, value: new TextEncoder().encode(JSON.stringify(seen)) }]);
  const manifests = await Promise.all(
    gone.map(async ({ id }) => ({ key: releaseKey(id), value: await store.get(releaseKey(id)) })),
  );
  await store.delete(manifests.map(({ key }) => key));
  try {
    // Whoever turned readers to one of them meanwhile had read its manifest before.
    await requireCurrent(store, current);
  } catch (error) {
    await store.put(manifests.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }])));
    throw error;
  }
  await store.delete(bundles.map(bundleKey));
}

async function requireCurrent(store: KeyValueStore, current: string): Promise<void> {
  if ((await pointer(store))?.release !== current)
    throw new ReleaseError("readers were turned to another release meanwhile: nothing was pruned; try again");
}

/** The releases that readers were turned to last. */
function lastReleases(log: ReleaseLog): string[] {
  return [...new Set(log.map(({ id }) => id))].slice(0, KEPT_RELEASES);
}

/** What readers got at any time within the last year: what was published later, and what they still got then. */
function neededWithinYear(log: ReleaseLog, now: Date): string[] {
  const since = now.getTime() - KEPT_DAYS * DAY_MS;
  return log.flatMap(({ id }, at) => {
    const until = log[at - 1]?.published;
    return until === undefined || Date.parse(until) >= since ? [id] : [];
  });
}

/** The bundles of a release that is to be kept; null where it is no longer there: the log remembers longer than the store. */
async function bundlesOfKept(
  store: KeyValueStore,
  id: string,
  isCurrent: boolean,
): Promise<Set<string> | null> {
  if (!isCurrent && (await store.get(releaseKey(id))) === null) return null;
  const manifest = await manifestOf(store, id);
  if (typeof manifest === "string")
    throw new ReleaseError(`release ${id} is to be kept, and ${manifest}: nothing was pruned`);
  return bundlesNamed(store, id);
}

function inOrder(gone: readonly string[], log: ReleaseLog): PrunePlan["releases"] {
  const place = (id: string) => log.findIndex((entry) => entry.id === id);
  return [...gone]
    .sort((one, other) => place(one) - place(other))
    .map((id) => ({ id, published: log[place(id)]?.published }));
}

async function readSeen(store: KeyValueStore): Promise<Record<string, string>> {
  const bytes = await store.get(SEEN_KEY);
  try {
    return Seen.parse(JSON.parse(new TextDecoder().decode(bytes ?? undefined)));
  } catch {
    return {};
  }
}
