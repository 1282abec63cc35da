import type { ReleaseLog, ReleaseLogEntry } from "../../model/release.ts";
import { LOG_KEY, logUpTo } from "../../model/release-parts.ts";
import { type KeyValueReader, readFresh } from "./read-kv.ts";

/**
 * What readers were turned to, the last first: from each entry to the one that it says readers got before. What a
 * publishing left that came to no good end is not in it.
 *
 * @param current the release that readers get; a log that does not know it yet is that of an earlier moment
 * @throws where KV can't be read
 */
export async function readLog(kv: KeyValueReader, current: string): Promise<ReleaseLog> {
  const bytes = await readFresh(kv, LOG_KEY);
  const log = bytes === null ? [] : logIn(bytes);
  const turns: ReleaseLogEntry[] = [];
  const known = logUpTo(log, current);
  let wanted: string | null = known[0]?.id ?? null;
  for (const entry of known) {
    if (entry.id !== wanted) continue;
    turns.push(entry);
    wanted = entry.before;
  }
  return turns;
}

function logIn(bytes: ArrayBuffer): ReleaseLog {
  try {
    const log: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(log) ? log.filter((entry) => typeof entry?.id === "string") : [];
  } catch {
    // A log that can't be read says nothing; the releases are all there.
    return [];
  }
}
