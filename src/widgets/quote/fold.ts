/*
 * The little of comparing that a quotation needs at once. What is not plainly the same goes to src/quote/comparing, which
 * decides: what is said to be the same here must be the same there (tests/widgets/fold.test.ts). So it knows less than
 * that, and nothing that could be read in two ways.
 */

const SINGLE = /[‘’‚‛]/g;
const DOUBLE = /[“”„‟]/g;
const WORD = /[\p{L}\p{N}]/u;

/** A text without what doesn't count and can't be mistaken: case, curls of quotation marks, runs of white space. */
function fold(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"').replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether a text plainly has a quotation's words, from word to word. False does not say that it hasn't. */
export function plainlyHas(text: string, quotation: string): boolean {
  // A word broken over a line, and an omission, are for the comparison to read.
  if (/-\s*[\n\r]|…|\.\s*\./.test(quotation)) return false;
  const source = fold(text);
  const words = fold(quotation)
    .replace(/^["']+|["']{1,9}$/g, "")
    .replace(/[.,]$/, "");
  if (!WORD.test(words[0] ?? "") || !WORD.test(words.at(-1) ?? "")) return false;
  const at = source.indexOf(words);
  if (at === -1) return false;
  // "corruption" is not in "anti-corruption", nor "State" in "State's": only a space or a sign parts words for sure.
  return (
    /[\s(]$|^$/.test(source.slice(0, at).slice(-1)) && /^[\s.,;:)]|^$/.test(source.slice(at + words.length))
  );
}
