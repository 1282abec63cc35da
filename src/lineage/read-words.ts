import { wordingOf } from "../quote/comparing/languages/index.ts";
import { HYPHEN, QUOTE, type Token, tokenize } from "../quote/comparing/tokens.ts";
import { tellingOf } from "./languages/index.ts";
import type { Telling } from "./languages/telling.ts";
import { namesIn } from "./names.ts";

/*
 * A paragraph as lineage compares it: with all its lettered parts, whose labels are numbers. What is the same by the
 * contract's rule (case, white space, kinds of quotation marks and dashes, enclosing quotation marks, the sign at its end)
 * is the same here.
 */

/** How much a word says of what its paragraph says. No two are the same: a weight tells what a word is. */
export const WEIGHT = { number: 3, common: 4, telling: 16 } as const;

/** A paragraph's words, to be related to those of others. */
export interface Words {
  language: string;
  /** All its tokens, signs too, without what encloses or ends it: paragraphs with one key are the same words. */
  key: string;
  /** The same without numbers, dates, numbers of documents, *also* and its like: what a text says every year. */
  skeleton: string;
  /** A number that is the same for a skeleton whose words stand in another order, and hardly ever for another. */
  anyOrder: number;
  /** A number for each of its words, in order: the same for the same word, and hardly ever for another. */
  ids: Int32Array;
  /** How much each of them says. */
  weights: Uint8Array;
  /** Which of them are part of a name: 1, else 0. */
  names: Uint8Array;
  /** The sum of the weights. */
  weight: number;
  /** How many are neither common nor numbers, as words count: two characters of Chinese are one. */
  telling: number;
  /** How many tokens tell as much as a word does elsewhere. */
  tokensInAWord: number;
}

const BETWEEN = "\u0001";
/** What stands between a word's key and how it is spelled, in a language in which that can make it another word. */
const SPELLED = "\u0002";
/** What stands in a skeleton for a number, a date, or a list of them. */
const NUMBERS = "#";
const ENDS = new Set([".", ",", ";", ":", "、"]);
const ROMAN_OR_LETTER = /^(?:[ivx]+|\p{L})$/u;
const SIGNS = /^[^\p{L}\p{N}]+$/u;
const DIGIT = /^\+?\p{Nd}/u;
/** Signs that stand inside what a document is numbered by, and inside a date. */
const SIGNS_OF_NUMBERS = new Set(["/", HYPHEN, ",", ".", "(", ")"]);

/**
 * Reads a paragraph's words.
 *
 * @param text its reading text, with its lettered parts
 * @param language a BCP 47 tag
 */
export function readWords(text: string, language: string): Words {
  const telling = tellingOf(language);
  const wording = wordingOf(language);
  const { tokensInAWord } = wording;
  const { tokens, isNumber: numbers } = wordsToRelate(text, language);
  const isName = namesIn(text, tokens, telling.joining);
  const said = tokens.filter(({ word }) => word);
  const ids = new Int32Array(said.length);
  const weights = new Uint8Array(said.length);
  const names = new Uint8Array(said.length);
  let at = 0;
  let [weight, count] = [0, 0];
  tokens.forEach(({ key, word }, index) => {
    if (!word) return;
    const its = numbers[index] === true ? "number" : telling.common.has(key) ? "common" : "telling";
    ids[at] = numberOf(key);
    weights[at] = WEIGHT[its];
    names[at] = isName[index] === true ? 1 : 0;
    weight += WEIGHT[its];
    if (its === "telling") count += 1;
    at += 1;
  });
  const isSpelled = wording.differ !== undefined;
  const written = tokens.map(({ key, spelled }) =>
    isSpelled && spelled !== undefined ? key + SPELLED + spelled : key,
  );
  const key = written.join(BETWEEN);
  const kept = skeletonOf(tokens, written, numbers, telling);
  const anyOrder = kept.reduce((sum, one) => (SIGNS.test(one) ? sum : (sum + numberOf(one)) | 0), 0);
  const skeleton = kept.join(BETWEEN);
  return {
    ...{ language, key, skeleton, anyOrder, ids, weights, names, weight, tokensInAWord },
    telling: count / tokensInAWord,
  };
}

/**
 * A paragraph's words and signs without what encloses or ends it, and which of them are numbers: all that two paragraphs
 * need to have to be put beside each other.
 *
 * @param language a BCP 47 tag
 */
export function wordsToRelate(text: string, language: string): { tokens: Token[]; isNumber: boolean[] } {
  const tokens = withoutEnds(tokenize(text, wordingOf(language)));
  return { tokens, isNumber: numbersIn(tokens, tellingOf(language)) };
}

/** Whether two paragraphs are the same words, by the contract's rule. */
export function areSameWords(one: Words, other: Words): boolean {
  if (one.key === other.key) return true;
  const { differ } = wordingOf(one.language);
  if (differ === undefined || !(one.key + other.key).includes(SPELLED)) return false;
  const [some, others] = [one, other].map(({ key }) => key.split(BETWEEN).map((word) => word.split(SPELLED)));
  return (
    some !== undefined &&
    some.length === others?.length &&
    some.every(([key = "", spelled = key], at) => {
      const [otherKey = "", otherSpelled = otherKey] = others[at] ?? [];
      return key === otherKey && !differ(spelled, otherSpelled);
    })
  );
}

/** Tokens without the sign that ends a paragraph, which is another one at the end of its list, and what encloses it. */
function withoutEnds(all: Token[]): Token[] {
  let [start, end] = [0, all.length];
  const trim = () => {
    while (end > start && ENDS.has(all[end - 1]?.key ?? "")) end -= 1;
  };
  trim();
  while (end - start > 2 && all[start]?.key === QUOTE && all[end - 1]?.key === QUOTE) {
    start += 1;
    end -= 1;
    trim();
  }
  return all.slice(start, end);
}

/** Which tokens are numbers, parts of dates, or the labels of parts: `(b)`, `(iv)`. */
function numbersIn(tokens: readonly Token[], telling: Telling): boolean[] {
  const numbers = new Array<boolean>(tokens.length).fill(false);
  for (let at = 0; at < tokens.length; at += 1) {
    const { key, word } = tokens[at] as Token;
    if (!word) continue;
    const isLabel = tokens[at - 1]?.key === "(" && tokens[at + 1]?.key === ")" && ROMAN_OR_LETTER.test(key);
    numbers[at] = isLabel || startsWithDigit(key) || telling.numerals.has(key);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const isBeside = numbers[at - 1] === true || numbers[at + 1] === true;
    if (isBeside && telling.besideNumbers.has((tokens[at] as Token).key)) numbers[at] = true;
  }
  return numbers;
}

/** The expression is for what does not begin with a letter of ASCII: most words do. */
function startsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return !(first >= 0x61 && first <= 0x7a) && DIGIT.test(key);
}

/** What is left where each run of numbers, with what joins them and what they are numbers of, is one sign. */
function skeletonOf(
  tokens: readonly Token[],
  written: readonly string[],
  numbers: readonly boolean[],
  telling: Telling,
): string[] {
  const kept: string[] = [];
  const joins = ({ key }: Token) =>
    telling.joining.has(key) || telling.numbered.has(key) || SIGNS_OF_NUMBERS.has(key);
  for (let at = 0; at < tokens.length; at += 1) {
    const { key } = tokens[at] as Token;
    if (numbers[at] === true) {
      let last = at;
      for (let next = at + 1; next < tokens.length; next += 1) {
        if (numbers[next] === true) last = next;
        else if (!joins(tokens[next] as Token)) break;
      }
      while (kept.length > 0 && isOfNumber(kept.at(-1) as string, telling)) kept.pop();
      kept.push(NUMBERS);
      at = last;
    } else if (!telling.neutral.has(key)) kept.push(written[at] as string);
  }
  return kept;
}

function isOfNumber(key: string, telling: Telling): boolean {
  return telling.numbered.has(key) || key === "/" || key === HYPHEN;
}

/** FNV-1a, in 32 bits: no table of all words has to be kept. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}
