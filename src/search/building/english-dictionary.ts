import { readFileSync } from "node:fs";
import dictionary from "word-list";
import { english } from "../languages/english.ts";
import { isOneLetterOff } from "../querying/typing-errors.ts";
import { getOr } from "./postings.ts";

/** Shorter words are never taken for typing errors, nor for what one was meant for. */
const SHORTEST = 4;

/**
 * The English words that are one letter off one of some spellings and begin with the same letter: who types "plants" did
 * not mean "plans". Of the whole dictionary only these are worth knowing where a query is read.
 *
 * @param spellings as `english.spell` gives them
 */
export function englishBeside(spellings: ReadonlySet<string>): string[] {
  const byFirst = new Map<string, { spelling: string; letters: number }[]>();
  for (const spelling of spellings) {
    if (spelling.length < SHORTEST) continue;
    getOr(byFirst, spelling.charAt(0), () => []).push({ spelling, letters: lettersOf(spelling) });
  }
  const isBeside = (word: string) => {
    const letters = lettersOf(word);
    return byFirst
      .get(word.charAt(0))
      ?.some((other) => differInTwo(letters, other.letters) && isOneLetterOff(word, other.spelling));
  };
  words ??= englishWords();
  const beside = words.filter((word) => isBeside(word) && !spellings.has(word));
  return [...new Set(beside)].sort();
}

/** Read once: it takes a while. */
let words: string[] | undefined;

function englishWords(): string[] {
  return readFileSync(dictionary, "utf8")
    .split("\n")
    .filter((word) => word.length >= SHORTEST)
    .map(english.spell);
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether at most two letters are in one word only: one letter off can't be more. */
function differInTwo(one: number, other: number): boolean {
  const first = one ^ other;
  const second = first & (first - 1);
  return (second & (second - 1)) === 0;
}
