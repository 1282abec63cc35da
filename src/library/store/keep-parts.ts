/** What an isolate has parsed of releases, by bundle and part: a part that two releases have in common is here once. */
export interface KeptParts {
  /** The part, as it was kept. Whoever asks knows what it is by its name. */
  find(key: string): unknown;
  /** @param characters how long its text was */
  keep(key: string, part: unknown, characters: number): void;
}

/**
 * How long the texts may be together whose parts are kept: some 280 documents. Parsed, they take two to four times as many
 * bytes, by their script. An isolate has 128 MB for everything, and what was read and is no longer needed stands around in
 * it for a while too; bench/growth.ts walks it through thousands of documents with half of that.
 */
const MOST_CHARACTERS = 12_000_000;
/** What a part takes that says nothing. */
const LEAST = 200;

/** Keeps parts in memory; what was not asked for the longest goes first when there are too many. */
export function keepParts(most = MOST_CHARACTERS): KeptParts {
  // A map remembers the order in which it was filled.
  const kept = new Map<string, { part: unknown; weight: number }>();
  let weight = 0;
  return {
    find(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.part;
    },
    keep(key, part, characters) {
      const own = characters + LEAST;
      weight += own - (kept.get(key)?.weight ?? 0);
      kept.delete(key);
      kept.set(key, { part, weight: own });
      for (const [oldest, { weight: old }] of kept) {
        // What was just asked for stays, however long it is.
        if (weight <= most || oldest === key) break;
        kept.delete(oldest);
        weight -= old;
      }
    },
  };
}
