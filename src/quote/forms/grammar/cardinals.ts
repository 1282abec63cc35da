const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const CARDINAL = new RegExp(
  `(?<![\\w-])(?:(${TENS.join("|")})(?:[ -](${SMALL.slice(0, 9).join("|")}))?|(${[...SMALL].reverse().join("|")}))(?![\\w-])`,
  "gi",
);

/** Writes the numbers in words, from one to ninety-nine, in digits; two of them in a row stay two. */
export function inDigits(text: string): string {
  return text.replace(CARDINAL, (_, tens?: string, unit?: string, small?: string) => {
    const numberOf = (word: string | undefined) => SMALL.indexOf(word?.toLowerCase() ?? "") + 1;
    if (tens === undefined) return String(numberOf(small));
    return String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + numberOf(unit));
  });
}
