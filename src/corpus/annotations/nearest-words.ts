import search from "approx-string-match";
import { isInsideWord } from "./words.ts";

/** Up to here both can be shown from their beginning, and the difference still be seen. */
const SHORT = 50;

/**
 * Finds what somebody who quoted wrongly may have meant.
 *
 * @returns the words as they were quoted and as they stand in the text, both from shortly before they differ
 */
export function nearestWords(text: string, wanted: string): { wanted: string; found: string } | undefined {
  // More than one wrong letter in three is no slip any more.
  const [best] = search(text, wanted, Math.ceil(wanted.length / 3)).toSorted((a, b) => a.errors - b.errors);
  if (best === undefined) return undefined;
  let { start, end } = best;
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  const found = text.slice(start, end);
  let same = 0;
  while (same < wanted.length && wanted[same] === found[same]) same++;
  if (same < SHORT) return { wanted, found };
  const from = wanted.lastIndexOf(" ", same - SHORT / 2) + 1;
  return { wanted: `…${wanted.slice(from)}`, found: `…${found.slice(from)}` };
}
