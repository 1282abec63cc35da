import * as z from "zod/mini";
import { documented, noun, offset } from "./documented.ts";

/** A lettered or roman part of a paragraph. Its label, `(b)`, is part of its words, as it is of the paragraph's. */
export const Subparagraph = noun(
  "Subparagraph",
  z.object({
    id: documented(z.string(), "The sub-paragraph’s address.", "3(b)", "3(b)(ii)"),
    start: offset("Where it begins in the paragraph’s `text`: at its label.", 128),
    end: offset("Where it ends, with the sub-paragraphs that it has itself.", 260),
  }),
  "A lettered or roman part of a paragraph.",
);
export type Subparagraph = z.infer<typeof Subparagraph>;
