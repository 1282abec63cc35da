import type { Language } from "../languages/language.ts";
import { type Entry, inLowerCase, lexiconOf, replaceEntries } from "./lexicon.ts";

interface Numeral {
  value: number;
  isOrdinal: boolean;
  /** An "and" that is written with it. */
  before: string;
}

/** Makes what writes a language's numbers in digits: `vingt et un` is 21, `troisième` is 3th. Two numbers stay two. */
export function numberWords({ cardinals, ordinals, numberJoiners }: Language): (text: string) => string {
  const words: [string, Numeral][] = Object.entries(cardinals).map(([word, value]) => [
    word,
    { value, isOrdinal: false, before: "" },
  ]);
  const { stems, endings, beginnings = [""], joinedWith } = ordinals;
  for (const [stem, value] of Object.entries(stems)) {
    for (const word of beginnings.flatMap((beginning) =>
      endings.map((ending) => beginning + stem + ending),
    )) {
      words.push([word, { value, isOrdinal: true, before: "" }]);
      if (joinedWith !== undefined) {
        words.push([joinedWith + word, { value, isOrdinal: true, before: joinedWith }]);
      }
    }
  }
  const lexicon = lexiconOf(words, true);
  const joiners = [" ", "-", ...numberJoiners.flatMap((joiner) => [` ${joiner} `, `-${joiner}-`])];

  return (text) => {
    const lower = inLowerCase(text);
    const numbers: Entry<string>[] = [];
    const found = lexicon.find(lower);
    for (let at = 0; at < found.length; at++) {
      const [one, next] = [found[at], found[at + 1]];
      if (one === undefined) continue;
      const isJoined = next !== undefined && joiners.includes(lower.slice(one.end, next.start));
      const sum = isJoined ? sumOf(one.value.value, next.value.value) : undefined;
      if (next === undefined || sum === undefined) {
        numbers.push({ ...one, value: inDigits(one.value) });
        continue;
      }
      at++;
      const isOrdinal = one.value.isOrdinal || next.value.isOrdinal;
      const value = inDigits({ value: sum, isOrdinal, before: one.value.before });
      numbers.push({ start: one.start, end: next.end, value });
    }
    return replaceEntries(text, numbers, (digits) => digits);
  };
}

/** What two words make together: 20 and 1, 60 and 16, or, as in Arabic, 6 and 10. */
function sumOf(first: number, second: number): number | undefined {
  const isNumber =
    (first >= 20 && first % 10 === 0 && second < 10) ||
    ((first === 60 || first === 80) && second < 20) ||
    (first < 10 && (second === 10 || (second >= 20 && second % 10 === 0)));
  return isNumber ? first + second : undefined;
}

function inDigits({ value, isOrdinal, before }: Numeral): string {
  return `${before}${value}${isOrdinal ? "th" : ""}`;
}
