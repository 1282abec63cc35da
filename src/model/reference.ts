import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { address, documented, noun, offset } from "./documented.ts";

/** A place where the text points at a treaty, a resolution, a goal or a body. */
export const Reference = noun(
  "Reference",
  z.object({
    id: documented(
      z.string(),
      "The reference’s id: its paragraph and its place among that paragraph’s references.",
      "1-r1",
    ),
    instrument: documented(z.string(), "The id of what is pointed at.", "uncac"),
    locator: z.optional(documented(z.string(), "Which part of it.", "chapter II")),
    text: documented(
      z.string(),
      "The words that point.",
      "chapter II of the United Nations Convention against Corruption",
    ),
    start: offset("Where these words begin in the paragraph’s `text`.", 190),
    end: offset("Where they end.", 252),
    href: z.optional(documented(z.string(), "A stable link to it.", "https://undocs.org/en/A/RES/58/4")),
  }),
  "A place where the text points at a treaty, a resolution, a goal or a body.",
);
export type Reference = z.infer<typeof Reference>;

/** A reference outside its paragraph: it says where it stands. */
export const CitedReference = noun(
  "CitedReference",
  z.extend(Reference, {
    paragraph: documented(z.string(), "The address of the paragraph that it stands in.", "1"),
    citation: Citation,
    links: z.object({
      html: address("The paragraph’s permalink: a page for people.", "https://example.org/s-32-1/1"),
      document: address("The document.", "https://example.org/v1/s-32-1"),
      paragraph: address("The paragraph.", "https://example.org/v1/s-32-1/paragraphs/1"),
      instrument: address("What is pointed at.", "https://example.org/v1/instruments/uncac"),
    }),
  }),
  "A place where the text points at something, with the paragraph that it stands in, which is cited.",
);
export type CitedReference = z.infer<typeof CitedReference>;
