/** The letters of the n-th act of a sentence, counted from 1: a to z, then aa, ab, … */
export function actLetters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number <= 26 ? last : actLetters(Math.floor((number - 1) / 26)) + last;
}
