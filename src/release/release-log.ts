import { type Pointer, ReleaseLog, type ReleaseLogEntry } from "../model/release.ts";
import { LOG_KEY, logUpTo } from "../model/release-parts.ts";
import type { KeyValueStore } from "./key-value-store.ts";

/**
 * So many turns are remembered: years of a deployment that publishes every day, some 200 KB. The Worker reads the log
 * when somebody asks for releases, and never else.
 */
const MOST_ENTRIES = 1_000;

/** What the store says of when readers were turned to which release; nothing where it says nothing that can be read. */
export async function readLog(store: KeyValueStore): Promise<ReleaseLog> {
  const bytes = await store.get(LOG_KEY);
  if (bytes === null) return [];
  try {
    return ReleaseLog.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return [];
  }
}

/**
 * Puts a turn at the top of a log, on what came to pass before it.
 *
 * @returns the log's bytes, as they are to stand in the store
 */
export function logWith(log: ReleaseLog, entry: ReleaseLogEntry): Uint8Array {
  const earlier = logUpTo(log, entry.before);
  return new TextEncoder().encode(JSON.stringify([entry, ...earlier].slice(0, MOST_ENTRIES)));
}

/** What the log says of a turn that was no new release. */
export const ROLLED_BACK = "rolled back";

/**
 * The releases to go back to, the nearest first: those that readers got before the one that they get now. Whoever goes
 * back twice gets the one before that, not the one that he left.
 */
export function releasesBefore(log: ReleaseLog, { release, before }: Pointer): string[] {
  const first = log.at(-1)?.before ?? null;
  const way = first === null ? [] : [first];
  const seen = new Set(way);
  for (const { id, note } of [...log].reverse()) {
    const at = note === ROLLED_BACK ? way.indexOf(id) : -1;
    // Of what the log does not know nobody knows what was before it.
    if (at !== -1 || (note === ROLLED_BACK && !seen.has(id))) way.length = at + 1;
    if (at === -1) way.push(id);
    seen.add(id);
  }
  if (way.at(-1) === release) return way.slice(0, -1).reverse();
  return before === undefined ? [] : [before];
}
