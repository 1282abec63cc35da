import { LETTER_OR_DIGIT, RUNS } from "../../letters-and-digits.ts";
import { blank } from "./same-length.ts";

/** What a document prints on its pages besides its text. */
interface Printed {
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
const BREAK = /[\n\r\u2028\u2029\f]/;
/** What every running head has beside a name. */
const COUNT = new RegExp(`${PAGE}|${JOB}`, "i");
const HAS_JOB = new RegExp(JOB);
/** So many words of a title, cut off, are a running head, and no longer a phrase. */
const LEAST_OF_A_TITLE = 4;

/**
 * Makes what takes a document's page furniture out of a text that was copied from its printed pages: running heads and page
 * numbers. The result of it has the same length.
 *
 * Of most texts a look says that they have none. A pattern with a title in it is dear to make, and so it is made only when
 * a text has something of the kind: of each document that a quotation is looked for in it would be made anew.
 */
export function furnitureOf({ symbol, title }: Printed): (text: string) => string {
  const wholeTitle = plain(title);
  const names = [plain(symbol), wholeTitle].filter((words) => words !== "");
  if (names.length === 0) return (text) => text;
  let patterns: ReturnType<typeof patternsOf> | undefined;
  const isFurniture = (line: string) => {
    if (NUMBER_LINE.test(line)) return true;
    const words = plainWithin(line, wholeTitle);
    return words !== undefined && words.split(" ").length >= LEAST_OF_A_TITLE;
  };
  const mayHaveName = hasWordsOf(names);
  // A page ends and begins between two words: what stands before the first or after the last is theirs.
  return (text) => {
    const hasLines = BREAK.test(text);
    if (!hasLines && !COUNT.test(text)) return text;
    let inside = text;
    if (HAS_JOB.test(text) || (mayHaveName(text) && hasAny(plain(text), names))) {
      patterns ??= patternsOf([symbol, title]);
      const { running, ownLines } = patterns;
      inside = text.replace(running, (found, at: number) => inner(text, found, at)).replace(ownLines, blank);
    }
    if (!hasLines) return inside;
    return inside.replace(LINES, (line, at: number) => (isFurniture(line) ? inner(inside, line, at) : line));
  };
}

function patternsOf(printed: readonly string[]) {
  const head = `(?:${printed
    .map(inWords)
    .filter((words) => words !== "")
    .join("|")})`;
  const piece = `(?:${head}|${PAGE}|${JOB})`;
  return {
    // A name, a fraction or a number alone in a line may be the text's; two of them side by side are a page's.
    running: new RegExp(
      `(?<![\\p{L}\\p{N}/-])(?:${head}\\s{0,8}(?:${PAGE}|${JOB})|(?:${PAGE}|${JOB})\\s{0,8}${head}|${JOB}\\s{0,8}${PAGE}|${PAGE}\\s{0,8}${JOB})(?:\\s{0,8}${piece}){0,2}(?![\\p{L}\\p{N}/-])`,
      "giu",
    ),
    ownLines: new RegExp(
      `(?<=[\\n\\r\\u2028\\u2029\\f])[ \\t]{0,20}${head}[ \\t…]{0,20}(?=[\\n\\r\\u2028\\u2029\\f])`,
      "giu",
    ),
  };
}

/** Blanks what was found, if it stands neither at the beginning nor at the end. */
function inner(text: string, found: string, at: number): string {
  return LETTER_OR_DIGIT.test(text.slice(0, at)) && LETTER_OR_DIGIT.test(text.slice(at + found.length))
    ? blank(found)
    : found;
}

/** Makes what takes headings out of a text where they stand on a line of their own. The result has the same length. */
export function withoutHeadingLines(headings: readonly string[]): (text: string) => string {
  if (headings.length === 0) return (text) => text;
  let known: ReturnType<typeof linesOf> | undefined;
  return (text) => {
    if (!BREAK.test(text)) return text;
    known ??= linesOf(headings);
    const { lines, firsts, longest } = known;
    // Most lines begin with a word that no heading begins with.
    return text.replace(LINES, (line) =>
      firsts.has(firstOf(line.toLowerCase())) && lines.has(plain(line, longest)) ? blank(line) : line,
    );
  };
}

function linesOf(headings: readonly string[]) {
  const lines = new Set(headings.map((heading) => plain(heading)));
  const firsts = new Set([...lines].map(firstOf));
  return { lines, firsts, longest: Math.max(...[...lines].map(({ length }) => length)) };
}

function firstOf(line: string): string {
  for (const [word] of line.matchAll(RUNS)) return word;
  return "";
}

/** A name in whatever a line's end makes of it. */
function inWords(name: string): string {
  return (name.match(RUNS) ?? []).join(APART);
}

/** The words of a line, where a title begins with them; undefined where it does not, which is seen by its first words. */
function plainWithin(line: string, title: string): string | undefined {
  let words = "";
  for (const [word] of line.toLowerCase().matchAll(RUNS)) {
    words += words === "" ? word : ` ${word}`;
    if (!title.startsWith(words)) return undefined;
  }
  return words;
}

/** Looks for each word of a name, the longest first: of most texts that says, sooner than reading them, that no name is in them. */
function hasWordsOf(names: readonly string[]): (text: string) => boolean {
  const all = names.map((name) => name.split(" ").sort((one, other) => other.length - one.length));
  return (text) => {
    const lower = text.toLowerCase();
    return all.some((words) => words.every((word) => lower.includes(word)));
  };
}

function hasAny(words: string, names: readonly string[]): boolean {
  return names.some((name) => words.includes(name));
}

/** The words of a line; of one that has more than are asked for, some words more than these. */
function plain(line: string, most = Number.POSITIVE_INFINITY): string {
  let words = "";
  for (const [word] of line.toLowerCase().matchAll(RUNS)) {
    words += words === "" ? word : ` ${word}`;
    if (words.length > most) break;
  }
  return words;
}

const APART_IN_LINES = "[^\\p{L}\\p{N}\\n\\r]{0,6}\\s{0,3}[^\\p{L}\\p{N}\\n\\r]{0,6}";
/** How a footnote's line begins: `²`, `2`, `[2]`, `[^2]:`, `[^fr-2]:`, `2.`, or with no mark at all. */
const MARK = "(?:[⁰¹²³⁴-⁹]{1,3}|[[(]?\\^?(?:[a-z]{2}-)?\\d{1,3}[\\])]?)?[:.)]?";

/**
 * Makes what takes a document's footnotes out of a text, where they stand on lines of their own: at the foot of a page,
 * below what was copied. Where nothing else would be left, they are what is quoted, and stay.
 *
 * @returns texts of the same length
 */
export function withoutFootnoteLines(footnotes: readonly string[]): (text: string) => string {
  return (text) => {
    if (footnotes.length === 0 || !BREAK.test(text.trim())) return text;
    // To look for all notes of a long document takes longer than to see which of them may be here.
    const words = plain(text);
    const here = footnotes.filter((note) => {
      const own = plain(note);
      return own !== "" && words.includes(own);
    });
    if (here.length === 0) return text;
    const without = text.replace(footnoteLines(here), blank);
    return LETTER_OR_DIGIT.test(without) ? without : text;
  };
}

function footnoteLines(notes: readonly string[]): RegExp {
  const all = notes.map((note) => (note.match(RUNS) ?? []).join(APART_IN_LINES)).join("|");
  return new RegExp(
    `(?<=^|[\\n\\r\\u2028\\u2029\\f])[ \\t\\u2060]{0,20}${MARK}\\s{0,4}(?:${all})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\\n\\r]{0,20}(?=$|[\\n\\r\\u2028\\u2029\\f])`,
    "giu",
  );
}
