import { english } from "./en.ts";
import type { Wording } from "./wording.ts";

/** Each language by itself: a page loads those of the texts that it quotes. */
const LOAD: Readonly<Record<string, () => Promise<Wording>>> = {
  ar: async () => (await import("./ar.ts")).arabic,
  es: async () => (await import("./es.ts")).spanish,
  fr: async () => (await import("./fr.ts")).french,
  ru: async () => (await import("./ru.ts")).russian,
  zh: async () => (await import("./zh.ts")).chinese,
};

/**
 * Loads what counts as the same words in a language, by its BCP 47 tag; of one that has no file, English's, which adds
 * nothing to what counts in all.
 */
export async function loadWording(language: string): Promise<Wording> {
  const load = LOAD[language.split("-")[0] ?? ""];
  return load === undefined ? english : load();
}
