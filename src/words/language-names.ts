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
