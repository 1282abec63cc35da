import type { Wording } from "./languages/wording.ts";
import type { Source, SourceParagraph } from "./source.ts";
import { tokenize } from "./tokens.ts";

/** A phrase that matters where it is left out, as the keys of its tokens; or one in which a negation is none. */
interface Phrase {
  keys: readonly string[];
  kind: "negation" | "qualifier" | "harmless";
}

/** Such a phrase: the first of its tokens that is among the words, and all of its text. */
interface Found {
  at: number;
  text: string;
  kind: "negation" | "qualifier";
}

/** The phrases of a language by their first key, the longest first. */
const known = new WeakMap<Wording, Map<string, Phrase[]>>();

/**
 * Finds the language's negations among some words of the source, and its qualifiers in paragraphs whose acts nobody has
 * read. A phrase counts as soon as one of its words is left out.
 *
 * @param words tokens of the source, in order
 */
export function phrasesAmong(source: Source, words: readonly number[]): Found[] {
  const { tokens, paragraphs, paragraphOf, wording } = source;
  const left = new Set(words);
  const phrases = phrasesOf(wording);
  const found: Found[] = [];
  const [first = 0, last = -1] = [words[0], words.at(-1)];
  const longest = Math.max(0, ...[...phrases.values()].flat().map(({ keys }) => keys.length));
  for (let s = Math.max(0, first - longest); s <= last; s += 1) {
    const paragraph = paragraphs[paragraphOf[s] ?? 0];
    const phrase = phrases.get(tokens[s]?.key ?? "")?.find(({ keys, kind }) => {
      if (kind === "qualifier" && isRead(paragraph)) return false;
      return keys.every(
        (key, index) => tokens[s + index]?.key === key && paragraphOf[s + index] === paragraphOf[s],
      );
    });
    if (phrase === undefined) continue;
    const end = s + phrase.keys.length - 1;
    const at = phrase.keys.findIndex((_, index) => left.has(s + index));
    const { kind } = phrase;
    if (kind !== "harmless" && at !== -1)
      found.push({ at: s + at, kind, text: paragraph?.text.slice(tokens[s]?.start, tokens[end]?.end) ?? "" });
    s = end;
  }
  return found;
}

/** Whether somebody has read a paragraph's acts: those that a machine derived have no qualifiers. */
function isRead(paragraph: SourceParagraph | undefined): boolean {
  return paragraph?.sentences.some(({ acts = [] }) => acts.some(({ derived }) => !derived)) === true;
}

function phrasesOf(wording: Wording): Map<string, Phrase[]> {
  const made = known.get(wording);
  if (made !== undefined) return made;
  const { negations, harmless = [], qualifiers } = wording;
  const phrases = new Map<string, Phrase[]>();
  const add = (kind: Phrase["kind"], all: readonly string[]) => {
    for (const phrase of all) {
      const keys = tokenize(phrase, wording).map(({ key }) => key);
      phrases.set(keys[0] ?? "", [...(phrases.get(keys[0] ?? "") ?? []), { keys, kind }]);
    }
  };
  add("negation", negations);
  add("harmless", harmless);
  add("qualifier", qualifiers);
  for (const all of phrases.values()) all.sort((one, other) => other.keys.length - one.keys.length);
  known.set(wording, phrases);
  return phrases;
}
