import { readWords, WEIGHT, type Words } from "../read-words.ts";
import type { Numbered } from "./common-words.ts";

/** A paragraph that is to be paired. */
export interface Open {
  /** Its place among the paragraphs of its text. */
  at: number;
  /** As lineage compares it. */
  read: Words;
  /** Its words by small numbers; all numbers are one word: last year's report stands where this year's does. */
  words: Numbered;
  /** Which numbers are among them. */
  numbers: Numbered;
}

const A_NUMBER = 0;

/** Reads paragraphs into words that are the same number where they are the same word, whichever text they stand in. */
export class WordsOf {
  private readonly numbers = new Map<number, number>();
  private readonly language: string;

  /** @param language of the texts, as a BCP 47 tag */
  constructor(language: string) {
    this.language = language;
  }

  /** All words that were read have smaller numbers. */
  get size(): number {
    return this.numbers.size + 1;
  }

  /** Reads a paragraph. */
  read(at: number, text: string): Open {
    const read = readWords(text, this.language);
    const words = new Int32Array(read.ids.length);
    const numbers = new Set<number>();
    for (const [place, id] of read.ids.entries()) {
      const isNumber = read.weights[place] === WEIGHT.number;
      words[place] = isNumber ? A_NUMBER : this.numberOf(id);
      if (isNumber) numbers.add(id);
    }
    return { at, read, words, numbers: Int32Array.from(numbers) };
  }

  private numberOf(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.size;
    this.numbers.set(id, number);
    return number;
  }
}
