import { byLanguage } from "../../by-language.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const LANGUAGES: Readonly<Record<string, LanguageOfChanges>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

const NONE: ReadonlySet<string> = new Set();

/** Of a language that is not known, digits alone are numbers. */
const unknown: LanguageOfChanges = {
  months: NONE,
  isNumber: (key) => /^\+?\d+$/.test(key),
  neutral: [],
  clause: NONE,
  and: NONE,
  joining: NONE,
  documents: NONE,
};

/** How a language writes dates and numbers, and which words say nothing new, by its BCP 47 tag. */
export function languageOfChanges(language: string): LanguageOfChanges {
  return byLanguage(LANGUAGES, language, unknown);
}
