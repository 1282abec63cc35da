import type { CorpusEntry } from "../../model/corpus.ts";
import type { Document } from "../../model/document.ts";
import { entryIn } from "../../model/document-languages.ts";
import { type Asked, presenter } from "./presenter.ts";

/** Presents a document of the catalogue. */
export function presentDocument(ask: Asked, entry: CorpusEntry, language: string): Document {
  const {
    annexed: _annexed,
    enacting: _enacting,
    home: _home,
    names: _names,
    translations: _translations,
    ...about
  } = entryIn(entry, language);
  const { link, page } = presenter(ask, entry, language);
  return {
    ...about,
    language,
    release: ask.release.id,
    links: {
      self: link(""),
      html: page(""),
      paragraphs: link("/paragraphs"),
      acts: link("/acts"),
      commitments: link("/commitments"),
      references: link("/references"),
      source: about.source.url,
    },
  };
}
