/**
 * Tells where each word of a text stands, in order, until it is told that it may stop (false).
 *
 * @param pattern what a word is, with the flags g and u: by all patterns letters alone are one
 * @param joiners the signs that may join two words to one
 * @param from where to begin: at a word, or between two
 * @param to where to stop: no word stands across it
 */
export function eachWordIn(
  text: string,
  { pattern, joiners = "" }: { pattern: RegExp; joiners?: string },
  tell: (start: number, end: number) => unknown,
  from = 0,
  to = text.length,
): void {
  let end = from;
  // Whoever else asks the pattern begins at the beginning.
  pattern.lastIndex = 0;
  for (;;) {
    let start = end;
    while (isSeparator(text.charCodeAt(start))) start += 1;
    if (start >= to) return;
    end = start;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    const isPlain = end > start && (Number.isNaN(next) || isSeparator(next));
    // Most words are of letters alone, as \p{L} would find them, and need no other reading.
    if (!isPlain || (end < text.length && joiners.includes(text.charAt(end)))) {
      pattern.lastIndex = start;
      const word = pattern.exec(text);
      end = pattern.lastIndex;
      pattern.lastIndex = 0;
      if (word === null || word.index >= to) return;
      start = word.index;
    }
    if (tell(start, end) === false) return;
  }
}

/** Whether a character is one of the letters of ASCII, or of those of other Latin, of Cyrillic and of Arabic that are in use. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  return (
    (code > 0x40f && code < 0x450) ||
    (code > 0x61f && code < 0x64b) ||
    (code > 0xbf && code < 0x180 && code !== 0xd7 && code !== 0xf7) ||
    code === 0x401 ||
    code === 0x451
  );
}

/** No word has one of these, nor begins with one: white space, quotation marks, dashes, the Arabic comma. */
export const OTHER_SEPARATORS: ReadonlySet<number> = new Set(
  [..."\u00a0\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u060c"].map((sign) => sign.charCodeAt(0)),
);

/** Whether a character, as those of ASCII that are neither letters nor digits, is in no word. */
export function isSeparator(code: number): boolean {
  if (code < 0x80) return !isLetter(code) && !(code > 0x2f && code < 0x3a);
  return code < 0x100 || code > 0x5ff ? OTHER_SEPARATORS.has(code) : false;
}
