import type { Language } from "../languages/language.ts";
import { withoutAccents } from "./fold.ts";

interface Numeral {
  value: number;
  isOrdinal: boolean;
}

/** Makes what writes a language's numbers in digits: `vingt et un` is 21, `troisième` is 3th. Two numbers stay two. */
export function numberWords({ cardinals, ordinals, numberJoiners }: Language): (text: string) => string {
  const numerals = new Map<string, Numeral>();
  const add = (word: string, value: number, isOrdinal: boolean) =>
    numerals.set(plain(word), { value, isOrdinal });
  for (const [stem, value] of Object.entries(ordinals.stems)) {
    for (const beginning of ordinals.beginnings ?? [""]) {
      for (const ending of ordinals.endings) add(beginning + stem + ending, value, true);
    }
  }
  for (const [word, value] of Object.entries(cardinals)) add(word, value, false);
  if (numerals.size === 0) return (text) => text;

  const word = [...numerals.keys()].sort((one, other) => other.length - one.length).join("|");
  const joiner = numberJoiners.length === 0 ? "" : `|\\s(?:${numberJoiners.join("|")})\\s?`;
  const run = new RegExp(
    `(?<!\\p{L})(?:(?:${numberJoiners.join("|")})(?=${word}))?(?:${word})(?:(?:[ -]${joiner})(?:${word})){0,2}(?!\\p{L})`,
    "giu",
  );
  const each = new RegExp(`(?:${word})(?!\\p{L})`, "giu");
  const numeralOf = (found: string) => numerals.get(plain(found)) ?? { value: 0, isOrdinal: false };
  return (text) =>
    text.replace(run, (found) => {
      const parts = (found.match(each) ?? []).map(numeralOf);
      const sum = sumOf(parts.map(({ value }) => value));
      if (sum === undefined) return found.replace(each, (one) => inDigits(numeralOf(one)));
      const joined = /^\p{L}/u.test(found) ? found.slice(0, found.search(each)) : "";
      return joined + inDigits({ value: sum, isOrdinal: parts.some(({ isOrdinal }) => isOrdinal) });
    });
}

/** What two words make together: 20 and 1, 60 and 16, or, as in Arabic, 6 and 10. */
function sumOf(values: readonly number[]): number | undefined {
  const [first = 0, second, ...more] = values;
  if (second === undefined) return first;
  if (more.length > 0) return undefined;
  const tens = first >= 20 && first % 10 === 0;
  const isNumber =
    (tens && second < 10) ||
    ((first === 60 || first === 80) && second < 20) ||
    (first < 10 && (second === 10 || (second >= 20 && second % 10 === 0)));
  return isNumber ? first + second : undefined;
}

function inDigits({ value, isOrdinal }: Numeral): string {
  return `${value}${isOrdinal ? "th" : ""}`;
}

function plain(text: string): string {
  return withoutAccents(text).toLowerCase();
}
