import type { Lineage, RelatedParagraph } from "../model/lineage.ts";
import { type Cell, writeRows } from "./write-rows.ts";

type Column = (related: RelatedParagraph, lineage: Lineage, relation: string) => Cell;

const COLUMNS: Record<string, Column> = {
  document: (_, { document }) => document,
  address: (_, { address }) => address,
  language: (_, { language }) => language,
  relation: (_, __, relation) => relation,
  relatedDocument: ({ document }) => document,
  relatedSymbol: ({ symbol }) => symbol,
  relatedTitle: ({ title }) => title,
  relatedAddress: ({ address }) => address,
  session: ({ session }) => session,
  adopted: ({ adopted }) => adopted,
  series: ({ series }) => series,
  change: ({ change }) => change,
  text: ({ text }) => text,
  citation: ({ citation }) => citation.text,
  url: ({ citation }) => citation.url,
};

/** Writes a paragraph's lineage as CSV: a row an ancestor, then a row a descendant. */
export function writeLineage(lineage: Lineage): string {
  const rows = (some: readonly RelatedParagraph[], relation: string) =>
    some.map((related) => Object.values(COLUMNS).map((column) => column(related, lineage, relation)));
  return writeRows(Object.keys(COLUMNS), [
    ...rows(lineage.ancestors, "ancestor"),
    ...rows(lineage.descendants, "descendant"),
  ]);
}
