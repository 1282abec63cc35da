import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import type { Wording } from "./wording.ts";
import { chinese } from "./zh.ts";

const WORDINGS: Readonly<Record<string, Wording>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** What counts as the same words in a language, by its BCP 47 tag; of one that is not known, what counts in all. */
export function wordingOf(language: string): Wording {
  const primary = language.split("-")[0] ?? "";
  return Object.hasOwn(WORDINGS, primary) ? (WORDINGS[primary] as Wording) : unknown;
}

const unknown: Wording = { tokensInAWord: 1, negations: [], qualifiers: [], notes: [], omitted: [] };
