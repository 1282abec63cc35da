import { type Analyser, withoutAccents } from "../analysis/analyser.ts";
import { ANALYSED, analyserOf } from "../analysis/analyser-of.ts";
import type { Language } from "./language.ts";

/** The languages that were loaded, by their primary tags. */
const loaded = new Map<string, Language>();

/** What French writes together with the word after it. */
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/iu;

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
  const spell = (word: string) => {
    const [first] = analyser.words(tag === "fr" ? word.replace(ELISION, "") : word);
    return withoutAccents(first?.token ?? "");
  };
  if (tag === "zh")
    return {
      spell: (word) => word.normalize("NFKC").toLowerCase(),
      stem: (spelling) => spelling,
      pairs: true,
    };
  return {
    spell,
    stem: (spelling) => analyser.analyse(spelling)[0]?.token ?? spelling,
    stopWords: analyser.stopWords,
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
