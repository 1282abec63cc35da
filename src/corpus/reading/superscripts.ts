const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A footnote mark as it stands in running text: superscript digits directly after what they belong to. */
export const MARK = new RegExp(`[${DIGITS}]+`, "gu");

/** The number that superscript digits write. */
export function fromSuperscript(mark: string): number {
  return Number([...mark].map((digit) => DIGITS.indexOf(digit)).join(""));
}

/** A number in superscript digits. */
export function toSuperscript(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
}
