import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import type { Adoption } from "../model/document.ts";
import { documented } from "../model/documented.ts";
import { CastVote, type MemberVote, VoteList } from "../model/vote.ts";
import { asTables } from "./as-tables.ts";

const query = {
  vote: z.optional(documented(z.array(CastVote), "Only those who voted so.", ["against"])),
  code: z.optional(
    documented(
      z.array(z.string().check(z.regex(/^[A-Za-z]{3}$/, "an ISO 3166-1 alpha-3 code"))),
      "Only these states, by their ISO 3166-1 alpha-3 codes.",
      ["FJI"],
    ),
  ),
};

const common = { tag: "Read", pathParameters: documentParameter, problems: [404] } as const;

/** `/v1/a-res-79-144/votes`: how each Member State voted. */
export const votes = asTables(
  route({
    ...common,
    path: "/v1/{document}/votes",
    operation: "listVotes",
    summary: "How each Member State voted on a document",
    description: [
      "In the order of the states’ names, where the vote was recorded and the United Nations’ data says who voted how. A",
      "document that was adopted without a vote, or of whose vote nothing is known here, has an empty list: `known` and",
      "`detail` say which. Different filters mean “and”; one filter given several times means “or”.",
    ].join(" "),
    query: { ...query, ...paging },
    answer: VoteList,
    example: "/v1/s-32-1/votes",
    produces: ["application/json"],
    async handle(ask) {
      const { all, found, entry } = await votesOn(ask);
      const { id, symbol, adoption } = entry;
      return answerList(ask, found, (vote) => vote, undefined, {
        ...{ document: id, symbol },
        ...(adoption === undefined ? {} : { adoption }),
        ...knowledgeOf(adoption, all),
      });
    },
  }),
  "votes",
);

async function votesOn(ask: Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> }) {
  const { path, query, release, origin } = ask;
  const { entry } = openDocument({ origin, release, path, query: {} }).by;
  const all = await release.votes(entry.id);
  const codes = query.code?.map((code) => code.toUpperCase());
  const found = (all ?? []).filter(
    ({ vote, code = "" }) =>
      (query.vote === undefined || query.vote.includes(vote)) &&
      (codes === undefined || codes.includes(code)),
  );
  return { all, found, entry };
}

function knowledgeOf(
  adoption: Adoption | undefined,
  votes: readonly MemberVote[] | undefined,
): Pick<VoteList, "known" | "detail"> {
  if (votes !== undefined)
    return {
      known: "each-state",
      detail: "Adopted by a recorded vote; how each Member State voted is listed.",
    };
  if (adoption === undefined) return { known: "nothing", detail: "How it was adopted is not known here." };
  if (adoption.vote === "without-vote")
    return { known: "without-vote", detail: "It was adopted without a vote: no Member State voted." };
  return {
    known: "counts",
    detail: "Adopted by a recorded vote; who voted how is not known here.",
  };
}
