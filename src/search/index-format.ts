/*
 * The index of a document, as a release holds it. Lists of numbers are flat: what they hold is said in order, again and
 * again until the end. Paragraphs, sentences, subjects and names are counted from 0 in the order in which they stand.
 */

/** Raised when the shape changes, so that a Worker never reads a shape that it does not know. */
export const INDEX_VERSION = 5;

/** A document's index: one for each language of its text. */
export interface SearchIndex {
  version: typeof INDEX_VERSION;
  texts: Record<string, TextIndex>;
}

/** The index of a document's text in one language. */
export interface TextIndex {
  /** How many words a paragraph has on average. */
  averageWords: number;
  paragraphs: IndexedParagraph[];
  /** The spellings that say nothing of what is looked for: they count in quoted phrases alone. */
  stopWords: string[];
  /** Those that people put into any question, and resolutions into any paragraph: they count for little. Stems among them stand for all forms. */
  commonWords: string[];
  /** By spelling: paragraph, how many positions, the positions. */
  postings: Record<string, number[]>;
  /** By stem: the spellings that share it and stand in the text. */
  forms: Record<string, string[]>;
  /**
   * Every spelling of the text and of the names that a typing error may have been meant for, one a line, in alphabetical
   * order.
   */
  known: string;
  /** Words that are one letter off one of these and right as they stand: no typing errors. In the same way. */
  right: string;
  /** Names of countries, in stems: they say where, not what, and a text for all countries names none. */
  countries: string[];
  /**
   * Set expressions, one a line, in stems: the text or its names have their words, and not together. They mean something
   * else than their words: "statute of limitations".
   */
  expressions: string;
  /** What asks for a number, one a line, in stems: "how many". */
  amounts: string;
  subjects: Subject[];
  /** By the stem of the first word, one a line: subject, name, and the stems of the words that follow. */
  names: Record<string, string>;
  /** By stem: subject and name of which it is a word; the name is -1 where it is a word of the definition. */
  parts: Record<string, number[]>;
}

/** Where the words of a paragraph stand. A position counts words; those of footnotes come after those of the text. */
export interface IndexedParagraph {
  words: number;
  /** The number of its first sentence, counted through the document. */
  firstSentence: number;
  /** The position at which each sentence begins. */
  sentences: number[];
  /** For each footnote: the position at which it begins, and the sentence that has its mark, counted in the paragraph. */
  notes: { position: number; sentence: number }[];
}

/** Something of the vocabulary that paragraphs speak of, with the names that people search for. */
export interface Subject {
  /** `everyday`: what people type who look for one paragraph. */
  kind: "theme" | "actor" | "instrument" | "everyday";
  id: string;
  /** Its names, one a line: as one text they are read fast, and few are ever looked at. */
  names: string;
  /** For each name, how many of its words are no stop words: a digit, 9 for more. */
  words: string;
  /** The numbers of the names that could be anybody's, as "the Office". */
  generic?: number[];
  /** The numbers of the names of what is near and that the text does not speak of: its paragraphs only touch it. */
  near?: number[];
  /** Paragraph, and how strongly it speaks of the subject: above 0 and up to 1. */
  paragraphs: number[];
  /** Sentence, and how strongly it speaks of the subject: above 0 and up to 1. */
  sentences: number[];
}

/** A stem among spellings. */
export function asStem(stem: string): string {
  return `~${stem}`;
}
