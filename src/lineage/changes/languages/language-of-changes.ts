/** How a language writes what changes from year to year, in keys of tokens: small letters. */
export interface LanguageOfChanges {
  months: ReadonlySet<string>;
  /** Whether a word is a number: "seventy", "third". */
  isNumber(key: string): boolean;
  /** Words that only join others, and say nothing alone. */
  joining: ReadonlySet<string>;
  /** What the documents are called that references name: "resolution", "resolutions". */
  documents: ReadonlySet<string>;
}

/** A set of the words of a text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
