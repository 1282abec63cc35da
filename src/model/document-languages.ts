import type { CorpusDocument, CorpusEntry, CorpusParagraph } from "./corpus.ts";

/** The language of a document that is given where nobody asks for another; its annotations are of this text. */
export function firstLanguage({ languages }: Pick<CorpusEntry, "languages">): string {
  const [first] = languages;
  if (first === undefined) throw new TypeError("a document has a text in one language at least");
  return first;
}

/** The text of a document in its first language. */
export function firstText({ entry, texts }: Pick<CorpusDocument, "entry" | "texts">): CorpusParagraph[] {
  return texts[firstLanguage(entry)] ?? [];
}

/** What the catalogue says of a document, in one of its languages: title, headings, counts and source are that text's. */
export function entryIn(entry: CorpusEntry, language: string): CorpusEntry {
  const { translations } = entry;
  const translated =
    translations !== undefined && Object.hasOwn(translations, language) ? translations[language] : undefined;
  return translated === undefined ? entry : { ...entry, ...translated };
}

/** What an address has at its end for a text that is not in the document's first language. */
export function languageQuery(entry: Pick<CorpusEntry, "languages">, language: string | undefined): string {
  return language === undefined || language === entry.languages[0]
    ? ""
    : `?lang=${encodeURIComponent(language)}`;
}
