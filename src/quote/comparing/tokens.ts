import { dividePieces } from "./characters.ts";
import type { Wording } from "./languages/wording.ts";

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
  /** The footnote whose mark it may be; {@link ANY} where it can be nothing else; {@link NOWHERE} for what is none of the words wherever it stands; 0 for none. */
  note: number;
  /** The paragraph whose printed number it may be part of; {@link ANY} for a quotation mark; 0 for none. */
  label: number;
  /** How the word is spelled, where its key leaves something of that out. */
  spelled?: string;
}

/** Stands for every number in `note` and `label`. */
export const ANY = -1;
/** A `note` of what no reader reads: the hyphen of a broken line that may also be the word's own. */
export const NOWHERE = -2;
export const GAP = "…";
export const QUOTE = '"';
export const HYPHEN = "-";

const PLAIN_WORD = /^[a-z]+$/i;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|[[\]]/gu;
/** What is not seen at the beginning of a run; a soft hyphen at its end is, where a line ends there. */
const UNSEEN_BEFORE = /^\p{Cf}*/u;
const UNSEEN = /\p{Cf}/u;
const SOFT_HYPHEN = "\u00ad";
/** More pieces of one word than these are not joined: a line's end breaks it in two, a narrow column in three. */
const MOST_PIECES = 4;
const BRACKETED_NUMBER = /\[\d{1,3}\]$/;
const TRAILING_NUMBER = /(?<=\p{L})\d{1,3}$/u;
/** Signs that are written differently where another script is. */
const SIGNS_OF_SCRIPTS: Readonly<Record<string, string>> = {
  "،": ",",
  "؛": ";",
  "؟": "?",
  "٪": "%",
  "٫": ".",
  "۔": ".",
  "。": ".",
};
/** What makes letters be read in the other order than that in which they stand is seen: the words are not these. */
const OVERRIDES = /[\u202d\u202e]/g;
const QUOTES = /[\p{Pi}\p{Pf}'"`´′″‚„〝〞〟「」『』《》＂＇]/u;
// U+00AC is what some readers of PDF files make of a soft hyphen.
const DASHES = /[\p{Pd}−⁃¬]/u;
// Longer "words" are not normalized: sorting thousands of combining marks is not linear.
const LONGEST_NORMALIZED = 64;

/**
 * Divides a text into tokens.
 *
 * @param wording what counts as the same words in the text's language
 * @param known tells whether a word is one of the source's: a word hyphenated at the end of a line is then one word
 */
export function tokenize(text: string, wording: Wording, known?: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const push = (key: string, start: number, end: number, word = false, note = 0, label = 0) => {
    tokens.push({ key, start, end, word, note, label });
  };
  const plain = (wording.plain?.(text) ?? text).replace(OVERRIDES, "‡");
  const { apart } = wording;
  // U+02BC is an apostrophe by use, a letter to Unicode; both are one code unit.
  dividePieces(plain.replaceAll("\u02bc", "'"), {
    run:
      apart === undefined
        ? readRun
        : (run, start) => {
            for (const part of run.matchAll(apart)) readRun(part[0], start + part.index);
          },
    mark: (mark, start, end) => push(`^${mark.normalize("NFKC")}`, start, end, false, ANY),
    sign: readSign,
  });
  return tokens;

  function readRun(raw: string, start: number) {
    if (PLAIN_WORD.test(raw)) {
      readWord(raw, start, raw.toLowerCase());
      return;
    }
    const [before, seen, after] = edgesOf(raw);
    if (before !== "" || after !== "") {
      if (seen !== "") readRun(seen, start + before.length);
      const end = start + raw.length;
      if (seen !== "" && after.includes(SOFT_HYPHEN) && isBlank(text[end]))
        push(HYPHEN, end - after.length, end, false, NOWHERE);
      return;
    }
    readSeen(raw, start);
  }

  function readSeen(raw: string, start: number) {
    const previous = tokens.at(-1);
    if (previous?.key === GAP && raw.startsWith("]")) previous.end = start + 1;
    const bracketed = BRACKETED_NUMBER.exec(raw)?.index ?? raw.length;
    const word = raw.slice(0, bracketed);
    const trailing = TRAILING_NUMBER.exec(word)?.index ?? word.length;
    readWord(word.slice(0, trailing), start);
    const digits = word.slice(trailing);
    // "+" keeps "Goal16" from being "Goal 16".
    if (digits !== "") push(`+${digits}`, start + trailing, start + bracketed, true, Number(digits));
    const mark = raw.slice(bracketed);
    if (mark !== "") push(mark.slice(1, -1), start + bracketed, start + raw.length, true, ANY);
  }

  function readWord(raw: string, start: number, spelled = fold(raw)) {
    const key = wording.fold?.(spelled) ?? spelled;
    if (key === "") return;
    const end = start + raw.length;
    const previous = tokens.at(-1);
    const whole = previous?.key === HYPHEN ? joined(key, start) : undefined;
    if (whole !== undefined) {
      tokens.length = whole.from;
      push(whole.key, whole.start, end, true);
    } else if (key < ":" && /^\d{1,4}$/.test(key)) {
      const number = Number(key);
      if (previous?.key === "(") {
        previous.label = number;
        previous.note = number;
      }
      push(key, start, end, true, number, number);
    } else {
      push(key, start, end, true);
      if (key !== spelled) (tokens.at(-1) as Token).spelled = spelled;
    }
  }

  /** The word whose last piece this is, where hyphens at lines' ends broke it: `known` tells which pieces are one. */
  function joined(last: string, at: number): { key: string; start: number; from: number } | undefined {
    if (known === undefined) return undefined;
    let key = last;
    let next = at;
    for (let pieces = 2; pieces <= MOST_PIECES; pieces += 1) {
      const from = tokens.length - 2 * (pieces - 1);
      const [piece, hyphen] = [tokens[from], tokens[from + 1]];
      if (piece?.word !== true || hyphen?.key !== HYPHEN || piece.end !== hyphen.start) return undefined;
      // A hyphen between two letters is the compound's own.
      if (hyphen.end === next) return undefined;
      key = piece.key + key;
      if (known(key)) return { key, start: piece.start, from };
      next = piece.start;
    }
    return undefined;
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
      // "9 -" in Arabic: a paragraph's number has its dash after a space.
      const ofNumber =
        ((key === "." || key === ")" || key === "、") && previous?.end === start) || key === HYPHEN;
      const numbered = ofNumber && previous?.word === true ? previous.label : 0;
      // "[^2]:" is a footnote's mark with its colon.
      const ofNote = key === ":" && previous?.note === ANY && previous.end === start;
      const closes = key === ")" && before?.key === "(" && previous !== undefined;
      push(
        key,
        start,
        end,
        false,
        ofNote ? ANY : closes ? Math.max(0, previous.note) : 0,
        key === QUOTE ? ANY : Math.max(0, numbered),
      );
    }
  }
}

const CHARACTER = /^\p{Script=Han}/u;

/** Whether a token is a Chinese character: a sign beside it never makes a compound word with it. */
export function isCharacter({ key }: Token): boolean {
  return CHARACTER.test(key);
}

/** Whether a token may be half of a compound word. */
export function isOfCompound(token: Token | undefined): boolean {
  return token?.word === true && !isCharacter(token);
}

/** What is not seen before and after a run, and what stands between. From the end by hand: a pattern would try each place. */
function edgesOf(raw: string): [before: string, seen: string, after: string] {
  const [before = ""] = UNSEEN_BEFORE.exec(raw) ?? [];
  let end = raw.length;
  while (end > before.length) {
    const length = end - before.length > 1 && isLow(raw.charCodeAt(end - 1)) ? 2 : 1;
    if (!UNSEEN.test(raw.slice(end - length, end))) break;
    end -= length;
  }
  return [before, raw.slice(before.length, end), raw.slice(end)];
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[\s\p{Cc}]/u.test(character);
}

function fold(raw: string): string {
  if (PLAIN_WORD.test(raw)) return raw.toLowerCase();
  const word = raw.replace(INVISIBLE, "");
  return (word.length > LONGEST_NORMALIZED ? word : word.normalize("NFKC")).toLowerCase();
}

/** The keys of signs that were met; there are not many in all the texts of the world. */
const SIGNS = new Map<string, string>();
const MOST_SIGNS = 2_000;

function foldSign(sign: string): string {
  const known = SIGNS.get(sign);
  if (known !== undefined) return known;
  const key = keyOfSign(sign);
  if (SIGNS.size < MOST_SIGNS) SIGNS.set(sign, key);
  return key;
}

function keyOfSign(sign: string): string {
  if (QUOTES.test(sign)) return QUOTE;
  if (DASHES.test(sign)) return HYPHEN;
  if (sign === "⋯") return GAP;
  if (sign === GAP) return GAP;
  const plain = sign.normalize("NFKC");
  return SIGNS_OF_SCRIPTS[plain] ?? plain;
}
