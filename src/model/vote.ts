import * as z from "zod/mini";
import { Adoption, inDocument } from "./document.ts";
import { documented, noun } from "./documented.ts";
import { list } from "./list.ts";

/** What a Member State can have done when a vote was recorded, in the order in which the United Nations lists them. */
export const VOTES = ["in-favour", "against", "abstaining", "not-voting"] as const;

export const CastVote = documented(
  z.enum(VOTES),
  "How it voted. `not-voting`: a Member State that is in none of the three lists of a vote of the General Assembly, whose numbers agree with what is said of them.",
  "in-favour",
);
export type CastVote = z.infer<typeof CastVote>;

/** How one Member State voted. */
export const MemberVote = noun(
  "MemberVote",
  z.object({
    state: documented(
      z.string(),
      "The state’s name, as the United Nations writes it today; where no list of states has the name that the United Nations’ data gives, that name.",
      "Bolivia (Plurinational State of)",
    ),
    code: z.optional(
      documented(
        z.string().check(z.regex(/^[A-Z]{3}$/)),
        "Its ISO 3166-1 alpha-3 code; absent for a name that no list of states has.",
        "BOL",
      ),
    ),
    vote: CastVote,
  }),
  "How one Member State voted on a document.",
);
export type MemberVote = z.infer<typeof MemberVote>;

/** How each Member State voted on a document. */
export const VoteList = list("VoteList", MemberVote, {
  document: inDocument.document,
  symbol: documented(z.string(), "Its symbol.", "A/RES/79/144"),
  adoption: z.optional(Adoption),
  known: documented(
    z.enum(["each-state", "counts", "without-vote", "nothing"]),
    "What is known here of the vote: how `each-state` voted; the `counts` in `adoption` alone; that it was adopted `without-vote`; or `nothing`.",
    "each-state",
  ),
  detail: documented(
    z.string(),
    "The same in words.",
    "Adopted by a recorded vote; how each Member State voted is listed.",
  ),
});
export type VoteList = z.infer<typeof VoteList>;
