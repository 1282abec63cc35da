import { align } from "./align.ts";
import { isInsideWord, type Step } from "./exact.ts";
import type { Quotation, Source } from "./source.ts";
import { GAP } from "./tokens.ts";

/** A document's words in a row without anything between them. */
export interface Letters {
  text: string;
  /** For each word in order: the token, and where its letters begin. */
  tokens: number[];
  starts: number[];
}

/** Reads the letters of a document. */
export function readLetters(source: Source, wordTokens: number[]): Letters {
  const letters: Letters = { text: "", tokens: wordTokens, starts: [] };
  const keys: string[] = [];
  let length = 0;
  for (const s of wordTokens) {
    const key = source.tokens[s]?.key ?? "";
    letters.starts.push(length);
    keys.push(key);
    length += key.length;
  }
  letters.text = keys.join("");
  return letters;
}

/**
 * Finds a passage with the same letters in the same order, whatever stands between them: another sign of punctuation, a
 * lost hyphen, a lost space. However short it is, that is no chance.
 *
 * @returns one place with how it reads, or none
 */
export function findLetters(
  document: { readonly letters: Letters; source: Source },
  { tokens }: Quotation,
): { steps: Step[] }[] {
  const words = tokens.filter(({ word }) => word);
  if (words.length === 0 || tokens.some(({ key }) => key === GAP)) return [];
  const { text, tokens: wordTokens, starts } = document.letters;
  const wanted = words.map(({ key }) => key.replace(/^\+/, "")).join("");
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const first = indexOf(starts, at);
    const next = at + wanted.length === text.length ? starts.length : indexOf(starts, at + wanted.length);
    if (first === -1 || next === -1) continue;
    let s0 = wordTokens[first] ?? 0;
    let s1 = (wordTokens[next - 1] ?? 0) + 1;
    // Half a compound is another word: the other half is missing.
    while (isInsideWord(document.source, s0)) s0 -= 1;
    while (isInsideWord(document.source, s1)) s1 += 1;
    return [{ steps: align(document.source, tokens, { s0, s1, q0: 0, q1: tokens.length }) }];
  }
  return [];
}

/** Where a number stands in a rising list; -1 where it does not. */
function indexOf(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rising[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
