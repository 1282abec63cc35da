import * as z from "zod/mini";
import { marksOf } from "../http/cursor.ts";
import { answerPage, onPage, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import type { ChangesAsked } from "../library/changes/present-changes.ts";
import { many } from "../library/filtering/filter-by-vocabulary.ts";
import { findUnknown, Refusal } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import { ReleaseChangeList, ReleaseChangeType } from "../model/release-change.ts";
import { asTables } from "./as-tables.ts";

/** What narrows changes to some of them. */
export const narrowedChanges = {
  document: many(
    "What became of this document, of its paragraphs and acts: its id, or its symbol.",
    "s-32-1",
  ),
  theme: many(
    "What became of this theme, and of the paragraphs and acts that speak of it or of a narrower one, before or after.",
    "sport",
  ),
};

const moment = (description: string, example: string) =>
  z.optional(documented(z.string().check(z.minLength(4), z.maxLength(64)), description, example));

/** `/v1/changes?since=`: what changed between releases. */
export const changes = asTables(
  route({
    path: "/v1/changes",
    operation: "listChanges",
    tag: "Through time",
    summary: "What changed between releases",
    description:
      "Documents, paragraphs, acts and themes that were added, changed or removed, of the last release first; in each, document by document, in the order of the text. What changed says its words before and after. Ten releases are compared at most: of more, those furthest back are told together. Different filters mean “and”; one filter given several times means “or”.",
    query: {
      since: moment(
        "Since this day, this moment (ISO 8601), or this release: its id, or 8 characters of its beginning at least. The last ten releases where it is not given.",
        "2026-11-30",
      ),
      until: moment(
        "Until this day, moment or release, in the same way: until now where it is not given.",
        "2026-12-31",
      ),
      type: z.optional(documented(z.array(ReleaseChangeType), "Only what became of these.", ["paragraph"])),
      ...narrowedChanges,
      ...paging,
    },
    answer: ReleaseChangeList,
    example: "/v1/changes",
    produces: ["application/json"],
    problems: [404, 503],
    costly: true,
    async handle(ask) {
      const { found, steps, since, until, reaches } = await findOrLeadOn(ask, ask.query);
      const { presentChanges, identityOfChange } = await import("../library/changes/present-changes.ts");
      const uncompared = steps.reduce((sum, { diff }) => sum + diff.uncompared, 0);
      const data = await presentChanges(ask, onPage(ask.query, found));
      return answerPage(
        ask,
        { data, total: found.length, marks: marksOf(found, identityOfChange) },
        undefined,
        {
          since: { id: since.id, published: since.published },
          until: { id: until.id, published: until.published },
          complete: reaches && uncompared === 0,
          uncompared,
        },
      );
    },
  }),
  "changes",
  { paged: true },
);

/** Between which releases, and of what. */
interface Asked extends ChangesAsked {
  since?: string | undefined;
  until?: string | undefined;
}

/** The same; who named a release that is not kept is led on to what there is. */
async function findOrLeadOn(ask: Pick<Ask, "release" | "releases" | "origin" | "url">, query: Asked) {
  try {
    return await findChanges(ask, query);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "gone") throw error;
    const url = new URL(ask.url);
    for (const { parameter } of error.content.errors ?? []) url.searchParams.delete(parameter ?? "");
    const current = `${ask.origin}${url.pathname}${url.search}`;
    const links = { current, releases: `${ask.origin}/v1/releases` };
    throw new Refusal("gone", { ...error.content, links });
  }
}

/**
 * What changed between the releases that are asked for, and of which documents that was asked: by their ids.
 *
 * @throws {Refusal} 404 for a document or a theme that there neither is nor was
 */
export async function findChanges(ask: Pick<Ask, "release" | "releases" | "origin">, query: Asked) {
  // What only this needs is loaded with the first of it.
  const [{ changesSince, historyOf, partOf }, { chooseChanges }] = await Promise.all([
    import("../library/changes/history.ts"),
    import("../library/changes/present-changes.ts"),
  ]);
  const part = partOf(await historyOf(ask.releases, ask.release), query);
  const since = await changesSince(ask.releases, part.history, part.since);
  const told = since.steps.flatMap(({ diff }) => diff.changes);
  const there = ask.release.vocabulary.themes.map(({ id }) => id);
  const themes = new Set([...there, ...told.flatMap((one) => (one.type === "theme" ? [one.id] : []))]);
  const [strange] = findUnknown("theme", query.theme, [...themes]);
  if (strange !== undefined) {
    const { detail, didYouMean } = strange;
    throw new Refusal("not-found", { detail, errors: [strange], didYouMean });
  }
  const documents = await documentsNamed(ask, query.document, new Set(told.map(({ document }) => document)));
  const narrowed = documents === undefined ? query : { ...query, document: documents };
  return { ...since, found: chooseChanges(since.steps, narrowed, ask.release.vocabulary), documents };
}

/**
 * The ids of documents that are named by their ids or symbols.
 *
 * @param told those that something became of: they may be no more
 */
async function documentsNamed(
  ask: Pick<Ask, "release" | "origin">,
  names: readonly string[] | undefined,
  told: ReadonlySet<string | undefined>,
): Promise<string[] | undefined> {
  if (names === undefined) return undefined;
  const { entryNamed } = await import("../library/lineage/documents-compared.ts");
  const idOf = async (name: string) =>
    told.has(name) ? name : (await entryNamed(ask, "document", name, "")).id;
  return [...new Set(await Promise.all(names.map(idOf)))];
}
