import { type Analyser, spaced, withoutAccents } from "./analyser.ts";

/** The languages whose words are read by their grammar, each loaded when it is first asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Analyser>>> = {
  ar: async () => (await import("./arabic.ts")).arabic,
  en: async () => (await import("./english.ts")).english,
  es: async () => (await import("./spanish.ts")).spanish,
  fr: async () => (await import("./french.ts")).french,
  ru: async () => (await import("./russian.ts")).russian,
  zh: async () => (await import("./chinese.ts")).chinese,
};

/** The languages that have a grammar here. */
export const ANALYSED: readonly string[] = Object.keys(LOADERS);

/** Of other languages no grammar is known: their words are found as they are written. */
const unknown = spaced({ stopWords: "", stem: withoutAccents });

/**
 * The analyser of a language.
 *
 * @param tag a BCP 47 tag
 */
export async function analyserOf(tag: string): Promise<Analyser> {
  const [language = ""] = tag.toLowerCase().split("-");
  return (Object.hasOwn(LOADERS, language) ? await LOADERS[language]?.() : undefined) ?? unknown;
}
