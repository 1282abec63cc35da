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
  // Two words are one letter off only where they are alike once a letter is taken out of either or of both.
  const shortened = new Map<string, string[]>();
  for (const spelling of spellings) {
    if (spelling.length < SHORTEST) continue;
    for (const form of withLetterOut(spelling)) getOr(shortened, form, () => []).push(spelling);
  }
  const isBeside = (word: string) =>
    withLetterOut(word).some((form) =>
      shortened.get(form)?.some((other) => other.charAt(0) === word.charAt(0) && isOneLetterOff(word, other)),
    );
  words ??= englishWords();
  const beside = words.filter((word) => !spellings.has(word) && isBeside(word));
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

function withLetterOut(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
