import * as z from "zod/mini";
import { Act } from "./act.ts";
import { documented, noun, offset } from "./documented.ts";

/** A sentence of a paragraph. The texts of a paragraph's sentences, joined by one space, are the paragraph. */
export const Sentence = noun(
  "Sentence",
  z.object({
    id: documented(z.string(), "The sentence’s address.", "16.2"),
    text: documented(z.string(), "The sentence’s words.", "We also invite the Conference to identify gaps."),
    start: offset("Where it begins in the paragraph’s `text`.", 607),
    end: offset("Where it ends.", 860),
    acts: documented(z.array(Act), "What is committed to, called for or recognized in it."),
  }),
  "A sentence of a paragraph.",
);
export type Sentence = z.infer<typeof Sentence>;
