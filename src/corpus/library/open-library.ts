import type { CorpusDocument } from "../../model/corpus.ts";
import { importedDocument, inOrder, joinImported, type Making } from "./imported-document.ts";
import { LibraryFolder } from "./library-folder.ts";
import type { LibraryText } from "./library-text.ts";

/** The documents in a library, without those in `data/`, which the texts there are joined to. */
export interface OpenedLibrary {
  /** Joins the imported texts of a document of our own to it, and what the United Nations' data says of it. */
  join(document: CorpusDocument): Promise<CorpusDocument>;
  /** The other documents, one after the other, in the order of their ids; from the first each time. */
  others(own: ReadonlySet<string>): AsyncIterable<CorpusDocument>;
}

/**
 * Opens the folder that imports write; one that is not there has no documents.
 *
 * @param making what derives the acts of its documents, without which they have none; and the states that vote
 */
export function openLibrary(path: string, making: Making = {}): OpenedLibrary {
  const folder = new LibraryFolder(path);

  async function textsOf(id: string): Promise<LibraryText[]> {
    const texts = [];
    for (const language of inOrder(await folder.languagesOf(id))) {
      const text = await folder.text(id, language);
      if (text !== null) texts.push(text);
    }
    return texts;
  }

  return {
    async join(document) {
      const { id } = document.entry;
      const [texts, catalogue] = [await textsOf(id), await folder.catalogue(id)];
      return texts.length === 0 && catalogue === null
        ? document
        : joinImported(document, texts, catalogue, making);
    },
    others: (own) => ({
      async *[Symbol.asyncIterator]() {
        for (const id of await folder.ids()) {
          if (own.has(id)) continue;
          const texts = await textsOf(id);
          // What the data alone knows of is no document.
          if (texts.length === 0) continue;
          const document = importedDocument(texts, await folder.catalogue(id), making);
          // The import has said that a day is missing.
          if (document !== undefined) yield document;
        }
      },
    }),
  };
}
