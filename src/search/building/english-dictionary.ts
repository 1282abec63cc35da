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
  const asked = alike([...spellings].filter(({ length }) => length >= SHORTEST));
  dictionaryWords ??= alike(englishWords());
  const beside: string[] = [];
  for (const [letter, byLength] of dictionaryWords) {
    for (const [length, words] of byLength) {
      const near = [length - 1, length, length + 1].flatMap((one) => asked.get(letter)?.get(one) ?? []);
      if (near.length === 0) continue;
      for (const { spelling, letters } of words) {
        const isBeside = near.some(
          (other) => differInTwo(letters, other.letters) && isOneLetterOff(spelling, other.spelling),
        );
        if (isBeside && !spellings.has(spelling)) beside.push(spelling);
      }
    }
  }
  return beside.sort();
}

/** Spellings by their first letter, then by their length: no others are one letter off one of them. */
type Alike = Map<string, Map<number, { spelling: string; letters: number }[]>>;

function alike(spellings: readonly string[]): Alike {
  const all: Alike = new Map();
  for (const spelling of spellings) {
    const byLength = getOr(all, spelling.charAt(0), () => new Map());
    getOr(byLength, spelling.length, () => []).push({ spelling, letters: lettersOf(spelling) });
  }
  return all;
}

/** Read once: it takes a while. */
let dictionaryWords: Alike | undefined;

function englishWords(): string[] {
  const words = readFileSync(dictionary, "utf8").split("\n");
  return [...new Set(words.filter(({ length }) => length >= SHORTEST).map(english.spell))];
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
