import type { ReleaseLog } from "../../model/release.ts";
import { keepRecent } from "./keep-recent.ts";
import { type KnownRelease, NotKept, openRelease } from "./known-release.ts";
import type { KeyValueReader } from "./read-kv.ts";
import { readLog } from "./read-log.ts";

/** A release that was asked for by its id, or by the beginning of one. */
export type Named =
  | { release: KnownRelease }
  /** The beginning of the ids of several. */
  | { several: string[] }
  | { notKept: Whereabouts };

/** What is known of a release that is not kept. */
export interface Whereabouts {
  /** Its whole id, where the log has it or it was given. */
  id: string;
  /** When readers were turned to it first, as far as the log knows. */
  published?: string | undefined;
  /** The id of the kept release that came soonest after it. */
  nearest?: string | undefined;
}

export interface EarlierReleases {
  /**
   * Opens the release that an id names.
   *
   * @param wanted an id, or 8 characters of its beginning at least, in small letters
   * @param at hand releases that need not be read
   * @throws where KV can't be read
   */
  named(kv: KeyValueReader, wanted: string, atHand: readonly KnownRelease[]): Promise<Named>;
  /**
   * Opens a release by its id.
   *
   * @returns undefined where it is not kept
   * @throws where KV can't be read, or the release is damaged
   */
  open(kv: KeyValueReader, id: string): Promise<KnownRelease | undefined>;
}

const WHOLE = 64;
/** Of each, what its manifest and catalogue say is in memory: some 300 KB, of which most is the vocabulary. */
const MOST_OPEN = 6;

/**
 * Keeps what was opened of releases that readers no longer get by themselves. Their documents stand in the isolate's
 * memory beside those of the current release, within the one bound for all; what they have in common is there once.
 */
export function keepEarlier(first?: string): EarlierReleases {
  // What is kept weighs 200 at least.
  const known = keepRecent<string, KnownRelease>(MOST_OPEN * 200);

  async function open(kv: KeyValueReader, id: string): Promise<KnownRelease | undefined> {
    const found = known.find(id);
    if (found !== undefined) return found;
    try {
      const release = await openRelease(kv, id, first);
      known.keep(id, release, 0);
      return release;
    } catch (error) {
      if (error instanceof NotKept) return undefined;
      throw error;
    }
  }

  /** Of the releases that came after one, the first that is kept: those that are not are the oldest. */
  async function nearestTo(kv: KeyValueReader, id: string, log: ReleaseLog): Promise<string | undefined> {
    const later = log.slice(
      0,
      log.findLastIndex((entry) => entry.id === id),
    );
    let from = 0;
    let to = later.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((await open(kv, later[middle]?.id ?? "")) === undefined) to = middle;
      else from = middle + 1;
    }
    return later[from - 1]?.id;
  }

  return {
    open,
    async named(kv, wanted, atHand) {
      const whole = atHand.find(({ id }) => id === wanted);
      if (whole !== undefined) return { release: whole };
      if (wanted.length === WHOLE) {
        const release = await open(kv, wanted);
        if (release !== undefined) return { release };
      }
      const log = await readLog(kv, atHand[0]?.id ?? "");
      const ids = [...new Set([...atHand, ...log].map(({ id }) => id))].filter((id) => id.startsWith(wanted));
      if (ids.length > 1) return { several: ids };
      const [id = wanted] = ids;
      const release =
        atHand.find((one) => one.id === id) ?? (ids.length === 0 ? undefined : await open(kv, id));
      if (release !== undefined) return { release };
      const published = log.findLast((entry) => entry.id === id)?.published;
      return { notKept: { id, published, nearest: published && (await nearestTo(kv, id, log)) } };
    },
  };
}
