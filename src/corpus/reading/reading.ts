import type { Footnote } from "../../model/footnote.ts";
import type { ParagraphKind } from "../../model/paragraph.ts";

/** What a reader needs to know of a document before it opens the source; from `document.yaml`. */
export interface Expectation {
  symbol: string;
  title: string;
  adopted: string;
  published: string;
  annexed: boolean;
  expects: { preamble: number; operative: number; footnotes: number };
  sections: { id: string; title: string }[];
}

/** A paragraph as it was read: whole again where a page break or a footnote block split it. */
export interface ReadParagraph {
  id: string;
  number: number;
  kind: ParagraphKind;
  /** The slug of the heading above it; null in the preamble. */
  section: string | null;
  /** The reading text: no number, no footnote mark, no page break. */
  text: string;
  footnotes: Footnote[];
}

/**
 * A line of the source and what it is. The blocks cover the source from the first line to the last, so that the
 * source can be written back from a reading.
 */
export type Block =
  | { is: "blank" }
  | { is: "masthead"; raw: string }
  | { is: "running head"; raw: string }
  | { is: "heading"; section: string }
  | { is: "footnote"; number: number }
  /** `start` and `end` say which stretch of the paragraph's `text` stands on the line. */
  | { is: "paragraph"; id: string; start: number; end: number };

/** A source, read. */
export interface Reading {
  paragraphs: ReadParagraph[];
  sections: { id: string; title: string; paragraphs: string[] }[];
  blocks: Block[];
}
