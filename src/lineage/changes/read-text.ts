import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { NOWHERE, type Token, tokenize } from "../../quote/comparing/tokens.ts";

/** A paragraph's words and signs, each with a number: those with the same number are the same words. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  ids: Int32Array;
}

/** What gives words their numbers; for the texts of one comparison. */
export interface Interned {
  numbers: Map<string, number>;
  wording: Wording;
}

/** Reads a text without what ends it: a paragraph's last sign says only where it stands. */
export function readText(text: string, { numbers, wording }: Interned): ReadText {
  const tokens = tokenize(text, wording).filter(({ note }) => note !== NOWHERE);
  while (tokens.length > 0 && isEndOfParagraph(tokens[tokens.length - 1])) tokens.pop();
  const ids = new Int32Array(tokens.length);
  for (const [index, { key, spelled }] of tokens.entries()) {
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
  return { text, tokens, ids };
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
