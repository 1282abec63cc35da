import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

/** One thing that was wrong in a request, and what would have been right. */
export const ProblemDetail = z.object({
  parameter: z.optional(documented(z.string(), "The parameter that it is about.", "section")),
  detail: documented(z.string(), "What is wrong.", 'unknown section "preventive"'),
  expected: z.optional(
    documented(z.array(z.string()), "What would have been right.", ["preventive-measures"]),
  ),
  didYouMean: z.optional(documented(z.string(), "What was probably meant.", "preventive-measures")),
});
export type ProblemDetail = z.infer<typeof ProblemDetail>;

/** The body of every error: problem details as RFC 9457 has them. */
export const Problem = noun(
  "Problem",
  z.object({
    type: documented(
      z.string(),
      "What kind of problem it is: a name that is the same on every host.",
      "urn:problem-type:common-commitment:not-found",
    ),
    code: documented(z.string(), "The same as one word.", "not-found"),
    title: documented(
      z.string(),
      "The same in words, for all problems of this kind.",
      "Nothing has this address",
    ),
    status: documented(z.int(), "The HTTP status.", 404),
    detail: documented(z.string(), "What went wrong here.", '"87" names nothing: there are 86 paragraphs'),
    instance: documented(z.string(), "The path that was asked for.", "/v1/s-32-1/paragraphs/87"),
    help: documented(
      z.string(),
      "Where this kind of problem is explained to people.",
      "https://example.org/docs/problems#not-found",
    ),
    errors: documented(z.array(ProblemDetail), "Each thing that is wrong, and what would have been right."),
    didYouMean: z.optional(documented(z.string(), "What was probably meant.", "86")),
  }),
  "An error, as RFC 9457 (Problem Details for HTTP APIs) writes it.",
);
export type Problem = z.infer<typeof Problem>;
