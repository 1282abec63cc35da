import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import { Body } from "../model/document.ts";
import { documented } from "../model/documented.ts";
import { list } from "../model/list.ts";
import { Series, SeriesInList, SeriesLine } from "../model/series.ts";
import { asTables } from "./as-tables.ts";

const narrowing = {
  q: z.optional(
    documented(
      z.string().check(z.minLength(1), z.maxLength(200)),
      "Words of a title, or a symbol, of one of its documents.",
      "law of the sea",
    ),
  ),
  body: z.optional(documented(z.array(Body), "Adopted by this body.", ["general-assembly"])),
  sessions: z.optional(
    documented(z.int().check(z.minimum(1), z.maximum(1_000)), "In at least so many sessions.", 2),
  ),
};

/** `/v1/series`: what is adopted session after session. */
export const allSeries = asTables(
  route({
    path: "/v1/series",
    operation: "listSeries",
    tag: "Read",
    summary: "Resolutions on the same item, session after session",
    description: [
      "Those of most sessions first. Which documents are one series, their titles say, and for some that changed their title",
      "what they recall and have in common. Different filters mean “and”; one filter given several times means “or”. While the",
      "index of all documents can’t be asked, the answer is 503.",
    ].join(" "),
    query: { ...narrowing, ...paging },
    answer: list("SeriesList", SeriesInList),
    example: "/v1/series?sessions=2&limit=2",
    produces: ["application/json"],
    problems: [503],
    async handle(ask) {
      const { found, present } = await foundSeries(ask);
      return answerList(ask, found, present);
    },
  }),
  "series",
);

async function foundSeries(
  ask: Pick<Ask, "index" | "origin"> & { query: z.infer<z.ZodMiniObject<typeof narrowing>> },
) {
  // What only this needs is loaded with the first of it.
  const { findSeries, presentInList } = await import("../library/lineage/find-series.ts");
  const found = await findSeries(ask.index, ask.query);
  return { found, present: (one: (typeof found)[number]) => presentInList(ask.origin, one) };
}

const ofOne = {
  pathParameters: {
    id: {
      description: "The series’ id: a document’s `series`.",
      examples: ["ga-oceans-and-the-law-of-the-sea"],
    },
  },
  query: {
    lang: z.optional(
      documented(
        z.string().check(z.maxLength(100)),
        "The language of the texts. Where it is not given, the first language of the latest document.",
        "en",
      ),
    ),
  },
  tag: "Read",
  problems: [404, 503],
} as const;

/** `/v1/series/{id}`: what became of each paragraph, session after session. */
export const oneSeries = route({
  ...ofOne,
  path: "/v1/series/{id}",
  operation: "getSeries",
  summary: "A series: every session side by side",
  description: [
    "Its documents in order, each with its vote and with what came in and went since the one before that is here; and its",
    "paragraphs, each with its address in every document and what became of it. Sessions that this corpus does not hold are",
    "named. While the index of all documents can’t be asked, the answer is 503.",
  ].join(" "),
  answer: Series,
  produces: ["application/json"],
  async handle(ask) {
    const json = await opened(ask);
    return { body: { json }, language: json.language };
  },
});

/** `/v1/series/{id}/rows`: its paragraphs, a row each. */
export const seriesRows = asTables(
  route({
    ...ofOne,
    path: "/v1/series/{id}/rows",
    operation: "listSeriesRows",
    summary: "The paragraphs of a series, every session side by side",
    description:
      "The `rows` of `/v1/series/{id}`, each with the documents that its cells are of. As a table it has a column for each document, and for what became of a paragraph there: others for each series.",
    query: { ...ofOne.query, ...paging },
    answer: list("SeriesLineList", SeriesLine),
    produces: ["application/json"],
    async handle(ask) {
      const { documents, rows, language } = await opened(ask);
      const { lineOf } = await import("../library/lineage/series-lines.ts");
      const identity = ({ cells }: (typeof rows)[number]) => cells.join(" ");
      return answerList(ask, rows, (row) => lineOf(documents, row), language, {}, identity);
    },
  }),
  "rows",
);

async function opened(ask: Omit<Ask, "query"> & { query: { lang?: string | undefined } }) {
  const { openSeries } = await import("../library/lineage/open-series.ts");
  return openSeries(ask, ask.path.id ?? "", ask.query.lang);
}
