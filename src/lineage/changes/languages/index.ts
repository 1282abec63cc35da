import { english } from "./en.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

export type { LanguageOfChanges } from "./language-of-changes.ts";

const LANGUAGES: Readonly<Record<string, LanguageOfChanges>> = { en: english };

const NONE: ReadonlySet<string> = new Set();

/** Of a language that is not known, digits alone are numbers. */
const unknown: LanguageOfChanges = {
  months: NONE,
  isNumber: (key) => /^\+?\d+$/.test(key),
  joining: NONE,
  documents: NONE,
};

/** How a language writes dates and numbers, by its BCP 47 tag. */
export function languageOfChanges(language: string): LanguageOfChanges {
  const primary = language.split("-")[0] ?? "";
  return Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] as LanguageOfChanges) : unknown;
}
