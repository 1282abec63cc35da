/** What stands in each of several texts under one name: undefined where a text has nothing of that name. */
export interface Aligned<T> {
  name: string;
  each: (T | undefined)[];
}

/**
 * Puts texts beside each other, part by part, by the names of their parts: in the order of the first text, and what
 * another has besides after what stands before it there.
 *
 * @param nameOf the name of a part, which it has in every text
 */
export function align<T>(texts: readonly (readonly T[])[], nameOf: (part: T) => string): Aligned<T>[] {
  const rows: Aligned<T>[] = [];
  const byName = new Map<string, Aligned<T>>();
  for (const [index, parts] of texts.entries()) {
    let last: Aligned<T> | undefined;
    for (const part of parts) {
      const name = nameOf(part);
      let row = byName.get(name);
      if (row === undefined) {
        row = { name, each: texts.map(() => undefined) };
        byName.set(name, row);
        rows.splice(last === undefined ? 0 : rows.indexOf(last) + 1, 0, row);
      }
      row.each[index] = part;
      last = row;
    }
  }
  return rows;
}
