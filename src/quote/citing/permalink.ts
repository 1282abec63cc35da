import type { CorpusEntry } from "../../model/corpus.ts";
import { languageQuery } from "../../model/document-languages.ts";

/** The address of the page for people on which a passage stands, in a language or in the document's first. */
export function permalink(
  document: Pick<CorpusEntry, "id" | "languages">,
  address: string,
  origin: string,
  language?: string,
): string {
  const path = `${document.id}${address === "" ? "" : `/${address}`}`;
  return `${origin}/${path}${languageQuery(document, language)}`;
}
