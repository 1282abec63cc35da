import type { Token } from "../../quote/comparing/tokens.ts";
import { wordsToRelate } from "../read-words.ts";
import type { Numbered } from "./common-words.ts";

/** A paragraph that is to be paired. */
export interface Open {
  /** Its place among the paragraphs of its text. */
  at: number;
  /** Its words by small numbers; all numbers are one word: last year's report stands where this year's does. */
  words: Numbered;
  /** Which numbers are among them. */
  numbers: Numbered;
}

const A_NUMBER = 0;

/** Reads paragraphs into words that are the same number where they are the same word, whichever text they stand in. */
export class WordsOf {
  private readonly numbers = new Map<string, number>();
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
    const { tokens, isNumber } = wordsToRelate(text, this.language);
    const words: number[] = [];
    const numbers = new Set<number>();
    for (let index = 0; index < tokens.length; index += 1) {
      const { key, word } = tokens[index] as Token;
      if (!word) continue;
      if (isNumber[index] === true) {
        numbers.add(this.numberOf(key));
        words.push(A_NUMBER);
      } else words.push(this.numberOf(key));
    }
    return { at, words: Int32Array.from(words), numbers: Int32Array.from(numbers) };
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.size;
    this.numbers.set(key, number);
    return number;
  }
}
