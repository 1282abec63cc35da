import { closest, distance } from "fastest-levenshtein";

/**
 * Says which id was expected in the place of one that nobody knows.
 *
 * @param known the ids that there are
 * @param where what lists them, as it stands in the message: "an id of actors.yaml"
 */
export function nearest(id: string, known: readonly string[], where: string): string {
  const close = closest(id, known);
  // An id that shares less than half of its letters is no help to somebody who mistyped.
  if (close === undefined || distance(id, close) > Math.max(id.length, close.length) / 2) return where;
  return `${where}; the nearest is "${close}"`;
}
