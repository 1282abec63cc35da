import type { Span } from "../model/footnote.ts";
import type { Cut } from "../model/passage.ts";

const A_WORD = /[\p{L}\p{N}]/u;

/**
 * What a part of a sentence leaves out of it: words before it, words after it. A full stop is no word.
 *
 * @param part its offsets in the paragraph
 * @param sentence with the offset of its beginning there
 */
export function cutOf(part: Span, sentence: { text: string; start: number }): Cut {
  const { text, start } = sentence;
  const before = text.slice(0, part.start - start);
  const after = text.slice(part.end - start);
  return { start: A_WORD.test(before), end: A_WORD.test(after) };
}
