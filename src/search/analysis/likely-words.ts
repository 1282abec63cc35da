import { eachWordIn, isLetter, isSeparator, OTHER_SEPARATORS } from "../each-word.ts";

/*
 * Of a text's words nearly all are none of those that are sought, and a letter or two tell it: a stem keeps its word's first
 * letter but for accents, and its second too where particles are written before it. What may be one is found by an
 * expression, many times faster than by reading words.
 */

/** Of a character that does not say which letter a word has there: a vowel sign, an accent of its own, two letters in one. */
const NO_LETTER = -1;
/** The stemmer of Arabic writes it for the letters that carry it. */
const HAMZA = "ء";
const isDigit = (code: number) => code > 0x2f && code < 0x3a;
const CODES = Array.from({ length: 0x700 }, (_, code) => code);
const LETTERS = CODES.filter(isLetter);
/** The simple characters: no others need be looked at one by one. */
const SIMPLE = new Set([...CODES.filter(isDigit), ...LETTERS]);
/** What stands behind a letter begins no word. */
const BEHIND_NO_LETTER = `(?<!${classOf(LETTERS)})`;
/** What is neither simple nor a separator: it may be any letter. */
const OTHER = `[^\\0-\\x7f${escaped([...LETTERS, ...OTHER_SEPARATORS])}]`;
// A number has a full stop or a slash within.
const isGap = (code: number) => isSeparator(code) && code !== 0x2e && code !== 0x2f;

/** Tells the words of a text that may be one of those that are sought, by UTF-16 offsets, in order. */
export type TellLikely = (text: string, tell: (start: number, end: number) => void) => void;

/**
 * What finds the words that may have a stem, or be a word.
 *
 * @param spell how the language spells a word, without accents
 * @param particles how many letters may stand before a stem
 */
export function likelyWords(
  pattern: RegExp,
  spell: (raw: string) => string,
  particles: number,
): (tokens: ReadonlySet<string>) => TellLikely {
  const known = new Map<number, number>();
  const letterOf = (code: number): number => {
    let letter = known.get(code);
    if (letter === undefined) {
      const letters = SIMPLE.has(code) ? spell(String.fromCharCode(code)) : "";
      letter = letters.length === 1 && letters !== HAMZA ? letters.charCodeAt(0) : NO_LETTER;
      known.set(code, letter);
    }
    return letter;
  };
  /** The simple characters that are a letter, or may be. */
  const writtenFor = (letters: ReadonlySet<number>) =>
    [...SIMPLE].filter(
      (code) => letters.has(NO_LETTER) || letters.has(letterOf(code)) || letterOf(code) === NO_LETTER,
    );

  return (tokens) => {
    if (tokens.size === 0) return () => undefined;
    const seconds = new Map<number, Set<number>>();
    for (const token of tokens) {
      const first = letterOf(token.charCodeAt(0));
      const those = seconds.get(first) ?? new Set();
      seconds.set(first, those.add(token.length > 1 ? letterOf(token.charCodeAt(1)) : NO_LETTER));
    }
    const begins =
      particles === 0
        ? `${BEHIND_NO_LETTER}${classOf(writtenFor(new Set(seconds.keys())))}`
        : [...seconds]
            .map(
              ([first, those]) =>
                classOf(writtenFor(new Set([first]))) +
                (those.has(NO_LETTER) ? "" : classOf(writtenFor(those))),
            )
            .join("|");
    const likely = new RegExp(`${begins}|${OTHER}`, "g");

    const mayBe = (text: string, start: number, end: number): boolean => {
      let letter = letterOf(text.charCodeAt(start));
      for (let at = start; ; at += 1) {
        const next = at + 1 < end ? letterOf(text.charCodeAt(at + 1)) : undefined;
        if (letter === NO_LETTER || next === NO_LETTER) return true;
        const those = seconds.get(letter);
        if (
          those !== undefined &&
          (particles === 0 || next === undefined || those.has(next) || those.has(NO_LETTER))
        )
          return true;
        if (at - start === particles || next === undefined) return false;
        letter = next;
      }
    };

    return (text, tell) => {
      likely.lastIndex = 0;
      while (likely.test(text)) {
        let start = likely.lastIndex - 1;
        let end = likely.lastIndex;
        while (start > 0 && !isGap(text.charCodeAt(start - 1))) start -= 1;
        while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
        const one = (from: number, to: number) => {
          if (mayBe(text, from, to)) tell(from, to);
        };
        eachWordIn(text, { pattern }, one, start, end);
        likely.lastIndex = end;
      }
    };
  };
}

function classOf(codes: readonly number[]): string {
  return `[${escaped(codes)}]`;
}

function escaped(codes: readonly number[]): string {
  return codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
}
