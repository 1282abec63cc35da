/**
 * Tells where each word of a text stands, in order.
 *
 * @param pattern what a word is, with the flags g and u: letters of ASCII alone are one by all patterns, and `joiner` is the
 * one sign of ASCII that may join them
 */
export function eachWordIn(
  text: string,
  { pattern, joiner }: { pattern: RegExp; joiner?: string },
  tell: (start: number, end: number) => void,
): void {
  const joins = joiner?.charCodeAt(0);
  let end = 0;
  for (;;) {
    let start = end;
    while (isSeparator(text.charCodeAt(start))) start += 1;
    end = start;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    // Most words are of letters alone, as \p{L} would find them, and need no other reading.
    if (end === start || next === joins || !(Number.isNaN(next) || isSeparator(next))) {
      pattern.lastIndex = start;
      const word = pattern.exec(text);
      if (word === null) return;
      start = word.index;
      end = pattern.lastIndex;
    }
    tell(start, end);
  }
}

/** Whether a character of ASCII is a letter. */
function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
}

/** Whether a character of ASCII is neither a letter nor a digit: no word has one, nor begins with one. */
function isSeparator(code: number): boolean {
  return code < 0x80 && !isLetter(code) && !(code > 0x2f && code < 0x3a);
}
