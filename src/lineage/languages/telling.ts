/** Which words of a language tell less than others of what a paragraph says. Keys of tokens, as the comparer makes them. */
export interface Telling {
  /** Words that resolutions say everywhere: those that join, and those of the house (*requests*, *session*, *report*). */
  common: ReadonlySet<string>;
  /** Words that come and go from year to year and say nothing else: *also*, *further*. */
  neutral: ReadonlySet<string>;
  /** Numbers that are written as words, months, and what else a date is written with. */
  numerals: ReadonlySet<string>;
  /** Those that are other words too: numbers or months beside a number alone, as *may* is. */
  besideNumbers: ReadonlySet<string>;
  /** What joins the numbers of one date or list: *of*, *and*. */
  joining: ReadonlySet<string>;
  /** What a number of a document stands after: *resolution*, *decisions*. */
  numbered: ReadonlySet<string>;
}
