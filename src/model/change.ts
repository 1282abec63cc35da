import * as z from "zod/mini";
import { documented, noun, offset } from "./documented.ts";

/** What changes of words are, from those that say most to those that say least. */
export const CHANGE_TYPES = [
  "verb",
  "qualifier",
  "addressee",
  "wording",
  "date",
  "number",
  "reference",
  "order",
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** Changes that a text makes from year to year without saying anything else: folded where people look. */
export const FOLDED_TYPES: readonly ChangeType[] = ["date", "number", "reference", "order"];

/** How the words of two paragraphs that belong together stand to each other, from alike to less alike. */
export const RELATION_CHANGES = ["same", "numbers", "reworded"] as const;

export const RelationChange = documented(
  z.enum(RELATION_CHANGES),
  "`same`: the same words; `numbers`: other numbers, dates, references to last year’s documents, or words such as “also” alone; `reworded`: other words.",
  "reworded",
);
export type RelationChange = z.infer<typeof RelationChange>;

const Side = z.object({
  text: documented(z.string(), "The words; empty where there are none on this side.", "where appropriate"),
  start: offset("Where they begin in the paragraph’s text; where they would stand, if there are none.", 42),
  end: offset("Where they end there.", 59),
});

/** What was changed from one paragraph to the other. */
export const Change = noun(
  "Change",
  z.object({
    type: documented(
      z.enum(CHANGE_TYPES),
      "What it is: the verb that carries the paragraph, a phrase that softens or bounds it, who is addressed, a date, a number, a reference to another document, “also” and its like or another order of the same words, or other wording.",
      "qualifier",
    ),
    from: Side,
    to: Side,
    direction: z.optional(
      documented(
        z.enum(["softer", "firmer"]),
        "Whether it was made softer or firmer; there where the vocabulary ranks both verbs or both phrases, and where a qualifier was added or dropped.",
        "softer",
      ),
    ),
  }),
  "What was changed from an earlier paragraph to a later one, with the words of both.",
);
export type Change = z.infer<typeof Change>;
