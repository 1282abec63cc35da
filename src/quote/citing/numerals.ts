/** Roman numerals, as annexes have them. */
export function roman(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}

/** A name before a Roman numeral; alone where there is one annex and no other. */
export function annexWithNumeral(name: string): (number: number) => string {
  return (number) => (number === 0 ? name : `${name} ${roman(number)}`);
}
