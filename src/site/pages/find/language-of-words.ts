import type { OpenDocument } from "../../../library/open-document.ts";
import { type Recognized, recognizeLanguage } from "../../../search/languages/recognize.ts";

/** The language that words are in, of the six, where it is surely another than the text's. */
export function languageOfWords(
  words: string,
  { paragraphs, by: { language } }: OpenDocument,
): Recognized | undefined {
  // Of a text in another language, knowing its words says nothing of English.
  const known = new Set(
    language.startsWith("en")
      ? paragraphs.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [])
      : [],
  );
  const recognized = recognizeLanguage(words, (word) => known.has(word));
  return recognized !== undefined && language.startsWith(recognized) ? undefined : recognized;
}
