import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import type { CitingWords } from "./words.ts";
import { chinese } from "./zh.ts";

const LANGUAGES: Readonly<Record<string, CitingWords>> = {
  ar: arabic,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** How resolutions are cited in a language, by its BCP 47 tag; in one that the United Nations does not write, in English. */
export function citingWords(language: string): CitingWords {
  const primary = language.split("-")[0] ?? "";
  return Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] as CitingWords) : english;
}
