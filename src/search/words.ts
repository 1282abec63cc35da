import type { Span } from "../model/footnote.ts";
import { eachWordIn } from "./each-word.ts";
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
const WORD = {
  pattern: /\p{Script=Han}|\p{N}+(?:[./]\p{N}+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’]\p{L}+)*/gu,
  joiners: "'’",
};
const HYPHEN = /^[-\u2010\u2011](?=[\p{L}\p{N}])/u;

/** Where the words of a text stand, in order. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  eachWordIn(text, WORD, (start, end) => spans.push({ start, end }));
  return spans;
}

/** The words of a text, in order; of Chinese each character with the next, and the last of a run alone. */
export function wordsOf(text: string, language: Language): Word[] {
  const spans = spansOf(text);
  return spans.map(({ start, end }, index) => {
    const written = text.slice(start, language.pairs ? pairEnd(text, spans[index], spans[index + 1]) : end);
    const spelling = language.spell(written);
    const joined = HYPHEN.test(text.slice(end, end + 3));
    return { start, end, written, spelling, stem: language.stem(spelling), joined };
  });
}

/** How many of a text's spans a word takes: a pair of Chinese characters two, as each begins a word. */
export function spansOfWord(spelling: string): number {
  return PAIR.test(spelling) ? 2 : 1;
}

/** The words of what is asked for, or of a name: where a run of Chinese characters ends, its word may go on. */
export function askedWordsOf(text: string, language: Language): Word[] {
  const words = wordsOf(text, language);
  if (!language.pairs) return words;
  return words.filter(
    ({ start, end, written }, index) =>
      [...written].length > 1 ||
      !HAN.test(written) ||
      words[index - 1]?.end !== start ||
      !HAN.test(words[index - 1]?.written ?? "") ||
      words[index + 1]?.start === end,
  );
}

const HAN = /^\p{Script=Han}/u;
const PAIR = /^\p{Script=Han}{2}$/u;

function pairEnd(text: string, span: Span | undefined, next: Span | undefined): number {
  const end = span?.end ?? 0;
  if (span === undefined || next?.start !== end || !HAN.test(text.slice(span.start))) return end;
  return HAN.test(text.slice(next.start)) ? next.end : end;
}
