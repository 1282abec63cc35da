import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { NOWHERE, type Token, tokenize } from "../../quote/comparing/tokens.ts";

/** A paragraph's words and signs, each with a number: those with the same number are the same words. */
export interface ReadText {
  text: string;
  /** Whether the first token is the text's first. */
  begins: boolean;
  tokens: readonly Token[];
  ids: Int32Array;
}

/** What gives words their numbers; for the texts of one comparison. */
export interface Interned {
  numbers: Map<string, number>;
  wording: Wording;
}

/** A stretch of a text that is read, half open; all of it where none is said. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Reads a text, or a stretch of it, without what ends the text: a paragraph's last sign says only where it stands. Offsets
 * are those in the whole text.
 */
export function readText(
  text: string,
  { numbers, wording }: Interned,
  { start, end }: Stretch = { start: 0, end: text.length },
): ReadText {
  const all = tokenize(start === 0 && end === text.length ? text : text.slice(start, end), wording);
  const tokens = all.some(({ note }) => note === NOWHERE) ? all.filter(({ note }) => note !== NOWHERE) : all;
  if (start > 0) {
    for (const token of tokens) {
      token.start += start;
      token.end += start;
    }
  }
  while (end === text.length && tokens.length > 0 && isEndOfParagraph(tokens[tokens.length - 1]))
    tokens.pop();
  const ids = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const { key, spelled } = tokens[index] as Token;
    let name = key;
    // Where two spellings of one key may be two words, each has its own number.
    if (spelled !== undefined && wording.differ !== undefined) name = `${key}\0${spelled}`;
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size + 1;
      if (name !== key) number = sameSpelling(numbers, name, key, spelled ?? key, wording) ?? number;
      numbers.set(name, number);
    }
    ids[index] = number;
  }
  return { text, begins: start === 0, tokens, ids };
}

function isEndOfParagraph(token: Token | undefined): boolean {
  return token !== undefined && /^[.,;:]$/.test(token.key);
}

function sameSpelling(
  numbers: ReadonlyMap<string, number>,
  name: string,
  key: string,
  spelled: string,
  { differ }: Wording,
): number | undefined {
  const plain = numbers.get(key);
  if (plain !== undefined) return plain;
  for (const [other, number] of numbers) {
    if (
      other !== name &&
      other.startsWith(`${key}\0`) &&
      differ?.(other.slice(key.length + 1), spelled) !== true
    )
      return number;
  }
  return undefined;
}

/** So many words before and after what differs are read with it: phrases reach into them, and a call's addressee does. */
const WORDS_BEFORE = 30;
const WORDS_AFTER = 12;

/** The stretches of two texts in which they differ, with words around them; both begin and end between words. */
export function differingStretches(one: string, other: string): [Stretch, Stretch] {
  const most = Math.min(one.length, other.length);
  let front = 0;
  while (front < most && one.charCodeAt(front) === other.charCodeAt(front)) front += 1;
  let back = 0;
  while (
    back < most - front &&
    one.charCodeAt(one.length - 1 - back) === other.charCodeAt(other.length - 1 - back)
  )
    back += 1;
  front = spaceBefore(one, front, WORDS_BEFORE);
  back = one.length - spaceAfter(one, one.length - back, WORDS_AFTER);
  return [
    { start: front, end: one.length - back },
    { start: front, end: other.length - back },
  ];
}

function spaceBefore(text: string, from: number, words: number): number {
  let at = from;
  for (let left = words; left >= 0 && at > 0; left -= 1) at = Math.max(0, text.lastIndexOf(" ", at - 1));
  return at;
}

function spaceAfter(text: string, from: number, words: number): number {
  let at = from;
  for (let left = words; left >= 0 && at < text.length; left -= 1) {
    const next = text.indexOf(" ", at + 1);
    at = next === -1 ? text.length : next;
  }
  return at;
}
