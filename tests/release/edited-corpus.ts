import type { Corpus, CorpusDocument } from "../../src/model/corpus.ts";
import { fixtures } from "../fixtures/documents.ts";
import { manyDocuments } from "../fixtures/many-documents.ts";

/** What is edited: an annotated document, and one of many that were imported. */
export const ANNOTATED = "a-res-99-1";
export const IMPORTED = "a-res-74-4";

/** What becomes of a document; nothing where it is to be gone. */
export type Edit = (document: CorpusDocument) => CorpusDocument | undefined;

let imported: CorpusDocument[] | undefined;
/** The documents that were imported, to be changed as one likes. */
export async function importedDocuments(): Promise<CorpusDocument[]> {
  if (imported === undefined) {
    imported = [];
    for await (const one of manyDocuments({ documents: 6, languages: ["en", "fr"], paragraphs: 4 }))
      imported.push(one);
  }
  return structuredClone(imported);
}

/** All documents, one of them edited. */
export async function corpusWith(id: string, edit: Edit): Promise<Corpus> {
  const change = (one: CorpusDocument) => (one.entry.id === id ? (edit(one) ?? []) : one);
  const { documents, ...rest } = structuredClone(fixtures) as Corpus;
  const others = (await importedDocuments()).flatMap(change);
  async function* one() {
    yield* others;
  }
  return { ...rest, documents: documents.flatMap(change), imported: one() };
}

/** Leaves a document as it is. */
export const same: Edit = (document) => document;
/** Takes paragraphs of the first language and gives what is to stand for them. */
export const paragraphs =
  (
    change: (all: CorpusDocument["texts"][string]) => CorpusDocument["texts"][string],
    language = "en",
  ): Edit =>
  (document) => ({
    ...document,
    texts: { ...document.texts, [language]: change(document.texts[language] ?? []) },
  });
