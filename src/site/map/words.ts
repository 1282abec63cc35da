const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** How firm an act is, in words: "without a qualifier", "with two qualifiers". */
export function firmnessInWords(qualifiers: number): string {
  if (qualifiers === 0) return "without a qualifier";
  return `with ${NUMBERS[qualifiers] ?? qualifiers} qualifier${qualifiers === 1 ? "" : "s"}`;
}
