import * as z from "zod/mini";
import { marksOf } from "../http/cursor.ts";
import { answerPage, onPage, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import type { ChangesAsked } from "../library/changes/present-changes.ts";
import { many } from "../library/filtering/filter-by-vocabulary.ts";
import { nearest, Refusal, shorten } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import { ReleaseChangeList, ReleaseChangeType } from "../model/release-change.ts";
import { asTables } from "./as-tables.ts";

/** What narrows changes to some of them. */
export const narrowedChanges = {
  document: many("What became of this document, of its paragraphs and acts.", "s-32-1"),
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
      const { found, steps, since, until, reaches } = await findChanges(ask, ask.query);
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

/**
 * What changed between the releases that are asked for.
 *
 * @throws {Refusal} 404 for a document or a theme that there neither is nor was
 */
export async function findChanges(ask: Pick<Ask, "release" | "releases">, query: Asked) {
  // What only this needs is loaded with the first of it.
  const [{ changesSince, historyOf, partOf }, { chooseChanges }] = await Promise.all([
    import("../library/changes/history.ts"),
    import("../library/changes/present-changes.ts"),
  ]);
  const part = partOf(await historyOf(ask.releases, ask.release), query);
  const since = await changesSince(ask.releases, part.history, part.since);
  const found = chooseChanges(since.steps, query, ask.release.vocabulary);
  const told = since.steps.flatMap(({ diff }) => diff.changes);
  const themes = ask.release.vocabulary.themes.map(({ id }) => id);
  const known = {
    theme: new Set([...themes, ...told.flatMap((one) => (one.type === "theme" ? [one.id] : []))]),
    document: new Set(told.flatMap(({ document }) => document ?? [])),
  };
  const strange = (query.document ?? []).filter((id) => !known.document.has(id));
  const there = strange.length === 0 ? new Map() : await ask.release.entries(strange);
  for (const id of strange)
    if (!there.has(id))
      refuse(
        "document",
        id,
        ask.release.catalogue.map((one) => one.id),
      );
  for (const id of query.theme ?? []) if (!known.theme.has(id)) refuse("theme", id, themes);
  return { ...since, found };
}

function refuse(parameter: "document" | "theme", id: string, known: readonly string[]): never {
  const detail = `there is no ${parameter} "${shorten(id)}"`;
  const didYouMean = nearest(id, known);
  const errors = [{ parameter, detail, ...(didYouMean === undefined ? {} : { didYouMean }) }];
  throw new Refusal("not-found", { detail, errors, didYouMean });
}
