import type { Span } from "../../model/footnote.ts";
import type { Comparison } from "../../model/verdict.ts";

/** Of the words outside quotation marks so many stand in the source, and they are quoted too. */
const QUOTED = 0.5;

/**
 * Whether a text is a passage itself, altered, and not merely has quotations in it: the words outside these are mostly
 * the source's too, and some word differs. `We will not safeguard sport from corruption "at all"` is one.
 *
 * @param altered what comparing all of it says
 * @param span all of it, and `marked` the quotations in it
 */
export function isQuotedItself(
  altered: Comparison | undefined,
  span: Span,
  marked: readonly Span[],
  text: string,
): boolean {
  if (altered === undefined) return false;
  const differs = altered.diff.some(
    ({ op, source = "", quote = "", marked }) =>
      op !== "same" && !marked && /[\p{L}\p{N}]/u.test(source + quote),
  );
  if (!differs) return false;
  let same = 0;
  let at = span.start;
  for (const { op, quote = "" } of altered.diff) {
    if (op === "same") same += wordsOutside(text, { start: at, end: at + quote.length }, marked);
    at += quote.length;
  }
  const all = wordsOutside(text, span, marked);
  return all > 0 && same >= QUOTED * all;
}

/** A text with what is quoted in it blanked out; it has the same length. */
export function outsideOf(text: string, { start, end }: Span, marked: readonly Span[]): string {
  let outside = "";
  let at = start;
  for (const each of marked) {
    outside += text.slice(at, each.start - 1) + " ".repeat(Math.min(each.end + 1, end) - each.start + 1);
    at = Math.min(each.end + 1, end);
  }
  return outside + text.slice(at, end);
}

function wordsOutside(text: string, { start, end }: Span, marked: readonly Span[]): number {
  let words = 0;
  for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = start + index;
    if (!marked.some((each) => at >= each.start && at < each.end)) words += 1;
  }
  return words;
}
