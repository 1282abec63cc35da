import type { Language } from "../languages/language.ts";
import { askedWordsOf, type Word } from "../words.ts";

/** What somebody asks for. */
export interface Query {
  /** Every word, those of quoted phrases too, in order. */
  words: QueryWord[];
  /** Quoted phrases: what has none of them is no answer. */
  phrases: Phrase[];
  /** What stands after `theme:`. */
  themes: string[];
  /** The themes that are parts of these, and so count as well. */
  narrower: string[];
  /** What stands after `kind:`. */
  kinds: string[];
}

/** A word of a query. */
export interface QueryWord extends Word {
  /** Whether it is quoted: it then stands for nothing but itself. */
  isQuoted: boolean;
}

/** A quoted phrase: the spellings of its words, and the phrase as it was written. */
export interface Phrase {
  written: string;
  spellings: string[];
}

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const PREFIXED = /(?<!\S)(theme|kind):(\S*)/giu;

/** Reads a query: words, `"quoted phrases"`, and the prefixes `theme:` and `kind:`. Any text is a query. */
export function readQuery(text: string, language: Language): Query {
  const query: Query = { words: [], phrases: [], themes: [], narrower: [], kinds: [] };
  // Split at what is quoted, every other part is.
  for (const [at, part] of text.split(QUOTED).entries()) {
    if (at % 2 === 1) {
      const words = askedWordsOf(part, language);
      query.words.push(...words.map((word) => ({ ...word, isQuoted: true })));
      const spellings = words.map(({ spelling }) => spelling);
      const isNew = !query.phrases.some((phrase) => phrase.spellings.join(" ") === spellings.join(" "));
      if (words.length > 0 && isNew) query.phrases.push({ written: part.trim(), spellings });
    } else {
      const rest = part.replace(PREFIXED, (_, prefix: string, value: string) => {
        (prefix.toLowerCase() === "theme" ? query.themes : query.kinds).push(value.toLowerCase());
        return " ";
      });
      query.words.push(...askedWordsOf(rest, language).map((word) => ({ ...word, isQuoted: false })));
    }
  }
  return query;
}
