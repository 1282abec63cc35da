const QUOTES = "'\"“”„‟‘’‚‛«»‹›`´";
const DASHES = "‐‑‒–—―−-";

/** Where a text has some words, whatever their quotation marks, dashes, white space and case; null where it hasn't. */
export function findWords(text: string, words: string): { start: number; end: number } | null {
  const pattern = words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(new RegExp(`[${QUOTES}]`, "g"), `[${QUOTES}]`)
    .replace(new RegExp(`[${DASHES}]`, "g"), `[${DASHES}]`)
    .replace(/\s+/g, "\\s+");
  if (pattern === "") return null;
  const found = new RegExp(pattern, "iu").exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
