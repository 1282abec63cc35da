import type { CorpusAct, CorpusParagraph } from "../model/corpus.ts";
import type { Span } from "../model/footnote.ts";
import type { Cut } from "../model/passage.ts";
import type { Reference } from "../model/reference.ts";
import { LETTER_OR_DIGIT } from "../quote/letters-and-digits.ts";
import type { Located } from "../quote/locate.ts";
import { actsIn } from "./text-parts.ts";

/* What a passage holds, whatever its address names. */

/** A passage that is a part of a paragraph. */
type PartOfParagraph = Exclude<Located, { type: "range" | "paragraph" }>;

/** Whether a passage is a part of a paragraph. */
export function isPart(located: Located): located is PartOfParagraph {
  return located.type !== "range" && located.type !== "paragraph";
}

/** The paragraphs that a passage is of. */
export function paragraphsOf(located: Located): CorpusParagraph[] {
  return located.type === "range" ? located.paragraphs : [located.paragraph];
}

/** The one paragraph that a passage stands in; undefined for several. */
export function paragraphOf(located: Located): CorpusParagraph | undefined {
  return located.type === "range" ? undefined : located.paragraph;
}

/** Where a part stands in its paragraph's text, in UTF-16 code units. */
export function extentOf(located: PartOfParagraph): Span {
  if (located.type === "act") return located.act;
  if (located.type === "sentence") return located.sentence;
  return { start: located.sentences[0]?.start ?? 0, end: located.sentences.at(-1)?.end ?? 0 };
}

/** A passage's words, a paragraph each. */
export function wordsOf(located: Located): string[] {
  if (!isPart(located)) return paragraphsOf(located).map(({ text }) => text);
  const { start, end } = extentOf(located);
  return [located.paragraph.text.slice(start, end)];
}

/** The acts of a passage, in the order of the text. */
export function actsOf(located: Located): CorpusAct[] {
  switch (located.type) {
    case "act":
      return [located.act];
    case "sentence":
      return located.sentence.acts;
    case "sentence-range":
      return located.sentences.flatMap(({ acts }) => acts);
    default:
      return actsIn(paragraphsOf(located));
  }
}

/** What a passage points at, in the order of the text. */
export function referencesOf(located: Located): Reference[] {
  const all = paragraphsOf(located).flatMap(({ references }) => references);
  if (!isPart(located)) return all;
  const extent = extentOf(located);
  return all.filter(({ start, end }) => start >= extent.start && end <= extent.end);
}

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
  return { start: LETTER_OR_DIGIT.test(before), end: LETTER_OR_DIGIT.test(after) };
}
