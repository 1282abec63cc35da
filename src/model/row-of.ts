import type { CatalogueRow } from "./catalogue-row.ts";
import type { CorpusEntry } from "./corpus.ts";
import { entryIn } from "./document-languages.ts";

/** The row of an entry. */
export function rowOf(entry: CorpusEntry): CatalogueRow {
  const { id, symbol, body, session, adopted, published, languages, annexed, names, adoption, series } =
    entry;
  const titles = Object.fromEntries(languages.map((one) => [one, entryIn(entry, one).title]));
  return {
    ...{ id, symbol, body, session, adopted, published, languages, titles, annexed },
    ...(names === undefined ? {} : { names }),
    ...(adoption === undefined ? {} : { adoption }),
    ...(series === undefined ? {} : { series }),
  };
}
