import type { CslItem } from "../../../model/csl.ts";
import type { BibliographicRecord } from "./record.ts";

/** Writes a record as an item of CSL-JSON. */
export function toCslItem(record: BibliographicRecord): CslItem {
  return {
    id: record.key,
    type: "report",
    author: [{ literal: record.author }],
    title: record.title,
    genre: "Resolution",
    number: record.symbol,
    publisher: record.publisher,
    issued: { "date-parts": [record.issued] },
    ...(record.accessed === undefined ? {} : { accessed: { "date-parts": [record.accessed] } }),
    language: record.language,
    URL: record.url,
  };
}
