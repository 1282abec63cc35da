import { blank } from "./same-length.ts";

const APART = "[^\\p{L}\\p{N}\\n\\r]{0,6}\\s{0,3}[^\\p{L}\\p{N}\\n\\r]{0,6}";
/** How a footnote's line begins: `²`, `2`, `[2]`, `[^2]:`, `[^fr-2]:`, `2.`, or with no mark at all. */
const MARK = "(?:[⁰¹²³⁴-⁹]{1,3}|[[(]?\\^?(?:[a-z]{2}-)?\\d{1,3}[\\])]?)?[:.)]?";

/**
 * Makes what takes a document's footnotes out of a text, where they stand on lines of their own: at the foot of a page,
 * below what was copied. Where nothing else would be left, they are what is quoted, and stay.
 *
 * @returns texts of the same length
 */
export function withoutFootnoteLines(footnotes: readonly string[]): (text: string) => string {
  const texts = footnotes
    .map((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 0);
  if (texts.length === 0) return (text) => text;
  const all = texts.map((words) => words.join(APART)).join("|");
  const line = new RegExp(
    `(?<=^|[\\n\\r\\u2028\\u2029\\f])[ \\t\\u2060]{0,20}${MARK}\\s{0,4}(?:${all})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\\n\\r]{0,20}(?=$|[\\n\\r\\u2028\\u2029\\f])`,
    "giu",
  );
  return (text) => {
    if (!/[\n\r\u2028\u2029\f]/.test(text.trim())) return text;
    const without = text.replace(line, blank);
    return /[\p{L}\p{N}]/u.test(without) ? without : text;
  };
}
