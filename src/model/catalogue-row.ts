import * as z from "zod/mini";
import { CorpusEntry } from "./corpus.ts";

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
