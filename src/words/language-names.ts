/** The languages that there are labels in, each by its own name. */
export const LANGUAGE_NAMES = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
} as const;

/** A language that there are labels in. */
export type LabelLanguage = keyof typeof LANGUAGE_NAMES;

/** What a table of labels has in a language; in English where it has none in that. */
export function labelsIn<T>(table: Readonly<Record<LabelLanguage, T>>, language: string): T {
  return Object.hasOwn(table, language) ? table[language as LabelLanguage] : table.en;
}

/** What a language is called in another one: "French", "französisch". Its tag where it is none. */
export function languageIn(language: string, spoken: string): string {
  try {
    return new Intl.DisplayNames(spoken, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
