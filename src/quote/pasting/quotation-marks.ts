import type { Span } from "../../model/footnote.ts";
import { LETTER_OR_DIGIT } from "../letters-and-digits.ts";

/** Which marks close what an opening one opens. Chinese titles stand in marks of their own, 《》, and are no quotations. A mark that is in doubt opens before a word, and closes after one. */
const CLOSED_BY: Record<string, string> = {
  "“": '”"“',
  "„": '“”"',
  "”": "”“",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "〝": "〞〟",
  '"': '"”',
  "＂": "＂",
  "‘": "’'",
  "‚": "‘’'",
  "'": "'’",
};
const MARKS = new Set(Object.entries(CLOSED_BY).flatMap(([open, closed]) => [open, ...closed]));
const SINGLE = new Set(["‘", "’", "‚", "'"]);
/** Marks that can do nothing but open. */
const OPENING = new Set(["“", "„", "«", "‹", "「", "『", "〝", "‚"]);
const CHINESE = /[\p{Script=Han}，。：；、！？（）《》]/u;
const WORD = /[\p{L}\p{N}[…]/u;

interface Opened {
  mark: string;
  /** Where what it encloses begins. */
  start: number;
}

const ANY_MARK = /["＂'‘’‚“”„«»‹›「」『』〝〞〟]/g;

/** How many quotation marks and apostrophes a text has. */
export function countMarks(text: string): number {
  return text.match(ANY_MARK)?.length ?? 0;
}

/**
 * Finds what stands between quotation marks in a text, the outermost only, without its marks. A paragraph that begins
 * with a mark while a quotation is open goes on with it. An apostrophe is no mark, and one that is never closed is
 * none. Takes time in proportion to the text.
 */
export function quotedIn(text: string): Span[] {
  const open: Opened[] = [];
  const waiting = new Map<string, number>();
  const found: Span[] = [];
  for (const { index, 0: mark } of text.matchAll(ANY_MARK)) {
    const [before, after] = [text[index - 1], text[index + 1]];
    const opens = canOpen(mark, before, after, waiting.get(mark) ?? 0);
    if (opens && !continues(text, index, open.at(-1))) push({ mark, start: index + 1 });
    else if (!opens && (waiting.get(mark) ?? 0) > 0 && canClose(text, mark, index)) {
      const start = popFor(mark);
      if (start !== undefined && start < index) found.push({ start, end: index });
    }
  }
  return outermost(found).filter(({ start, end }) => WORD.test(text.slice(start, end)));

  function push(opened: Opened) {
    open.push(opened);
    count(opened.mark, 1);
  }

  function popFor(mark: string): number | undefined {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last.mark, -1);
      if (CLOSED_BY[last.mark]?.includes(mark)) return last.start;
    }
    return undefined;
  }

  function count(mark: string, change: number) {
    for (const closing of CLOSED_BY[mark] ?? "") waiting.set(closing, (waiting.get(closing) ?? 0) + change);
  }
}

function canOpen(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  waiting: number,
): boolean {
  if (!(mark in CLOSED_BY) || after === undefined) return false;
  const begins = before === undefined || /[\s([{—–-]/u.test(before) || MARKS.has(before);
  if (SINGLE.has(mark)) return begins && WORD.test(after);
  // Of a mark that may close as well: what is open is closed first, but not before a word after a space.
  if (mark === "“") return waiting === 0 || (begins && !/\s/u.test(after));
  // Chinese has no spaces around its marks.
  if (mark === '"' && before !== undefined && CHINESE.test(before)) return waiting === 0;
  const beforeWord = WORD.test(after) || MARKS.has(after);
  if (OPENING.has(mark)) return waiting === 0 || (begins && beforeWord);
  if (mark === "»" || mark === "›" || mark === "”") return waiting === 0 && begins && beforeWord;
  return begins && (beforeWord || waiting === 0);
}

/** Whether a mark opens no new quotation, but stands at the beginning of a paragraph of the one that is open. */
function continues(text: string, at: number, last: Opened | undefined): boolean {
  return (
    last !== undefined &&
    last.mark === text[at] &&
    /(?:^|[\n\r\u2028\u2029])[ \t\u00a0>]{0,20}$/.test(text.slice(Math.max(0, at - 21), at))
  );
}

function canClose(text: string, mark: string, at: number): boolean {
  if (!SINGLE.has(mark)) return true;
  const [before = "", after = ""] = [text[at - 1], text[at + 1]];
  if (/\s/u.test(before) || LETTER_OR_DIGIT.test(after)) return false;
  // "citizens' trust": a genitive, where the quotation is closed later.
  const isGenitive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return !isGenitive || !/[^\s]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 2_000));
}

/** Those that are in no other; they come in the order in which they end. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    while (kept.length > 0 && (kept.at(-1)?.start ?? 0) > span.start) kept.pop();
    kept.push(span);
  }
  return kept;
}
