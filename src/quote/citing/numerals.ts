import type { SectionNumber } from "../section-number.ts";

/** Roman numerals, as annexes have them. */
export function roman(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}

/** A name before a Roman numeral; alone where there is one annex and no other. */
export function annexWithNumeral(name: string): (number: number) => string {
  return (number) => (number === 0 ? name : `${name} ${roman(number)}`);
}

/**
 * Names before the number of a section: "sect. III", "sect. I.B", "sect. 29a", "article 3".
 *
 * @param names by the kinds of sections; one that is not named goes by its English name
 */
export function sectionNames(names: Readonly<Record<string, string>>): (number: SectionNumber) => string {
  return (number) => `${names[number.kind] ?? number.kind} ${sectionInDigits(number)}`;
}

/** The number of a section alone: `III`, `I.B`, `B`, `29a`. */
export function sectionInDigits({ number, letter, isRoman }: SectionNumber): string {
  if (number === 0) return letter.toUpperCase();
  if (!isRoman) return `${number}${letter}`;
  return roman(number) + (letter === "" ? "" : `.${letter.toUpperCase()}`);
}
