import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";
import { Passage } from "./passage.ts";

/** What one address of several names, or why it names nothing. */
export const PassageAnswer = noun(
  "PassageAnswer",
  z.object({
    asked: documented(z.string(), "The address as it was asked for.", "16.2"),
    passage: z.optional(Passage),
    problem: z.optional(
      z.object({
        status: documented(z.int(), "What a request for this address alone would answer.", 404),
        detail: documented(z.string(), "What is wrong with the address.", "there is no paragraph 87"),
        didYouMean: z.optional(documented(z.string(), "The nearest address that there is.", "86")),
      }),
    ),
  }),
  "What one address of several names: `passage`, or `problem` where it names nothing.",
);
export type PassageAnswer = z.infer<typeof PassageAnswer>;
