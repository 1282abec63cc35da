/*
 * A text as the tokens that a comparison counts. Two texts with the same keys in the same order are the same words:
 * what the contract calls typographic (case, white space, kinds of quotation marks, hyphens and spaces, invisible
 * characters, ligatures, square brackets) has no part in a key.
 */

/** A word, a sign of punctuation, or a mark of omission. */
export interface Token {
  /** What has to be equal: `corruption`, `,`, `-` for any dash, `"` for any quotation mark, `…` for an omission. */
  key: string;
  start: number;
  end: number;
  word: boolean;
  /** The footnote whose mark it may be; {@link ANY} where it can be nothing else; 0 for none. */
  note: number;
  /** The paragraph whose printed number it may be part of; {@link ANY} for a quotation mark; 0 for none. */
  label: number;
}

/** Stands for every number in `note` and `label`. */
export const ANY = -1;
export const GAP = "…";
export const QUOTE = '"';
export const HYPHEN = "-";

// One class under one quantifier an alternative: no input makes these backtrack.
// Of the groups, the first is a run of word characters, the second a footnote mark, the third a sign.
const TOKEN = /([\p{L}\p{M}\p{Nd}\p{Nl}\p{Cf}[\]]+)|([⁰¹²³⁴-⁹]+)|([^\s\p{Cc}])/gu;
const PLAIN_WORD = /^[a-z]+$/i;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|[[\]]/gu;
const BRACKETED_NUMBER = /\[\d{1,3}\]$/;
const TRAILING_NUMBER = /(?<=\p{L})\d{1,3}$/u;
const QUOTES = /[\p{Pi}\p{Pf}'"`´′″‚„〝〞〟「」『』《》＂＇]/u;
const DASHES = /[\p{Pd}−⁃]/u;
// Longer "words" are not normalized: sorting thousands of combining marks is not linear.
const LONGEST_NORMALIZED = 64;

/**
 * Divides a text into tokens.
 *
 * @param known tells whether a word is one of the source's: a word hyphenated at the end of a line is then one word
 */
export function tokenize(text: string, known?: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const push = (key: string, start: number, end: number, word = false, note = 0, label = 0) => {
    tokens.push({ key, start, end, word, note, label });
  };
  // U+02BC is an apostrophe by use, a letter to Unicode; both are one code unit.
  for (const match of text.replaceAll("\u02bc", "'").matchAll(TOKEN)) {
    const [all, run, mark, sign] = match;
    const end = match.index + all.length;
    if (run !== undefined) readRun(run, match.index);
    else if (mark !== undefined) push(`^${mark.normalize("NFKC")}`, match.index, end, false, ANY);
    else if (sign !== undefined) readSign(sign, match.index, end);
  }
  return tokens;

  function readRun(raw: string, start: number) {
    if (PLAIN_WORD.test(raw)) {
      readWord(raw, start);
      return;
    }
    const previous = tokens.at(-1);
    if (previous?.key === GAP && raw.startsWith("]")) previous.end = start + 1;
    const bracketed = BRACKETED_NUMBER.exec(raw)?.index ?? raw.length;
    const before = raw.slice(0, bracketed);
    const trailing = TRAILING_NUMBER.exec(before)?.index ?? before.length;
    readWord(before.slice(0, trailing), start);
    const digits = before.slice(trailing);
    // "+" keeps "Goal16" from being "Goal 16".
    if (digits !== "") push(`+${digits}`, start + trailing, start + bracketed, true, Number(digits));
    const mark = raw.slice(bracketed);
    if (mark !== "") push(mark.slice(1, -1), start + bracketed, start + raw.length, true, ANY);
  }

  function readWord(raw: string, start: number) {
    const key = fold(raw);
    if (key === "") return;
    const end = start + raw.length;
    const previous = tokens.at(-1);
    const head = tokens.at(-2);
    if (
      known !== undefined &&
      previous?.key === HYPHEN &&
      head?.end === previous.start &&
      /[\n\r]/.test(text.slice(previous.end, start)) &&
      known(head.key + key)
    ) {
      tokens.length -= 2;
      push(head.key + key, head.start, end, true);
    } else if (/^\d{1,4}$/.test(key)) {
      const number = Number(key);
      const attached = previous?.end === start && !previous.word;
      if (previous?.key === "(") previous.label = number;
      push(key, start, end, true, attached ? number : 0, number);
    } else push(key, start, end, true);
  }

  function readSign(raw: string, start: number, end: number) {
    const previous = tokens.at(-1);
    const before = tokens.at(-2);
    const key = foldSign(raw);
    if (key === GAP || (key === "." && previous?.key === GAP)) {
      if (previous?.key === GAP) previous.end = end;
      else push(GAP, text[start - 1] === "[" ? start - 1 : start, end);
    } else if (key === "." && previous?.key === "." && before?.key === ".") {
      tokens.length -= 2;
      push(GAP, text[before.start - 1] === "[" ? before.start - 1 : before.start, end);
    } else if (key === ")" && previous?.key === GAP && before?.key === "(") {
      tokens.length -= 2;
      push(GAP, before.start, end);
    } else if ((key === HYPHEN || key === QUOTE) && previous?.key === key && previous.end === start) {
      previous.end = end;
    } else {
      const numbered = (key === "." || key === ")") && previous?.end === start ? previous.label : 0;
      push(key, start, end, false, 0, key === QUOTE ? ANY : Math.max(0, numbered));
    }
  }
}

function fold(raw: string): string {
  if (PLAIN_WORD.test(raw)) return raw.toLowerCase();
  const word = raw.replace(INVISIBLE, "");
  return (word.length > LONGEST_NORMALIZED ? word : word.normalize("NFKC")).toLowerCase();
}

function foldSign(sign: string): string {
  if (",.;:()".includes(sign)) return sign;
  if (QUOTES.test(sign)) return QUOTE;
  if (DASHES.test(sign)) return HYPHEN;
  if (sign === "⋯") return GAP;
  return sign === GAP ? GAP : sign.normalize("NFKC");
}
