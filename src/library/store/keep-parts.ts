/** What an isolate has parsed of releases, by bundle and part: a part that two releases have in common is here once. */
export interface KeptParts {
  /** The part, as it was kept. Whoever asks knows what it is by its name. */
  find(key: string): unknown;
  /** @param characters how long its text was */
  keep(key: string, part: unknown, characters: number): void;
}

/**
 * How long the texts may be together whose parts are kept: parsed, they take some two to three times as many bytes
 * (bench/growth.ts), and an isolate has 128 MB for everything.
 */
const MOST_CHARACTERS = 16_000_000;
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
