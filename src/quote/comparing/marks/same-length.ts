/*
 * What is no word of a quotation is replaced by as many characters that a comparison does not see: a place in the result
 * is then the same place in what was pasted.
 */

/** Joins what it stands between, and is not seen. */
export const NOTHING = "\u2060";

/** Some characters, filled up to the length of what they replace. */
export function filled(characters: string, replaced: string): string {
  return characters + NOTHING.repeat(Math.max(0, replaced.length - characters.length));
}

/** What joins its neighbours: bold type inside a word. */
export function unseen(replaced: string): string {
  return NOTHING.repeat(replaced.length);
}

/** What keeps its neighbours apart. The ends of lines stay: what is read line by line afterwards finds them. */
export function blank(replaced: string): string {
  return replaced.replace(/[^\n\r\u2028\u2029\f]/g, " ");
}
