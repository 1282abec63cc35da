import { byLanguage } from "../by-language.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import type { Telling } from "./telling.ts";
import { chinese } from "./zh.ts";

const LANGUAGES: Readonly<Record<string, Telling>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

const NONE: ReadonlySet<string> = new Set();
const unknown: Telling = {
  common: NONE,
  neutral: NONE,
  numerals: NONE,
  besideNumbers: NONE,
  joining: NONE,
  numbered: NONE,
};

/** Which words of a language tell less than others, by its BCP 47 tag; of one that is not known, none. */
export function tellingOf(language: string): Telling {
  return byLanguage(LANGUAGES, language, unknown);
}
