/** What a citation consists of, in the words of the English grammar that reads it once it is translated. */
export type Word =
  | "paragraph"
  /** A paragraph of a preamble, and a part of any other paragraph. */
  | "indent"
  | "preamble"
  | "preambular"
  | "operative"
  | "operative part"
  | "sentence"
  | "last"
  | "penultimate"
  | "annex"
  | "resolution"
  | "its resolution"
  | "its annex"
  | "document"
  | "General Assembly"
  | "Security Council"
  | "Human Rights Council"
  | "United Nations"
  | "see"
  | "in accordance with"
  | "as stated in"
  | "emphasis added"
  | "footnote omitted"
  | "accessed on"
  | "available at"
  | "adopted on"
  | "of"
  | "the"
  | "its"
  | "no."
  | "adopted by"
  | "section entitled"
  /** What a text calls those of its sections that count their own paragraphs. */
  | "section"
  | "article"
  | "chapter"
  | "rule"
  | "guideline"
  | "and paragraph"
  | "";

/** The words of citations in one language. All are written as the language writes them; accents and case don't matter. */
export interface Language {
  /** Whether spaces stand between its words. */
  spaced: boolean;
  words: Partial<Record<Word, readonly string[]>>;
  /** Words besides those for a paragraph, the preamble, a sentence and a resolution that tell the language. */
  telling?: readonly string[];
  /** January to December, each in all of its names. */
  months: readonly (readonly string[])[];
  /** What joins two numbers. */
  joiners: Record<"to" | "and" | "or", readonly string[]>;
  /** What stands between "paragraphs" and a range: "paragraphs from 16 to 18". */
  from: readonly string[];
  /** Numbers in words, as far as they are not put together of others. */
  cardinals: Readonly<Record<string, number>>;
  /** Ordinals: every stem with every ending, and with every beginning where there are some. */
  ordinals: {
    stems: Readonly<Record<string, number>>;
    endings: readonly string[];
    beginnings?: readonly string[];
    /** An "and" that is written with the word after it. */
    joinedWith?: string;
  };
  /** What makes an ordinal of digits. */
  ordinalEndings: readonly string[];
  /** What joins the words of one number: "vingt et un". */
  numberJoiners: readonly string[];
  /** What no list of words can say, done before everything else. */
  rewrite?: readonly (readonly [RegExp, string | ((whole: string) => string)])[];
}
