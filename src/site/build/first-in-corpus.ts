import { firstDocument } from "../../library/first-document.ts";
import type { Corpus, CorpusEntry, CorpusParagraph } from "../../model/corpus.ts";
import { firstLanguage, firstText } from "../../model/document-languages.ts";

/** The document that the pages are about which the build makes, in its first language. */
export interface FirstInCorpus {
  entry: CorpusEntry;
  language: string;
  paragraphs: CorpusParagraph[];
  /** @throws where the document has no such paragraph */
  paragraph(id: string): CorpusParagraph;
}

/**
 * Opens the deployment's first document.
 *
 * @param configured its id, as the configuration has it
 * @throws where there is no document
 */
export function firstInCorpus({ documents }: Corpus, configured?: string): FirstInCorpus {
  const entry = firstDocument(
    documents.map((document) => document.entry),
    configured,
  );
  const document = documents.find((one) => one.entry === entry);
  if (document === undefined) throw new Error("the data hold no document");
  const language = firstLanguage(document.entry);
  const paragraphs = firstText(document);
  return {
    entry: document.entry,
    language,
    paragraphs,
    paragraph(id) {
      const found = paragraphs.find((one) => one.id === id);
      if (found === undefined)
        throw new Error(`a page of the site quotes ${id} of ${document.entry.id}, which is not there`);
      return found;
    },
  };
}
