/** What an isolate keeps of what it was asked for, as long as there is room. */
export interface KeptRecent<Key, Value> {
  find(key: Key): Value | undefined;
  /** @param size what it takes, in the unit of the most that is kept: characters, or words */
  keep(key: Key, value: Value, size: number): void;
}

/** What takes next to nothing takes that. */
const LEAST = 200;

/**
 * Keeps values in memory; what was not asked for the longest goes first when there are too many.
 *
 * @param most what their sizes may be together; what was just asked for stays, however long it is
 */
export function keepRecent<Key, Value>(most: number): KeptRecent<Key, Value> {
  // A map remembers the order in which it was filled.
  const kept = new Map<Key, { value: Value; weight: number }>();
  let weight = 0;
  return {
    find(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    keep(key, value, size) {
      const own = size + LEAST;
      weight += own - (kept.get(key)?.weight ?? 0);
      kept.delete(key);
      kept.set(key, { value, weight: own });
      for (const [oldest, { weight: old }] of kept) {
        if (weight <= most || oldest === key) break;
        kept.delete(oldest);
        weight -= old;
      }
    },
  };
}
