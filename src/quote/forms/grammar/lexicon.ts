import { RUNS } from "../../letters-and-digits.ts";
import { withoutAccents } from "./fold.ts";

/*
 * Words and phrases looked up in a map. One expression with all of them in it, for six languages, takes a tenth of a
 * second to compile, and the first reader waits for it.
 */

/** A name that a lexicon knows, found in a text. */
export interface Entry<T> {
  start: number;
  end: number;
  value: T;
}

/** Finds the longest known name that begins at a place. */
export interface Lexicon<T> {
  /** Every name in a text that {@link inLowerCase} made, from the left, none overlapping. */
  find(text: string): Entry<T>[];
  /** Whether there is any in a text whose words were read. */
  isIn(text: TextWords): boolean;
}

/** A text as all see it who look for names in it. */
export interface TextWords {
  /** As it is. */
  plain: string;
  /** As {@link inLowerCase} made it, and its words. */
  text: string;
  words: readonly { word: string; start: number }[];
}

/** Reads a text for {@link Lexicon.isIn}. */
export function wordsOf(text: string): TextWords {
  const lower = inLowerCase(text);
  const words = Array.from(lower.matchAll(RUNS), ({ 0: word, index }) => ({ word, start: index }));
  return { plain: text, text: lower, words };
}

const LETTER = /\p{L}/u;
/** The most that stands between two words of a name. */
const WIDEST_GAP = 3;

/**
 * Makes a lexicon of names in words: in a text, any punctuation may stand between their words.
 *
 * @param spaced whether spaces stand between the words of the language
 */
export function lexiconOf<T>(names: Iterable<readonly [string, T]>, spaced: boolean): Lexicon<T> {
  const byFirst = new Map<string, { name: string; value: T }[]>();
  for (const [name, value] of names) {
    const plain = inLowerCase(name);
    const first = spaced ? (plain.match(RUNS)?.[0] ?? "") : plain.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name: plain, value }]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.name.length - one.name.length);
  // Without spaces, the characters that names begin with.
  const firsts = spaced
    ? RUNS
    : new RegExp(
        `[${[...byFirst.keys()]
          .join("")
          .replace(/[\s\d]/g, "")
          .replace(/[\\\]^-]/g, "\\$&")}]`,
        "g",
      );
  const nameAt = (text: string, first: string, at: number) =>
    byFirst
      .get(first)
      ?.find(({ name }) => text.startsWith(name, at) && endsAt(text, at + name.length, spaced));

  return {
    isIn: ({ text, words }) =>
      spaced
        ? words.some(({ word, start }) => nameAt(text, word, start) !== undefined)
        : Array.from(text.matchAll(firsts)).some(({ 0: first, index }) => nameAt(text, first, index)),
    find(text) {
      const found: Entry<T>[] = [];
      let reached = 0;
      for (const { 0: first, index } of text.matchAll(firsts)) {
        if (index < reached) continue;
        const known = nameAt(text, first, index);
        if (known === undefined) continue;
        reached = index + known.name.length;
        found.push({ start: index, end: reached, value: known.value });
      }
      return found;
    },
  };
}

/** A name that ends in a letter ends where the word does; one that ends in a mark may stand before anything. */
function endsAt(text: string, end: number, spaced: boolean): boolean {
  return !spaced || !LETTER.test(text.charAt(end)) || !LETTER.test(text.charAt(end - 1));
}

/** Text without accents in lower case, as long as it was without them: an offset in one is an offset in the other. */
export function inLowerCase(text: string): string {
  const plain = withoutAccents(text);
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain;
}

/** Puts something in the place of every entry. */
export function replaceEntries<T>(
  text: string,
  entries: readonly Entry<T>[],
  by: (value: T, entry: Entry<T>) => string,
): string {
  let [result, reached] = ["", 0];
  for (const entry of entries) {
    result += text.slice(reached, entry.start) + by(entry.value, entry);
    reached = entry.end;
  }
  return result + text.slice(reached);
}

/** Names as {@link withoutNames} looks for them: those of a document stay the same, and are looked for in every text. */
export interface Spelled {
  /** Each as it may stand in a text. */
  han: RegExp[];
  /** The words of the others by their first, the longest name first. */
  words: ReadonlyMap<string, readonly string[][]>;
}

/** Gets names ready to be looked for. */
export function spell(names: readonly string[]): Spelled {
  const isHan = (name: string) => /\p{Script=Han}/u.test(name);
  const words = new Map<string, string[][]>();
  const spaced = names
    .filter((name) => !isHan(name))
    .map((name): string[] => inLowerCase(name).match(RUNS) ?? []);
  for (const name of spaced.sort((one, other) => other.length - one.length)) {
    const [first] = name;
    if (first !== undefined) words.set(first, [...(words.get(first) ?? []), name]);
  }
  return { han: names.filter(isHan).map(hanOf), words };
}

/** Takes whole names out of a text, whatever case and punctuation they are in; a script without spaces has no word's edge. */
export function withoutNames(text: string, names: Spelled, by: string): string {
  const lower = inLowerCase(text);
  const words = [...lower.matchAll(RUNS)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const entries: Entry<null>[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word = "", start = 0 } = words[at] ?? {};
    const begun = names.words.get(word);
    if (begun === undefined || /[/-]/.test(lower.charAt(start - 1))) continue;
    const name = begun.find((name) => standsAt(name, at));
    if (name === undefined) continue;
    at += name.length - 1;
    entries.push({ start, end: words[at]?.end ?? start, value: null });
  }
  const rest = replaceEntries(text, entries, () => by);
  return names.han.reduce((rest, name) => rest.replace(name, by), rest);

  function standsAt(name: readonly string[], at: number): boolean {
    return name.every((word, index) => {
      const [before, here] = [words[at + index - 1], words[at + index]];
      if (here?.word !== word) return false;
      if (index === 0 || before === undefined) return true;
      return here.start - before.end <= WIDEST_GAP && !lower.slice(before.end, here.start).includes("|");
    });
  }
}

function hanOf(name: string): RegExp {
  return new RegExp((name.match(RUNS) ?? []).join("[^\\u3400-\\u9fff|]{1,3}"), "g");
}
