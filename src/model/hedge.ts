import * as z from "zod/mini";
import { QualifierKind } from "./act.ts";
import { ADDING } from "./change-vocabulary.ts";
import { count, documented, noun } from "./documented.ts";
import { list } from "./list.ts";

/** How often a qualifier came in and went out in a session. */
export const Hedge = noun(
  "Hedge",
  z.object({
    phrase: documented(z.string(), "The phrase, as the vocabulary has it.", "as appropriate"),
    kind: z.optional(QualifierKind),
    adding: documented(z.enum(ADDING), "What adding it does to what is promised or asked.", "softer"),
    session: documented(z.string(), "The session in which it came or went.", "79"),
    added: count("How often it was put into words that stood before without it.", 12),
    dropped: count("How often it was struck out of words that stay.", 3),
  }),
  "How often a qualifier, a phrase that softens or limits, was added and dropped in a session, from one resolution of a series to the next.",
);
export type Hedge = z.infer<typeof Hedge>;

/** Which qualifiers came and went. */
export const HedgeList = list("HedgeList", Hedge, {
  compared: count("Of how many consecutive documents the words were compared.", 660),
});
