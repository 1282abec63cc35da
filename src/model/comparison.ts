import * as z from "zod/mini";
import { Change, RELATION_CHANGES } from "./change.ts";
import { Citation } from "./citation.ts";
import { Adoption, inDocument } from "./document.ts";
import { address, count, documented, noun } from "./documented.ts";
import { list } from "./list.ts";
import { ParagraphKind } from "./paragraph.ts";
import { PassageLinks } from "./passage-links.ts";

/** What can have become of a paragraph from one document to another. */
export const ROW_OPS = [...RELATION_CHANGES, "added", "removed"] as const;
export const RowOp = documented(
  z.enum(ROW_OPS),
  "`same`: the same words; `numbers`: other numbers, dates, references to last year’s documents, or words such as “also” alone; `reworded`: other words; `added`: the earlier document has none like it; `removed`: the later one has none.",
  "reworded",
);
export type RowOp = z.infer<typeof RowOp>;

/** How a paragraph can stand beside several. */
export const ROW_SHAPES = ["split", "merged"] as const;

/** In which direction a paragraph was changed. */
export const DIRECTIONS = ["softer", "firmer"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const ComparedParagraph = noun(
  "ComparedParagraph",
  z.object({
    address: documented(z.string(), "The paragraph’s address in its document.", "12"),
    kind: ParagraphKind,
    section: documented(
      z.nullable(z.string()),
      "The address of the heading above it; null where there is none.",
      "capacity-building",
    ),
    text: documented(z.string(), "Its words.", "Encourages States to consider additional opportunities;"),
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph of one of two documents that are compared.",
);
export type ComparedParagraph = z.infer<typeof ComparedParagraph>;

/** A paragraph beside the one that it comes from. */
export const ComparisonRow = noun(
  "ComparisonRow",
  z.object({
    op: RowOp,
    moved: documented(
      z.boolean(),
      "Whether it does not stand in the order of the others, or went elsewhere than they did: from the preamble among the operative paragraphs, into an annex.",
      false,
    ),
    shape: z.optional(
      documented(
        z.enum(ROW_SHAPES),
        "There where a paragraph stands beside several: `split`, several rows have this `from`; `merged`, several have this `to`. Each is a row of its own.",
        "split",
      ),
    ),
    from: documented(
      z.nullable(ComparedParagraph),
      "The paragraph of the document compared from; null where it was added.",
    ),
    to: documented(
      z.nullable(ComparedParagraph),
      "The paragraph of the document compared to; null where it was removed.",
    ),
    changes: documented(
      z.array(Change),
      "What was changed, in the order of the words. Of a split paragraph, what a part does not have is no change, nor what a merged one has besides.",
    ),
  }),
  "A paragraph of a document beside the one of another that it comes from.",
);
export type ComparisonRow = z.infer<typeof ComparisonRow>;

const comparedDocument = z.object({
  ...inDocument,
  symbol: documented(z.string(), "Its symbol.", "A/RES/79/144"),
  title: documented(z.string(), "Its title.", "Oceans and the law of the sea"),
  adopted: documented(z.iso.date(), "The day of its adoption.", "2024-12-12"),
  adoption: z.optional(Adoption),
  paragraphs: count("How many paragraphs it has.", 421),
  links: z.object({
    self: address("The document.", "https://example.org/v1/a-res-79-144"),
    html: address("The document as a page for people.", "https://example.org/a-res-79-144"),
  }),
});
export const ComparedDocument = noun("ComparedDocument", comparedDocument, "A document that is compared.");
export type ComparedDocument = z.infer<typeof ComparedDocument>;

/** How much of everything there is in a comparison, whatever part of it is answered. */
export const ComparisonCounts = noun(
  "ComparisonCounts",
  z.object({
    same: count("Paragraphs with the same words.", 273),
    numbers: count("With other numbers, dates or references alone.", 41),
    reworded: count("With other words.", 88),
    added: count("Without one in the document compared from.", 20),
    removed: count("Without one in the document compared to.", 12),
    moved: count("Among those that have one: that stand elsewhere among the others.", 32),
    split: count("Paragraphs that were split.", 0),
    merged: count("Paragraphs that were merged of several.", 1),
    softer: count("Rows with a change that makes the words softer.", 6),
    firmer: count("Rows with a change that makes them firmer.", 4),
  }),
  "How many rows of each kind a comparison has, whatever filters are given.",
);
export type ComparisonCounts = z.infer<typeof ComparisonCounts>;

const heading = () =>
  z.nullable(
    z.object({
      address: documented(z.string(), "Its address: a section’s, or an annex’s.", "capacity-building"),
      title: documented(z.string(), "The heading, as the source has it.", "Capacity-building"),
    }),
  );

/** A heading beside the one that it comes from. */
export const ComparedHeading = noun(
  "ComparedHeading",
  z.object({
    op: documented(
      z.enum(["same", "reworded", "added", "removed"]),
      "What became of it: headings with other words belong together where most paragraphs under them do.",
      "same",
    ),
    from: documented(heading(), "In the document compared from; null where it was added."),
    to: documented(heading(), "In the document compared to; null where it was removed."),
  }),
  "A heading, or an annex’s title, beside the one that it comes from.",
);
export type ComparedHeading = z.infer<typeof ComparedHeading>;

/** Two documents side by side. */
export const Comparison = list("Comparison", ComparisonRow, {
  from: ComparedDocument,
  to: ComparedDocument,
  order: documented(
    z.enum(["earlier-first", "later-first", "same-day", "same-document"]),
    "Whether the document compared from is the earlier one, by the days of adoption: where it is the later one, what was added is what the later has no more.",
    "earlier-first",
  ),
  counts: ComparisonCounts,
  headings: documented(
    z.array(ComparedHeading),
    "The headings and annexes of both, in the order of the text compared to.",
  ),
});
export type Comparison = z.infer<typeof Comparison>;
