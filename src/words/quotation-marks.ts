/** Quotation marks: around the words, and around what is quoted in them, with the space that belongs to a mark. */
export interface QuotationMarks {
  readonly outer: readonly [opening: string, closing: string];
  readonly inner: readonly [opening: string, closing: string];
}

const ENGLISH: QuotationMarks = { outer: ["“", "”"], inner: ["‘", "’"] };

/**
 * By language, as the United Nations' own texts have them (S-32/1 and the 79th session, in six languages). Around a
 * quotation in Arabic stand guillemets: theirs, ”…“, are the marks of English the other way round, which no program
 * tells apart; they stay around what is quoted in it.
 */
const MARKS: ReadonlyMap<string, QuotationMarks> = new Map([
  ["en", ENGLISH],
  ["es", ENGLISH],
  ["zh", ENGLISH],
  ["fr", { outer: ["«\u00a0", "\u00a0»"], inner: ["“", "”"] }],
  ["ru", { outer: ["«", "»"], inner: ["„", "“"] }],
  ["ar", { outer: ["«", "»"], inner: ["”", "“"] }],
]);

/** The quotation marks of a language, as a BCP 47 tag; those of English where it has none here. */
export function marksOf(language: string): QuotationMarks {
  return MARKS.get(language.split("-", 1)[0] ?? "") ?? ENGLISH;
}
