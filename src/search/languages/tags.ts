import { loadedLanguage } from "./analysed.ts";
import { english } from "./english.ts";
import { type Language, letters } from "./language.ts";

/** Of languages that were not loaded search knows no grammar: it finds the words as they are written. */
const plain: Language = {
  spell: letters,
  stem: (spelling) => spelling,
};

/**
 * What search knows of a language; of others than English once `loadLanguage` has loaded it.
 *
 * @param tag a BCP 47 tag
 */
export function languageOf(tag: string): Language {
  return /^en(?:-|$)/i.test(tag) ? english : (loadedLanguage(tag) ?? plain);
}
