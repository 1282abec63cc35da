// What XML 1.0 (2.2) has no place for, and what no text format can show.
const UNPRINTABLE = /[\p{Cc}\uFFFE\uFFFF]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Text as one line that every format can hold: a break becomes a space, a control character or half a surrogate pair
 * becomes U+FFFD. Every other character stays as it is, spaces that don't break included.
 */
export function asLine(text: string): string {
  return text.toWellFormed().replace(BREAKS, " ").replace(UNPRINTABLE, "\uFFFD");
}

/** A number in superscript digits, as a footnote's mark stands in plain text: `¹²`. */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}
