import { symbolWritten } from "../quote/symbol-written.ts";
import { nearest } from "./refusal.ts";

/**
 * The document that was probably meant by an id or a symbol that none has: one of the same numbers, otherwise written. One of
 * another number is another resolution, however near it is spelled, and is never meant.
 *
 * @param known the ids of documents
 */
export function nearestDocument(given: string, known: readonly string[]): string | undefined {
  const symbol = symbolWritten(given);
  const ofSame = known.filter((id) =>
    symbol === undefined ? numbersIn(id) === numbersIn(given) : symbolWritten(id) === symbol,
  );
  return symbol === undefined ? nearest(given, ofSame) : ofSame[0];
}

/**
 * The close id that an answer for programs names: the same numbers otherwise written, else what is spelled nearly so. Pages
 * show the first alone.
 */
export function closeDocument(given: string, known: readonly string[]): string | undefined {
  return nearestDocument(given, known) ?? nearest(given, known);
}

/** Its numbers in their order, with the letter of one of several under the same number: "79 171 a". */
function numbersIn(given: string): string {
  return (given.toLowerCase().match(/\d+|(?<=\d[^a-z\d]+)[a-z]$/g) ?? []).join(" ");
}

/**
 * The document that was probably meant by words: one whose title is spelled nearly so. Words with a number are no title's.
 *
 * @param rows the titles of documents in each language
 */
export function nearestTitled(
  words: string,
  rows: readonly { id: string; titles: Readonly<Record<string, string>> }[],
): string | undefined {
  if (/\p{N}/u.test(words)) return undefined;
  const ids = new Map(
    rows.flatMap(({ id, titles }) => Object.values(titles).map((title) => [title.toLowerCase(), id])),
  );
  const title = nearest(words, [...ids.keys()]);
  return title === undefined ? undefined : ids.get(title);
}
