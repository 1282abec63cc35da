import type { Span } from "../../model/footnote.ts";
import type { Comparison } from "../../model/verdict.ts";
import type { CitationInText } from "../citations-in-text.ts";
import { countWords, WORDS } from "../count-words.ts";
import type { Resolvable } from "../forms/form.ts";
import { LETTER_OR_DIGIT } from "../letters-and-digits.ts";
import { isResolved, resolveReference } from "../resolve.ts";
import { quotedIn } from "./quotation-marks.ts";

/** What introduces a quotation is a clause, not a page. */
const LONGEST_INTRODUCTION = 300;
/** Fewer words after a colon are everybody's. */
const LEAST_WORDS = 3;

/** What follows the first colon of a text, where that introduces it: `In the words of the declaration: We reject …`. */
export function afterColon(text: string, { start, end }: Span): Span | undefined {
  const colon = /^[^:：]{1,300}?(?::(?=\s|["“”„«‘「『])|：)\s*/.exec(
    text.slice(start, Math.min(end, start + LONGEST_INTRODUCTION)),
  );
  if (colon === null) return undefined;
  const rest = { start: start + colon[0].length, end };
  return countWords(text.slice(rest.start, rest.end)) >= LEAST_WORDS ? rest : undefined;
}

/** So many characters a link and what is around it have at most. */
const LONGEST_LINK = 700;
const LINK = /(?:^|\s)[<([]?(https?:\/\/[^\s<>"“”]{1,600}?)[>)\]]?[\s.,;]*$/i;

/**
 * The link that somebody put behind a quotation: a citation of the document where it leads to a passage, and no words of
 * a quotation wherever it leads.
 *
 * @returns one, or none
 */
export function linkAtEnd(text: string, document: Resolvable): CitationInText[] {
  const from = Math.max(0, text.length - LONGEST_LINK);
  const found = LINK.exec(text.slice(from));
  const [, ref = ""] = found ?? [];
  if (found === null) return [];
  const resolved = resolveReference(ref, document);
  const isOurs = isResolved(resolved);
  return [
    {
      start: from + found.index,
      end: text.length,
      where: "end",
      ref,
      address: isOurs ? resolved.address : null,
      document: isOurs ? document.symbol : null,
    },
  ];
}

const SPACE = /[\s\u2060]/;

/** A stretch without what encloses its words: quotation marks around all of them, and space. */
export function narrow(text: string, { start, end }: Span): Span {
  const all = text.slice(start, end);
  const [only, ...others] = quotedIn(all);
  const isAll =
    only !== undefined &&
    others.length === 0 &&
    !LETTER_OR_DIGIT.test(all.slice(0, only.start) + all.slice(only.end));
  let [from, to] = isAll ? [start + only.start, start + only.end] : [start, end];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Whether what encloses a stretch is marks and space alone, which a comparison passes over. */
export function enclosesOnly(text: string, { start, end }: Span, tight: Span): boolean {
  if (tight.start === start && tight.end === end) return false;
  return /^[\s\u2060"“”„«»「」『』〝〞〟＂]*$/.test(
    text.slice(start, tight.start) + text.slice(tight.end, end),
  );
}

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
      op !== "same" && !marked && LETTER_OR_DIGIT.test(source + quote),
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

/** A text without the marks around what is quoted in it; it has the same length. */
export function withoutQuotes(text: string, marked: readonly Span[]): string {
  const marks = new Set(marked.flatMap(({ start, end }) => [start - 1, end]));
  return [...marks]
    .reduce((plain, at) => `${plain.slice(0, at)}\u2060${plain.slice(at + 1)}`, text)
    .slice(0, text.length);
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
  for (const { index } of text.slice(start, end).matchAll(WORDS)) {
    const at = start + index;
    if (!marked.some((each) => at >= each.start && at < each.end)) words += 1;
  }
  return words;
}
