import { inDigits } from "./cardinals.ts";

const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twent thirt fort fift sixt sevent eight ninet".split(" ");

/** An ordinal from first to ninety-ninth, in words or as `16th`. */
export const ORDINAL = `(?:[1-9]\\d{0,2}(?:st|nd|rd|th)|${[
  ...TEENS,
  `(?:${TENS.join("|")})ieth`,
  `(?:(?:${TENS.join("|")})y[ -])?(?:${UNITS.join("|")})`,
].join("|")})`;

/** One ordinal, or two: "first and second", "first to third". */
export const ORDINALS = `${ORDINAL}(?:(?:\\s?-\\s?|\\s(?:to|through|and|&)\\s)(?:the\\s)?${ORDINAL})?`;

/** The number that an ordinal stands for; undefined where the text isn't one. */
export function readOrdinal(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const [unit, teen] = [UNITS.indexOf(word), TEENS.indexOf(word)];
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  const tens = TENS.findIndex((stem) => word.startsWith(`${stem}y`) || word === `${stem}ieth`);
  if (tens < 0) return undefined;
  const rest = UNITS.indexOf(word.slice((TENS[tens] ?? "").length + 2));
  return (tens + 2) * 10 + (word.endsWith("ieth") ? 0 : rest + 1);
}

/** First and last of what {@link ORDINALS} matches; `last` is absent where there is one, or where "and" skips some. */
export function readOrdinals(text: string): { first: number; last?: number; skips: boolean } | undefined {
  const found = [...text.matchAll(new RegExp(ORDINAL, "gi"))];
  const [first, last] = found.map((match) => readOrdinal(match[0]));
  if (first === undefined) return undefined;
  if (last === undefined) return { first, skips: false };
  return { first, last, skips: /\band\b|&/.test(text) && last !== first + 1 };
}

/** Says "first three paragraphs" as "1st to 3th paragraphs". */
export function firstFew(text: string): string {
  if (!/\bfirst\s[\da-z]/i.test(text)) return text;
  return inDigits(text).replace(/\bfirst\s([2-9]|[1-9]\d)(?=\s[a-z])/i, "1st to $1th");
}
