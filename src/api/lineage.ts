import * as z from "zod/mini";
import { markOf } from "../http/cursor.ts";
import { askedPage, linksOfPage, paging } from "../http/paging.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { Refusal } from "../library/refusal.ts";
import { RelationChange } from "../model/change.ts";
import { documented } from "../model/documented.ts";
import {
  Lineage,
  type LineageRow,
  LineageRows,
  type RelatedParagraph,
  SERIES_RELATIONS,
} from "../model/lineage.ts";
import type { Located } from "../quote/locate.ts";
import { asTables, LINES } from "./as-tables.ts";

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
export const lineage = asTables(
  route({
    ...about,
    path: "/v1/{document}/paragraphs/{address}/lineage",
    operation: "getLineage",
    summary: "Where a paragraph’s words come from, and what became of them",
    description:
      "The best paragraph of each earlier document that it has words from, the newest first, and the paragraphs of later ones that have words from it, the oldest first; each with what was changed. A paragraph with its lettered parts is one. A page has up to `limit` of both; `total` says how many there are. `scope` says in what was looked: the first here is not the first that there is, and where `first` is null the words are new in it. As a table it has a row for each ancestor, then one for each descendant. While the index of all documents can’t be asked, the answer is 503.",
    answer: Lineage,
    example: "/v1/s-32-1/paragraphs/1/lineage?limit=1",
    produces: ["application/json"],
    async handle(ask) {
      const { json, headers } = await find(ask, { typed: true });
      return { body: { json }, language: json.language, headers };
    },
  }),
  "lineage",
  { paged: true, schema: LineageRows, rows },
);

/** The same as rows: an ancestor each, then a descendant each. */
async function rows(ask: Ask): Promise<Answer> {
  // What was changed is no column of a table; JSON Lines have all that JSON has.
  const { json, headers } = await find(ask as Ask<typeof query>, { typed: ask.type === LINES });
  const { document, language, address } = json;
  const related = (some: readonly RelatedParagraph[], relation: LineageRow["relation"]) =>
    some.map((one): LineageRow => ({ document, language, address, relation, related: one }));
  const data = [...related(json.ancestors, "ancestor"), ...related(json.descendants, "descendant")];
  return { body: { json: { data } }, language, headers };
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
