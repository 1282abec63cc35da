import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import type { SourceLanguage } from "./language.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

/** The languages in which the reader of plain text knows a masthead, by their tags. */
export const SOURCE_LANGUAGES: Readonly<Record<string, SourceLanguage>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
