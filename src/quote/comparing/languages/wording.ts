/** What counts as the same words in one language beyond what does in all, and which words nobody may leave out unsaid. */
export interface Wording {
  /** How many tokens tell as much as a word does elsewhere: 1, and 2 where each character is a token. */
  tokensInAWord: number;
  /** Which letters are tokens of their own, where a language writes no spaces between its words. */
  apart?: RegExp;
  /** What a text is to a comparison, character by character: it has the same length. */
  plain?(text: string): string;
  /** The key of a word that is in small letters. */
  fold?(word: string): string;
  /** Whether two ways to spell words with one key can't be the same word. */
  differ?(one: string, other: string): boolean;
  /** Words and phrases that turn a sentence into its opposite, … */
  negations: readonly string[];
  /** … longer ones in which these turn nothing, … */
  harmless?: readonly string[];
  /** … and those that soften or bound what is promised; for paragraphs whose acts nobody has read. */
  qualifiers: readonly string[];
  /** What editors say in brackets besides the source's words, as sources of regular expressions. */
  notes: readonly string[];
  /** What stands in brackets for words that are left out. */
  omitted: readonly string[];
}
