const WORDS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ENDINGS = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };

/** A number as an English ordinal: a word up to twenty, then digits (`21st`). */
export function ordinal(number: number): string {
  const word = WORDS[number - 1];
  return word ?? `${number}${ENDINGS[new Intl.PluralRules("en", { type: "ordinal" }).select(number)]}`;
}

/** Two ordinals or more: "first and second" where they are neighbours, "first to third" where they are not. */
export function ordinals(from: number, to: number): string {
  return `${ordinal(from)} ${to === from + 1 ? "and" : "to"} ${ordinal(to)}`;
}
