/*
 * What people paste differs in ways that no reader sees: full-width digits, non-breaking spaces, five dashes. Folding
 * turns each of them into its plain one. Nothing else is normalized: NFKC would turn the footnote mark of "para. 8²"
 * into paragraph 82.
 */

const FOLDED =
  /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u2010-\u2015\u2043\u2212\ufe58\ufe63\u2018-\u201f\u2032\u2033\u00ab\u00bb\uff01-\uff5e]/g;
/** What can't be seen: soft hyphens, zero-width spaces, marks of direction. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Folds text into an equally long one, so that a place in it is the same place in the original. */
export function fold(text: string): string {
  return text.replace(FOLDED, plain);
}

/** Folds text, digits and punctuation of other scripts too, drops what can't be seen and runs of spaces. */
export function tidy(text: string): string {
  return fold(text.replace(INVISIBLE, ""))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[،؛؟。〜《》〈〉「」『』【】〔〕„]/g, (mark) => PUNCTUATION[mark] ?? '"')
    .replace(/ +/g, " ")
    .trim();
}

const PUNCTUATION: Record<string, string> = {
  "،": ",",
  "؛": ";",
  "؟": "?",
  "。": ".",
  "〜": "~",
  "【": "(",
  "】": ")",
  "〔": "(",
  "〕": ")",
};

/** Letters without the marks above and below them, and Arabic ones without the stretch between them. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\p{M}\u0640]/gu, "");
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0xfe58 || code === 0xfe63 || code === 0x2043 || code === 0x2212) return "-";
  if (code >= 0x2010 && code <= 0x2015) return "-";
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'";
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0xab || code === 0xbb) return '"';
  return " ";
}

/** What stands where something was taken out, so that its neighbours don't grow together. */
export const GAP = " | ";
