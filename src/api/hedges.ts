import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import { Body } from "../model/document.ts";
import { documented } from "../model/documented.ts";
import { HedgeList } from "../model/hedge.ts";
import { asTables } from "./as-tables.ts";

/** The language of which a vocabulary says what a hedge is, where none is asked for. */
const DEFAULT_LANGUAGE = "en";

const query = {
  series: z.optional(
    documented(
      z.string().check(z.minLength(1), z.maxLength(200)),
      "Of this series alone: its id.",
      "ga-oceans-and-the-law-of-the-sea",
    ),
  ),
  body: z.optional(documented(z.array(Body), "Of resolutions of this body.", ["general-assembly"])),
  lang: z.optional(
    documented(
      z.string().check(z.maxLength(100)),
      "The language of the texts that were compared: English where it is not given.",
      "en",
    ),
  ),
};

const common = { tag: "Find, check and cite", problems: [404, 503] } as const;

/** `/v1/hedges`: which qualifiers came and went. */
export const hedges = asTables(
  route({
    ...common,
    path: "/v1/hedges",
    operation: "listHedges",
    summary: "Which qualifiers came and went, session by session",
    description: [
      "How often each qualifier, a phrase that softens or limits, was put into words that stood before, and struck out of words that stay, from",
      "one resolution of a series to the next that is here. In the order of the sessions; in each, what changed most first. Of",
      "paragraphs that are new or gone as a whole nothing is counted. While the index of all documents can’t be asked, the",
      "answer is 503.",
    ].join(" "),
    query: { ...query, ...paging },
    answer: HedgeList,
    example: "/v1/hedges?limit=2",
    produces: ["application/json"],
    async handle(ask) {
      const { hedges: found, compared, language } = await foundHedges(ask);
      return answerList(ask, found, (one) => one, language, { compared });
    },
  }),
  "hedges",
);

async function foundHedges(ask: Pick<Ask, "index"> & { query: z.infer<z.ZodMiniObject<typeof query>> }) {
  // What only this needs is loaded with the first of it.
  const [{ findHedges }, { seriesNamed }] = await Promise.all([
    import("../library/lineage/find-hedges.ts"),
    import("../library/lineage/find-series.ts"),
  ]);
  const { series, body, lang: language = DEFAULT_LANGUAGE } = ask.query;
  // One that is not there is refused.
  if (series !== undefined) await seriesNamed(ask.index, series);
  return { ...(await findHedges(ask.index, { series, body, language })), language };
}
