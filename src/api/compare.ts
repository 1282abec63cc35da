import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import { Comparison, DIRECTIONS, RowOp } from "../model/comparison.ts";
import { documented } from "../model/documented.ts";
import { asTables } from "./as-tables.ts";

const named = (description: string, example: string) =>
  documented(z.string().check(z.minLength(1), z.maxLength(200)), description, example);

const query = {
  from: named("The document compared from: its id, or its symbol.", "A/RES/78/69"),
  to: named("The document compared to: its id, or its symbol.", "a-res-79-144"),
  lang: z.optional(
    documented(
      z.string().check(z.maxLength(100)),
      "The language of both texts. Where it is not given, the first language of `to` that `from` has too.",
      "en",
    ),
  ),
  op: z.optional(documented(z.array(RowOp), "Only rows of which this became.", ["reworded"])),
  direction: z.optional(
    documented(
      z.array(z.enum(DIRECTIONS)),
      "Only rows with a change that makes the words softer, or firmer.",
      ["softer"],
    ),
  ),
  moved: z.optional(documented(z.boolean(), "Only rows that were moved, or only those that were not.", true)),
};

const common = {
  tag: "Find, check and cite",
  problems: [404, 503],
  costly: true,
} as const;

/** `/v1/compare?from=&to=`: two documents side by side. */
export const compare = asTables(
  route({
    ...common,
    path: "/v1/compare",
    operation: "compareDocuments",
    summary: "Two documents side by side, paragraph by paragraph",
    description: [
      "The paragraphs of the document compared to, in their order, each beside the one that it comes from; those that are",
      "no more stand where they stood. They are paired by their words, wherever they stand. `counts` and `headings` are of",
      "the whole, whatever is filtered. Any two documents can be compared, in either order; consecutive ones of a series are",
      "compared when a release is made. Different filters mean “and”; one filter given several times means “or”.",
    ].join(" "),
    query: { ...query, ...paging },
    answer: Comparison,
    example: "/v1/compare?from=s-32-1&to=s-32-1&limit=1",
    produces: ["application/json"],
    async handle(ask) {
      const { about, rows, present, language } = await compared(ask);
      const identity = ({ from, to }: (typeof rows)[number]) => `${from} ${to}`;
      return answerList(ask, rows, present, language, about, identity);
    },
  }),
  "compared",
);

async function compared(ask: Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> }) {
  // What only this needs is loaded with the first of it.
  const [{ openPair }, { comparedRows }, presenting] = await Promise.all([
    import("../library/lineage/documents-compared.ts"),
    import("../library/lineage/compare-documents.ts"),
    import("../library/lineage/present-comparison.ts"),
  ]);
  const pair = await openPair(ask, ask.query);
  const all = await comparedRows(ask, pair);
  return {
    about: presenting.aboutComparison(pair, all),
    rows: presenting.filterRows(all, ask.query),
    present: presenting.rowPresenter(pair),
    language: pair.language,
  };
}
