import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { documented, noun } from "./documented.ts";
import { Footnote } from "./footnote.ts";
import { PassageLinks } from "./passage-links.ts";
import { Reference } from "./reference.ts";
import { Sentence } from "./sentence.ts";
import { Subparagraph } from "./subparagraph.ts";

/** Whether a paragraph stands in the preamble or among the numbered, operative ones. */
export const ParagraphKind = documented(
  z.enum(["preamble", "operative"]),
  "Whether it stands in the unnumbered preamble or among the numbered paragraphs.",
  "operative",
);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/** A paragraph of a document. */
export const Paragraph = noun(
  "Paragraph",
  z.object({
    id: documented(z.string(), "The paragraph’s address.", "16", "preamble-7", "annex/4"),
    number: documented(
      z.int().check(z.positive()),
      "Its number; in the preamble, where the source has none, its place counted from 1.",
      16,
    ),
    kind: ParagraphKind,
    unnumbered: z.optional(
      documented(
        z.literal(true),
        "There where the source prints no number before an operative paragraph: `number` is then its place.",
        true,
      ),
    ),
    section: documented(
      z.nullable(z.string()),
      "The address of the heading above it; null in a preamble, and where there are no headings.",
      "preventive-measures",
    ),
    text: documented(
      z.string(),
      "The reading text: no footnote mark, no page break.",
      "We reject corruption.",
    ),
    subparagraphs: z.optional(
      documented(
        z.array(Subparagraph),
        "Its lettered and roman parts, in order, where it has any; one inside another comes after it.",
      ),
    ),
    sentences: documented(
      z.array(Sentence),
      "Its sentences, in order; each sub-paragraph begins one, and counts its own.",
    ),
    footnotes: documented(z.array(Footnote), "Its footnotes, in order."),
    themes: documented(z.array(z.string()), "The ids of the themes that its acts speak of.", [
      "beneficial-ownership",
    ]),
    references: documented(z.array(Reference), "What it points at, in order."),
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph of a document.",
);
export type Paragraph = z.infer<typeof Paragraph>;
