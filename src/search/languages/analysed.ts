import { type Analyser, withoutAccents } from "../analysis/analyser.ts";
import { ANALYSED, analyserOf } from "../analysis/analyser-of.ts";
import type { Language } from "./language.ts";

/** The languages that were loaded, by their primary tags. */
const loaded = new Map<string, Language>();

/** What French writes together with the word after it. */
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/iu;

/** So many words are remembered, and none that is longer. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 60;

/** A language that was loaded; undefined for one that was not. */
export function loadedLanguage(tag: string): Language | undefined {
  return loaded.get(primary(tag));
}

/**
 * Loads what search has to know of a language other than English: what stems its words is some kilobytes that only its
 * texts need. Whoever searches a text in it waits for this before.
 *
 * @param tag a BCP 47 tag
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = primary(tag);
  if (language === "en" || loaded.has(language) || !ANALYSED.includes(language)) return;
  loaded.set(language, analysed(await analyserOf(language), language));
}

function analysed(analyser: Analyser, tag: string): Language {
  if (tag === "zh")
    return {
      spell: (word) => word.normalize("NFKC").toLowerCase(),
      stem: (spelling) => spelling,
      pairs: true,
    };
  return {
    spell: remembering((word) => {
      const [first] = analyser.words(tag === "fr" ? word.replace(ELISION, "") : word);
      return withoutAccents(first?.token ?? "");
    }),
    stem: remembering((spelling) => analyser.analyse(spelling)[0]?.token ?? spelling),
    stopWords: analyser.stopWords,
  };
}

/** Remembers what came of the words that were read last: people ask with the same ones again and again. */
function remembering(read: (word: string) => string): (word: string) => string {
  const remembered = new Map<string, string>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const result = read(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    // A copy: V8 would keep the whole text with a part of it.
    if (word.length <= LONGEST_REMEMBERED) remembered.set(structuredClone(word), result);
    return result;
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
