import { blank } from "./same-length.ts";

/** What a document prints on its pages besides its text. */
export interface Printed {
  /** `A/RES/S-32/1`. */
  readonly symbol: string;
  readonly title: string;
}

const PAGE = "(?:page\\s)?\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}";
const JOB = "\\d{2}-\\d{5,6}(?:\\s?\\([A-Z]\\))?";
const APART = "[^\\p{L}\\p{N}]{1,8}";
/** A page's number alone on its line, as it may be set: "3", "- 3 -", "p. 3", "3/13". */
const NUMBER_LINE = new RegExp(`^[\\s–—-]*(?:(?:p\\.|page)\\s?)?(?:\\d{1,3}|${PAGE}|${JOB})[\\s–—-]*$`, "iu");
const LINES = /[^\n\r\u2028\u2029\f]+/g;
/** So many words of a title, cut off, are a running head, and no longer a phrase. */
const LEAST_OF_A_TITLE = 4;

/**
 * Makes what takes a document's page furniture out of a text that was copied from its printed pages: running heads and page
 * numbers. The result of it has the same length.
 */
export function furnitureOf({ symbol, title }: Printed): (text: string) => string {
  const symbolWords = inWords(symbol);
  const names = [symbolWords, inWords(title)].filter((words) => words !== "");
  if (names.length === 0) return (text) => text;
  const head = `(?:${names.join("|")})`;
  const piece = `(?:${head}|${PAGE}|${JOB})`;
  // A fraction or a number alone may be the text's; beside the symbol, the title or a job number it is a page's.
  const running = new RegExp(
    `(?<![\\p{L}\\p{N}/-])(?:(?:${piece}\\s{0,8}){0,3}(?:${head}|${JOB})(?:\\s{0,8}${piece}){0,3})(?![\\p{L}\\p{N}/-])`,
    "giu",
  );
  const strong = new RegExp(`${head}|${JOB}`, "iu");
  const wholeTitle = plain(title);
  const isFurniture = (line: string) => {
    if (NUMBER_LINE.test(line)) return true;
    const words = plain(line);
    return words.split(" ").length >= LEAST_OF_A_TITLE && wholeTitle.startsWith(words);
  };
  return (text) => {
    const withoutHeads = strong.test(text) ? text.replace(running, blank) : text;
    if (!/[\n\r\u2028\u2029\f]/.test(text.trim())) return withoutHeads;
    return withoutHeads.replace(LINES, (line) => (isFurniture(line) ? blank(line) : line));
  };
}

/** Makes what takes headings out of a text where they stand on a line of their own. The result has the same length. */
export function withoutHeadingLines(headings: readonly string[]): (text: string) => string {
  const lines = new Set(headings.map(plain));
  if (lines.size === 0) return (text) => text;
  return (text) =>
    /[\n\r\u2028\u2029\f]/.test(text)
      ? text.replace(LINES, (line) => (lines.has(plain(line)) ? blank(line) : line))
      : text;
}

/** A name in whatever a line's end makes of it. */
function inWords(name: string): string {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(APART);
}

function plain(line: string): string {
  return (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
