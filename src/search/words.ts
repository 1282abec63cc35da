import type { Span } from "../model/footnote.ts";
import type { Language } from "./languages/language.ts";

/** A word of a text or of a query. */
export interface Word extends Span {
  /** As it is written. */
  written: string;
  /** The spelling that stands for all of it. */
  spelling: string;
  /** What it has in common with its other forms. */
  stem: string;
  /** Whether a hyphen joins it to the next word. */
  joined: boolean;
}

// What is written without spaces is read a character at a time; 16.5 and 73/191 are one word each.
const WORD = /\p{Script=Han}|\p{N}+(?:[./]\p{N}+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’]\p{L}+)*/gu;
const HYPHEN = /^[-\u2010\u2011](?=[\p{L}\p{N}])/u;

/** Where the words of a text stand, in order. */
export function spansOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text, in order. */
export function wordsOf(text: string, language: Language): Word[] {
  return spansOf(text).map(({ start, end }) => {
    const written = text.slice(start, end);
    const spelling = language.spell(written);
    const joined = HYPHEN.test(text.slice(end, end + 3));
    return { start, end, written, spelling, stem: language.stem(spelling), joined };
  });
}
