/** How a language writes what changes from year to year, in keys of tokens: small letters. */
export interface LanguageOfChanges {
  months: ReadonlySet<string>;
  /** What stands behind a year, a month and a day in figures: "2024年12月19日". */
  dateSigns?: ReadonlySet<string>;
  /** Whether a word is a number: "seventy", "third". */
  isNumber(key: string): boolean;
  /** What says only that it is said again, or beside something; of English, the vocabulary of verbs has it. */
  neutral: readonly string[];
  /** With what another clause begins. */
  clause: ReadonlySet<string>;
  /** The words for which a list has commas: "and". */
  and: ReadonlySet<string>;
  /** Behind which a verb may speak again: "while noting". */
  meanwhile?: ReadonlySet<string>;
  /** Words that only join others, and say nothing alone. */
  joining: ReadonlySet<string>;
  /** Articles, which another word may need otherwise: "an ambitious", "a robust and ambitious". */
  articles?: ReadonlySet<string>;
  /** What stands before the date by which something is to be done. */
  deadline?: ReadonlySet<string>;
  /** What is asked by its noun, whatever verb stands before it: "the urgent need for". */
  asks?: ReadonlySet<string>;
  /** Whom calls address. */
  addressees?: {
    /** What names nobody: "all", "relevant". */
    unnamed: ReadonlySet<string>;
    /** Behind what it says where somebody belongs: "of", "in". */
    belongs: ReadonlySet<string>;
    /** The names of one and the same: "States", "Governments". */
    states: ReadonlySet<string>;
  };
  /** That there was a meeting, by its names. */
  events?: ReadonlySet<string>;
  /** What somebody does of whom the same may be asked. */
  efforts?: ReadonlySet<string>;
  /** What came of a meeting, by its names. */
  outcomes?: ReadonlySet<string>;
  /** With what a sentence follows a verb: "recalls that". */
  that?: ReadonlySet<string>;
  /** What the documents are called that references name: "resolution", "resolutions". */
  documents: ReadonlySet<string>;
}
