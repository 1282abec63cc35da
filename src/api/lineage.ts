import * as z from "zod/mini";
import { writeLineage } from "../export/lineage.ts";
import { markOf } from "../http/cursor.ts";
import { askedPage, linksOfPage, paging } from "../http/paging.ts";
import { type Answer, type Ask, type Route, route } from "../http/route.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { documentParameter, inLanguage, openDocument } from "../library/open-document.ts";
import { Refusal } from "../library/refusal.ts";
import { RelationChange } from "../model/change.ts";
import { documented } from "../model/documented.ts";
import { Lineage, SERIES_RELATIONS } from "../model/lineage.ts";
import type { Located } from "../quote/locate.ts";
import { marking, unmarked } from "./as-tables.ts";

const query = {
  series: z.optional(
    documented(
      z.enum(SERIES_RELATIONS),
      "Only paragraphs of resolutions on the same item, or only of others.",
      "other",
    ),
  ),
  change: z.optional(documented(z.array(RelationChange), "Only what was changed so.", ["reworded"])),
  ...inLanguage,
  ...paging,
};

const about = {
  tag: "Read",
  pathParameters: {
    ...documentParameter,
    address: {
      description: "The address of a paragraph, or of a part of one: it has the lineage of its paragraph.",
      examples: ["16", "preamble-7", "16.2"],
    },
  },
  query,
  problems: [404, 503],
} as const;

/** `/v1/s-32-1/paragraphs/16/lineage`: where a paragraph's words come from, and what became of them. */
export const lineage = route({
  ...about,
  path: "/v1/{document}/paragraphs/{address}/lineage",
  operation: "getLineage",
  summary: "Where a paragraph’s words come from, and what became of them",
  description:
    "The best paragraph of each earlier document that it has words from, the newest first, and the paragraphs of later ones that have words from it, the oldest first; each with what was changed. A paragraph with its lettered parts is one. A page has up to `limit` of both; `total` says how many there are. `scope` says in what was looked: the first here is not the first that there is, and where `first` is null the words are new in it. While the index of all documents can’t be asked, the answer is 503.",
  answer: Lineage,
  example: "/v1/s-32-1/paragraphs/1/lineage?limit=1",
  produces: ["application/json", "text/csv"],
  async handle(ask) {
    // Who asks by `Accept` is a program.
    if (ask.type === "text/csv") return asCsv(ask, false);
    const { json, headers } = await find(ask, { typed: true });
    return { body: { json }, language: json.language, headers };
  },
});

/** The same as a table. */
export const lineageAsCsv: Route = route({
  ...about,
  query: { ...query, ...marking },
  path: "/v1/{document}/paragraphs/{address}/lineage.csv",
  operation: "getLineageAsCsv",
  summary: "The same as CSV",
  description: "A row for each ancestor, then one for each descendant; a page has up to `limit` of both.",
  example: "/v1/s-32-1/paragraphs/1/lineage.csv?limit=1",
  produces: ["text/csv"],
  handle: (ask) => asCsv(ask, ask.query.bom ?? true),
});

/** @param marked whether it begins with a byte order mark */
async function asCsv(ask: Ask<typeof query>, marked: boolean): Promise<Answer> {
  const { json, headers } = await find(ask, { typed: false });
  const text = writeLineage(json);
  return { body: { text: marked ? text : unmarked(text) }, language: json.language, headers };
}

/** @param typed whether what was changed is told too */
async function find(
  ask: Ask<typeof query>,
  { typed }: { typed: boolean },
): Promise<{ json: Lineage; headers: Record<string, string> }> {
  const open = openDocument(ask);
  const paragraph = paragraphOf(await locateOrRefuse(open, ask.path.address ?? ""));
  const { series, change } = ask.query;
  // What only this needs is loaded with the first of it.
  const { findLineage } = await import("../library/lineage/find-lineage.ts");
  const page = { ...askedPage(ask.query), series, change };
  const rules = typed ? await rulesFor(ask, open.by.language) : undefined;
  const found = await findLineage(ask, open, paragraph, page, rules);
  const { ancestors, descendants } = found.total;
  // Two lists have one cursor: what it names is how many there are of each, and of how many documents.
  const mark = markOf([`${ancestors} ${descendants} ${found.scope.documents}`]);
  const { links, headers } = linksOfPage(ask, Math.max(ancestors, descendants), () => mark);
  return { json: { ...found, links }, headers };
}

async function rulesFor({ release }: Pick<Ask, "release">, language: string) {
  const { changeRulesFor } = await import("../library/lineage/change-rules.ts");
  return changeRulesFor(release, language);
}

/**
 * The paragraph whose lineage is that of a place.
 *
 * @throws {Refusal} 400 for several paragraphs, which have a lineage each
 */
function paragraphOf(located: Located): string {
  if (located.type !== "range") return located.paragraph.id;
  const [only, ...others] = located.paragraphs;
  if (only !== undefined && others.length === 0) return only.id;
  const detail = `"${located.address}" names ${located.paragraphs.length} paragraphs, and each has a lineage of its own`;
  const expected = located.paragraphs.slice(0, 20).map(({ id }) => id);
  throw new Refusal("bad-address", {
    detail,
    errors: [{ parameter: "address", detail, expected }],
    didYouMean: only?.id,
  });
}
