import type { Citation } from "../../model/citation.ts";
import type { CorpusEntry } from "../../model/corpus.ts";
import { languageQuery } from "../../model/document-languages.ts";
import { cite, permalink } from "../../quote/cite.ts";
import type { Asked } from "../asked.ts";

/** What presenting needs to know besides what is presented. */
export interface Presenter {
  entry: CorpusEntry;
  language: string;
  release: string;
  origin: string;
  /** An address of the API under the document, in this language. */
  link(path: string): string;
  /** The permalink of an address. */
  page(address: string): string;
  /** The citation of an address. */
  cite(address: string): Citation;
}

/** Makes what presents a document's nouns with absolute links and citations. */
export function presenter(ask: Asked, entry: CorpusEntry, language: string): Presenter {
  const { origin } = ask;
  // The first language is the default and needs no parameter.
  const query = languageQuery(entry, language);
  return {
    entry,
    language,
    release: ask.release.id,
    origin,
    link: (path) => `${origin}/v1/${entry.id}${path}${query}`,
    page: (address) => permalink(entry, address, origin, language),
    cite(address) {
      const section = entry.sections.find(({ id }) => id === address);
      return cite(entry, address, origin, section?.title, language);
    },
  };
}
