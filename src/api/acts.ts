import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { actFilters, findActs } from "../library/filtering/filter-acts.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { presentAct } from "../library/presenting/present-passage.ts";
import { Act, ActKind } from "../model/act.ts";
import { documented } from "../model/documented.ts";
import { Facets } from "../model/facet.ts";
import { list } from "../model/list.ts";
import { asTables } from "./as-tables.ts";

/** The parameters of the lists of acts, but for their kind. */
const filters = { ...actFilters, ...inLanguage, ...paging };

/** A list of acts. */
const ActList = list("ActList", Act, { facets: z.optional(Facets) });

/** `/v1/s-32-1/acts`: what is committed to, called for and recognized. */
export const acts = asTables(
  route({
    path: "/v1/{document}/acts",
    operation: "listActs",
    tag: "Commitments, calls and themes",
    summary: "What a document commits to, calls for and recognizes",
    description:
      "In the order of the text. Different filters mean “and”; one filter given several times means “or”. An id that is not known is refused, with the nearest; one that no act has finds nothing.",
    pathParameters: documentParameter,
    query: {
      kind: z.optional(
        documented(z.array(ActKind), 'Of this kind. Repeated, it means "or".', ["commitment"]),
      ),
      ...filters,
    },
    answer: ActList,
    example: "/v1/s-32-1/acts?theme=beneficial-ownership&facets=kind,qualifier&limit=1",
    produces: ["application/json"],
    problems: [404],
    handle: (ask) => answerActs(ask),
  }),
  "acts",
);

type ActAsk = Omit<Ask, "query"> & {
  query: z.infer<z.ZodMiniObject<typeof filters>> & { kind?: ActKind[] | undefined };
};

/**
 * Answers a list of acts.
 *
 * @param only the kind that alone counts, where the path names one
 */
function answerActs(ask: ActAsk, only?: ActKind): Answer {
  const open = openDocument(ask);
  const { found, facets } = findActs(open, ask.release.vocabulary, ask.query, only);
  const { by } = open;
  return answerList(ask, found, (act) => presentAct(by, act), by.language, { ...(facets && { facets }) });
}

/** `/v1/s-32-1/commitments`: what is committed to. */
export const commitments = asTables(
  route({
    path: "/v1/{document}/commitments",
    operation: "listCommitments",
    tag: "Commitments, calls and themes",
    summary: "What a document commits to",
    description:
      "The acts of kind `commitment`, in the order of the text; the filters are those of `acts`, but for `kind`.",
    pathParameters: documentParameter,
    query: filters,
    answer: ActList,
    example: "/v1/s-32-1/commitments?theme=whistle-blower-protection&qualified=true&limit=1",
    produces: ["application/json"],
    problems: [404],
    handle: (ask) => answerActs(ask, "commitment"),
  }),
  "commitments",
);
