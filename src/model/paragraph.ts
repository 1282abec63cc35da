import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { documented, noun } from "./documented.ts";
import { Footnote } from "./footnote.ts";
import { PassageLinks } from "./links.ts";
import { Reference } from "./reference.ts";
import { Sentence } from "./sentence.ts";

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
    id: documented(z.string(), "The paragraph's address.", "16", "preamble-7"),
    number: documented(
      z.int().check(z.positive()),
      "Its number; in the preamble, where the source has none, its place counted from 1.",
      16,
    ),
    kind: ParagraphKind,
    section: documented(
      z.nullable(z.string()),
      "The slug of the heading above it; null in the preamble.",
      "preventive-measures",
    ),
    text: documented(
      z.string(),
      "The reading text: no footnote mark, no page break.",
      "We reject corruption.",
    ),
    sentences: documented(z.array(Sentence), "Its sentences, in order."),
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
