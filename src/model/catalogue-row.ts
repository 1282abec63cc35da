import * as z from "zod/mini";
import { CorpusEntry } from "./corpus.ts";
import { entryIn } from "./document-languages.ts";

/** What lists, filters and names need to know of a document: there are thousands, so it is little. */
export const CatalogueRow = z.extend(
  z.pick(CorpusEntry, {
    id: true,
    symbol: true,
    body: true,
    session: true,
    adopted: true,
    published: true,
    languages: true,
    annexed: true,
    names: true,
    adoption: true,
    series: true,
  }),
  {
    /** Its title in each of its languages. */
    titles: z.record(z.string(), z.string()),
  },
);
export type CatalogueRow = z.infer<typeof CatalogueRow>;

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
