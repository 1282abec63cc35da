/** What search has to know of a language. */
export interface Language {
  /** The one spelling that stands for all of a word: "Organisations" and "organizations" are the same. */
  spell(word: string): string;
  /** What the forms of a word have in common; takes what `spell` gives. */
  stem(spelling: string): string;
  /** Words that say nothing of what is looked for, as `spell` gives them; of English they are the builder's. */
  stopWords?: readonly string[];
  /** Whether two neighbouring characters are the word, where no spaces stand between words. */
  pairs?: boolean;
}

/** A word's letters, without capitals, accents and apostrophes. */
export function letters(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’]+/gu, "")
    .toLowerCase();
}
