import * as z from "zod/mini";
import { documented, noun, offset } from "./documented.ts";

/** A stretch of a text, as a half-open range of UTF-16 code units. */
export const Span = z.object({
  start: offset("Where it begins in the text.", 15),
  end: offset("Where it ends; the character at this offset is no longer part of it.", 28),
});
export type Span = z.infer<typeof Span>;

/** A footnote, and where in its paragraph the mark stood. */
export const Footnote = noun(
  "Footnote",
  z.object({
    number: documented(z.int().check(z.positive()), "The footnote’s number in the document.", 1),
    at: offset("Where the mark stood in the paragraph’s `text`.", 123),
    text: documented(
      z.string(),
      "The footnote’s words.",
      "United Nations, Treaty Series, vol. 2349, No. 42146.",
    ),
    emphasis: documented(
      z.array(Span),
      "What the source sets in italics, as offsets into the footnote’s `text`.",
    ),
  }),
  "A footnote. Its mark is not part of the paragraph’s text.",
);
export type Footnote = z.infer<typeof Footnote>;
