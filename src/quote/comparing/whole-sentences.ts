import type { Cut } from "../../model/passage.ts";
import type { Comparison } from "../../model/verdict.ts";
import { LETTER_OR_DIGIT } from "../letters-and-digits.ts";

/** A paragraph that a passage stands in, as far as it is needed. */
export interface Around {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Whole sentences of a source, and where in them a passage stands. */
export interface WholeSentences {
  /** An empty line stands between paragraphs. */
  text: string;
  start: number;
  end: number;
}

/**
 * The sentences that the passage of a quotation stands in, whole: what the source says, as it is shown and copied.
 *
 * @param first the paragraph that the passage begins in
 * @param last the one that it ends in
 * @returns undefined where it stands in no paragraph
 */
export function inWholeSentences(
  { source, start, end }: Pick<Comparison, "source" | "start" | "end">,
  first: Around | undefined,
  last = first,
): WholeSentences | undefined {
  if (!first || !last || source === null || start === null || end === null) return undefined;
  const from = first.sentences.find((sentence) => sentence.end > start)?.start ?? start;
  const to = last.sentences.findLast((sentence) => sentence.start < end)?.end ?? end;
  const before = first.text.slice(from, start);
  return {
    text: before + source + last.text.slice(end, to),
    start: before.length,
    end: before.length + source.length,
  };
}

/** What of its whole sentences stands before a passage and after it. */
export function cutFrom({ text, start, end }: WholeSentences): Cut {
  return { start: LETTER_OR_DIGIT.test(text.slice(0, start)), end: LETTER_OR_DIGIT.test(text.slice(end)) };
}
