import type { Language } from "../languages/language.ts";
import { type Entry, inLowerCase, lexiconOf, replaceEntries } from "./lexicon.ts";

interface Numeral {
  value: number;
  isOrdinal: boolean;
}

/** Makes what writes a language's numbers in digits: `vingt et un` is 21, `troisième` is 3th. Two numbers stay two. */
export function numberWords({ cardinals, ordinals, numberJoiners }: Language): (text: string) => string {
  const numerals = new Map<string, Numeral>();
  // "والثانية": what joins two numbers may be written with the second.
  const beginnings = ordinals.beginnings ?? [""];
  for (const [stem, value] of Object.entries(ordinals.stems)) {
    for (const beginning of beginnings) {
      for (const ending of ordinals.endings)
        numerals.set(beginning + stem + ending, { value, isOrdinal: true });
    }
  }
  for (const [word, value] of Object.entries(cardinals)) numerals.set(word, { value, isOrdinal: false });
  const glued = ordinals.joinedWith;
  const joined =
    glued === undefined ? [] : [...numerals].map(([word, numeral]) => [glued + word, numeral] as const);
  const lexicon = lexiconOf([...numerals, ...joined], true);
  const joiners = [" ", "-", ...numberJoiners.map((joiner) => ` ${joiner} `)];

  return (text) => {
    const lower = inLowerCase(text);
    const isGlued = ({ start }: Entry<Numeral>) =>
      glued !== undefined && lower.startsWith(inLowerCase(glued), start) && !numerals.has(lower.slice(start));
    const numbers: Entry<string>[] = [];
    const found = lexicon.find(lower);
    for (let at = 0; at < found.length; at++) {
      const [one, next] = [found[at], found[at + 1]];
      if (one === undefined) continue;
      const before = isGlued(one) && glued !== undefined ? glued : "";
      const sum =
        next !== undefined && joiners.includes(lower.slice(one.end, next.start))
          ? sumOf(one.value.value, next.value.value)
          : undefined;
      if (next === undefined || sum === undefined) {
        numbers.push({ ...one, value: before + inDigits(one.value) });
        continue;
      }
      at++;
      const isOrdinal = one.value.isOrdinal || next.value.isOrdinal;
      numbers.push({ start: one.start, end: next.end, value: before + inDigits({ value: sum, isOrdinal }) });
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

function inDigits({ value, isOrdinal }: Numeral): string {
  return `${value}${isOrdinal ? "th" : ""}`;
}
