import { ARABIC } from "./ar.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { readSynonyms, type Synonyms } from "./read-synonyms.ts";
import { RUSSIAN } from "./ru.ts";
import { CHINESE } from "./zh.ts";

const SYNONYMS: Readonly<Record<string, readonly Synonyms[]>> = {
  ar: readSynonyms(ARABIC),
  es: readSynonyms(SPANISH),
  fr: readSynonyms(FRENCH),
  ru: readSynonyms(RUSSIAN),
  zh: readSynonyms(CHINESE),
};

/**
 * What people say in a language other than English for what a text has in other words.
 *
 * @param language its primary tag
 */
export function synonymsIn(language: string): readonly Synonyms[] {
  return SYNONYMS[language] ?? [];
}
