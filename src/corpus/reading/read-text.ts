import type { Annex } from "../../model/annex.ts";
import type { Body } from "../../model/document.ts";
import type { Footnote } from "../../model/footnote.ts";
import type { ParagraphKind } from "../../model/paragraph.ts";
import type { Section } from "../../model/section.ts";
import type { Subparagraph } from "../../model/subparagraph.ts";

/** What a reader needs to know of a text before it opens the source; from `document.yaml`. */
export interface Expectation {
  body: Body;
  symbol: string;
  adopted: string;
  published: string;
  /** Whether the text is the resolution's annex. */
  annexed: boolean;
  /** A BCP 47 tag. */
  language: string;
  title: string;
  footnotes: number;
  /** The text itself first, then its annexes. */
  divisions: Division[];
}

/** The text itself or one of its annexes, as far as it is known before it is read. */
export interface Division {
  /** What its addresses begin with: empty in the text itself, else `annex/`, `annex-2/`, … */
  prefix: string;
  /** What stands above an annex, and its title where it has one. */
  heading?: string | undefined;
  title?: string | undefined;
  preamble: number;
  operative: number;
  /** Whether its operative paragraphs have numbers. */
  numbered: boolean;
  /** Its headings; `id` is a slug. */
  sections: { id: string; title: string }[];
}

/** A paragraph as it was read: whole again where a page break or a footnote block split it. */
export interface ReadParagraph {
  id: string;
  number: number;
  kind: ParagraphKind;
  unnumbered?: true;
  /** The address of the heading above it; null where there is none. */
  section: string | null;
  /** The reading text: no number, no footnote mark, no page break. */
  text: string;
  subparagraphs?: Subparagraph[];
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
  /** Below the text: the meeting that adopted it, the day, how it was voted on. */
  | { is: "closing"; raw: string }
  | { is: "heading"; section: string }
  | { is: "annex heading" | "annex title"; annex: string }
  | { is: "footnote"; number: number }
  /** `start` and `end` say which stretch of the paragraph's `text` stands on the line. */
  | { is: "paragraph"; id: string; start: number; end: number };

/** A source, read. */
export interface Reading {
  paragraphs: ReadParagraph[];
  sections: Section[];
  annexes: Annex[];
  blocks: Block[];
}
