import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { type Token, tokenize } from "../../quote/comparing/tokens.ts";

/** Phrases by the keys of their words, the longest first under the first of them. */
export type PhraseTree<T> = ReadonlyMap<string, readonly { keys: readonly string[]; value: T }[]>;

/** At a phrase's end: any word with this ending, which is none of the phrase. */
const ENDING = "…";
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** Puts phrases in order to be found. */
export function phraseTree<T>(phrases: Iterable<readonly [string, T]>, wording: Wording): PhraseTree<T> {
  const tree = new Map<string, { keys: string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const [, words = phrase, ending] = /^(.*) …(\p{L}+)$/u.exec(phrase) ?? [];
    // Small letters and spaces are their own keys: a thousand phrases are read in no time when an isolate first asks.
    const keys = PLAIN.test(words) ? words.split(" ") : tokenize(words, wording).map(({ key }) => key);
    if (ending !== undefined) keys.push(ENDING + ending);
    const [first] = keys;
    if (first === undefined) continue;
    const others = tree.get(first);
    if (others === undefined) tree.set(first, [{ keys, value }]);
    else others.push({ keys, value });
  }
  for (const all of tree.values()) all.sort((one, other) => other.keys.length - one.keys.length);
  return tree;
}

/** The longest phrase that begins at a token, and where it ends. */
export function phraseAt<T>(
  tree: PhraseTree<T>,
  tokens: readonly Token[],
  at: number,
): { end: number; value: T } | undefined {
  const phrases = tree.get(tokens[at]?.key ?? "");
  if (phrases === undefined) return undefined;
  for (const { keys, value } of phrases) {
    let length = 1;
    while (length < keys.length && fits(keys[length] as string, tokens[at + length])) length += 1;
    if (length < keys.length) continue;
    return { end: at + (keys.at(-1)?.startsWith(ENDING) === true ? length - 1 : length), value };
  }
  return undefined;
}

function fits(key: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (key === token.key) return true;
  return key.length > 1 && key.startsWith(ENDING) && token.word && token.key.endsWith(key.slice(1));
}
