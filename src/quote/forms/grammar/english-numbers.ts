const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const CARDINAL = new RegExp(
  `(?<![\\w-])(?:(${TENS.join("|")})(?:[ -](${CARDINALS.slice(0, 9).join("|")}))?|(${[...CARDINALS].reverse().join("|")}))(?![\\w-])`,
  "gi",
);

/** Writes the numbers in words, from one to ninety-nine, in digits; two of them in a row stay two. */
export function inDigits(text: string): string {
  return text.replace(CARDINAL, (_, tens?: string, unit?: string, small?: string) => {
    const numberOf = (word: string | undefined) => CARDINALS.indexOf(word?.toLowerCase() ?? "") + 1;
    if (tens === undefined) return String(numberOf(small));
    return String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + numberOf(unit));
  });
}

const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const STEMS_OF_TENS = "twent thirt fort fift sixt sevent eight ninet".split(" ");

/** An ordinal from first to ninety-ninth, in words or as `16th`. */
const ORDINAL = `(?:[1-9]\\d{0,2}(?:st|nd|rd|th)|${[
  ...TEENS,
  `(?:${STEMS_OF_TENS.join("|")})ieth`,
  `(?:(?:${STEMS_OF_TENS.join("|")})y[ -])?(?:${UNITS.join("|")})`,
].join("|")})`;

/** One ordinal, or two: "first and second", "first to third". */
export const ORDINALS = `${ORDINAL}(?:(?:\\s?-\\s?|\\s(?:to|through|and|&)\\s)(?:the\\s)?${ORDINAL})?`;

/** The number that an ordinal stands for; undefined where the text isn't one. */
function readOrdinal(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const [unit, teen] = [UNITS.indexOf(word), TEENS.indexOf(word)];
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  const tens = STEMS_OF_TENS.findIndex((stem) => word.startsWith(`${stem}y`) || word === `${stem}ieth`);
  if (tens < 0) return undefined;
  const rest = UNITS.indexOf(word.slice((STEMS_OF_TENS[tens] ?? "").length + 2));
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
