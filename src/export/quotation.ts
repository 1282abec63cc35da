import type { Citation } from "../model/citation.ts";
import type { CorpusEntry } from "../model/corpus.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Located } from "../quote/locate.ts";
import { notesIn } from "./text-pieces.ts";

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
  const whole = located.type === "range" ? located.paragraphs : [located.paragraph];
  const { start, end } = extentOf(located);
  return {
    document: by.entry,
    documentUrl: by.page(""),
    language: by.language,
    paragraphs: whole.map(({ text, footnotes }) => ({
      text: text.slice(start, end),
      notes: notesIn(footnotes, { start, end }),
    })),
    citation: by.cite(located.address),
  };
}

function extentOf(located: Located): { start: number; end: number } {
  switch (located.type) {
    case "sentence":
      return located.sentence;
    case "act":
      return located.act;
    case "sentence-range":
      return { start: located.sentences[0]?.start ?? 0, end: located.sentences.at(-1)?.end ?? 0 };
    default:
      return { start: 0, end: Number.POSITIVE_INFINITY };
  }
}
