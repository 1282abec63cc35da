import type { Corpus } from "../../src/model/corpus.ts";
import type { KeyValueStore } from "../../src/release/key-value-store.ts";
import { type PublishOptions, publishCorpus } from "../../src/release/publish.ts";
import { fixtures } from "../fixtures/documents.ts";
import { manyDocuments } from "../fixtures/many-documents.ts";

/** An annotated document and some imported ones, one of which says a word besides. */
export function corpusWith(word: string, documents = 3): Corpus {
  return {
    documents: fixtures.documents.slice(0, 1),
    vocabulary: fixtures.vocabulary,
    imported: manyDocuments({ documents, paragraphs: 1, changed: { "a-res-74-3": word } }),
  };
}

/** Publishes them; an index takes long to make, and is not what is asked about. */
export function publishWord(
  store: KeyValueStore,
  word: string,
  options: PublishOptions = {},
  documents?: number,
) {
  return publishCorpus(store, corpusWith(word, documents), {
    allow: ["changed-words"],
    indexOf: () => '{"texts":{},"version":0}',
    ...options,
  });
}
