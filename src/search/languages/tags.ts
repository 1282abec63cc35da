import { english } from "./english.ts";
import { type Language, letters } from "./language.ts";

/** Of other languages search knows no grammar: it finds the words as they are written. */
const plain: Language = {
  spell: letters,
  stem: (spelling) => spelling,
};

/** @param tag a BCP 47 tag */
export function languageOf(tag: string): Language {
  return /^en(?:-|$)/i.test(tag) ? english : plain;
}
