/*
 * The little of comparing that a quotation needs at once. What is not plainly the same goes to src/quote/comparing.
 */

const QUOTES = /["'“”„‟‘’‚‛«»‹›`´]/g;
const DASHES = /[-‐‑‒–—―−]/g;

/** A text without what doesn't count: case, kinds of quotation marks and dashes, runs of white space. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(QUOTES, "'")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Whether a text plainly has a quotation's words, from word to word. False does not say that it hasn't. */
export function plainlyHas(text: string, quotation: string): boolean {
  const source = fold(text);
  const words = fold(quotation)
    .replace(/^'+|'+$/g, "")
    .replace(/[.,]$/, "");
  const at = source.indexOf(words);
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? "");
  return words !== "" && at !== -1 && !isWord(source[at - 1]) && !isWord(source[at + words.length]);
}
