import * as z from "zod/mini";
import { address, documented, noun } from "./documented.ts";

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

/** Where to go on from what is gone. */
const ProblemLinks = z.object({
  current: z.optional(address("What readers get now.", "https://example.org/v1/s-32-1/paragraphs/16")),
  nearest: z.optional(
    address(
      "The same in the kept release that came soonest after.",
      "https://example.org/v1/s-32-1/paragraphs/16?release=9f2c8a1b",
    ),
  ),
  first: z.optional(address("The list’s first page.", "https://example.org/v1/s-32-1/paragraphs")),
  releases: z.optional(address("Which releases there were when.", "https://example.org/v1/releases")),
});
export type ProblemLinks = z.infer<typeof ProblemLinks>;

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
    links: z.optional(documented(ProblemLinks, "Where to go on, where something was here once.")),
  }),
  "An error, as RFC 9457 (Problem Details for HTTP APIs) writes it.",
);
export type Problem = z.infer<typeof Problem>;
