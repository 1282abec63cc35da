import { extentOf, isPart, paragraphsOf } from "../library/in-passage.ts";
import type { Citation } from "../model/citation.ts";
import type { CorpusEntry } from "../model/corpus.ts";
import type { Footnote, Span } from "../model/footnote.ts";
import type { Located } from "../quote/locate.ts";
import { notesIn } from "./text-pieces.ts";

/** The extent of a whole paragraph, whatever its length. */
const ALL: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** A passage, ready to be written in any format. */
export interface Quotation {
  document: CorpusEntry;
  /** The document's own permalink. */
  documentUrl: string;
  language: string;
  /** Its paragraphs, or the part of one, with the footnotes whose marks stand there; `at` is an offset in `text`. */
  paragraphs: { text: string; notes: Footnote[] }[];
  citation: Citation;
}

/** What quoting needs to know besides the passage. */
export interface Quoting {
  entry: CorpusEntry;
  language: string;
  page(address: string): string;
  cite(address: string): Citation;
}

/** Quotes what an address names, word for word. */
export function quotationOf(by: Quoting, located: Located): Quotation {
  const { start, end } = isPart(located) ? extentOf(located) : ALL;
  return {
    document: by.entry,
    documentUrl: by.page(""),
    language: by.language,
    paragraphs: paragraphsOf(located).map(({ text, footnotes }) => ({
      text: text.slice(start, end),
      notes: notesIn(footnotes, { start, end }),
    })),
    citation: by.cite(located.address),
  };
}
