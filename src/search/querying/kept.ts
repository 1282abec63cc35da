import type { TextIndex } from "../index-format.ts";

/** What is read once of an index, and kept with it for as long as it is there itself. */
export function keptWith<T>(read: (index: TextIndex) => T): (index: TextIndex) => T {
  const kept = new WeakMap<TextIndex, T>();
  return (index) => {
    const before = kept.get(index);
    if (before !== undefined) return before;
    const value = read(index);
    kept.set(index, value);
    return value;
  };
}
