import * as z from "zod/mini";
import type { CorpusEntry } from "./corpus.ts";
import { Document, DocumentNames } from "./document.ts";
import { entryIn } from "./document-languages.ts";

/** What lists, filters and names need to know of a document: there are thousands, so it is little. */
export const CatalogueRow = z.object({
  ...z.pick(Document, {
    id: true,
    symbol: true,
    body: true,
    session: true,
    adopted: true,
    published: true,
    languages: true,
  }).shape,
  /** Its title in each of its languages. */
  titles: z.record(z.string(), z.string()),
  /** Whether the text is the resolution's annex. */
  annexed: z.boolean(),
  /** What people call it besides, where it is called anything. */
  names: z.optional(DocumentNames),
});
export type CatalogueRow = z.infer<typeof CatalogueRow>;

/** The row of an entry. */
export function rowOf(entry: CorpusEntry): CatalogueRow {
  const { id, symbol, body, session, adopted, published, languages, annexed, names } = entry;
  const titles = Object.fromEntries(languages.map((one) => [one, entryIn(entry, one).title]));
  const row = { id, symbol, body, session, adopted, published, languages, titles, annexed };
  return names === undefined ? row : { ...row, names };
}
