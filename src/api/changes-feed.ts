import { type Ask, route } from "../http/route.ts";
import type { ChangeInStep } from "../library/changes/present-changes.ts";
import { findChanges, narrowedChanges } from "./changes.ts";

/** A feed has so many entries at most, the last first: readers of news come often. */
const MOST_ENTRIES = 60;
/** … and shows so many changes in each. */
const MOST_SHOWN = 30;

/** `/changes.atom`: what changed, for readers of news. */
export const changesFeed = route({
  path: "/changes.atom",
  operation: "getChangesFeed",
  tag: "Through time",
  summary: "What changed, as a feed",
  description:
    "Atom (RFC 4287): of the last ten releases an entry for each document that changed, one for all that came or went, and one for the themes. Of one document with `document`, of what speaks of one theme with `theme`.",
  query: narrowedChanges,
  example: "/changes.atom",
  produces: ["application/atom+xml"],
  problems: [404, 503],
  costly: true,
  async handle(ask) {
    const { found, until, documents = [] } = await findChanges(ask, ask.query);
    const [{ presentChanges, typingBudget }, { inWords }, { writeChangesFeed }] = await Promise.all([
      import("../library/changes/present-changes.ts"),
      import("../library/changes/in-words.ts"),
      import("../export/changes-feed.ts"),
    ]);
    const together = [...Map.groupBy(found, groupOf)].slice(0, MOST_ENTRIES);
    const typing = typingBudget();
    const entries = await Promise.all(
      together.map(async ([id, all]) => {
        const [first] = all;
        const { to } = (first as ChangeInStep).step;
        const document = first?.change.document;
        // What went has no page, and what came or went at once has one for all.
        const isOne = document !== undefined && id.endsWith(`/${document}`);
        return {
          id,
          title: inWords({ changes: all.map(({ change }) => change), uncompared: 0 }).join("; "),
          updated: to.published ?? daysOf(ask),
          page: `${ask.origin}${isOne ? `/${document}` : document === undefined ? "/themes" : "/documents"}`,
          changes: await presentChanges(ask, all.slice(0, MOST_SHOWN), typing),
          more: Math.max(0, all.length - MOST_SHOWN),
        };
      }),
    );
    const themes = [...new Set(ask.query.theme)];
    const narrowed = [...documents, ...themes].join(", ");
    const self = new URLSearchParams([
      ...documents.map((one) => ["document", one]),
      ...themes.map((one) => ["theme", one]),
    ]).toString();
    const text = writeChangesFeed({
      title: `Common Commitment: what changed${narrowed === "" ? "" : ` (${narrowed})`}`,
      origin: ask.origin,
      self: `${ask.origin}/changes.atom${self === "" ? "" : `?${self}`}`,
      updated: entries[0]?.updated ?? until.published ?? daysOf(ask),
      entries,
    });
    return { body: { text } };
  },
});

/** What stands in one entry: all that came or went, what changed of one document, or the themes; of one release. */
function groupOf({ change: { type, op, document }, step: { to } }: ChangeInStep): string {
  const what = type === "theme" ? "themes" : type === "document" && op !== "changed" ? "documents" : document;
  return `releases/${to.id}/${to.published ?? ""}/${what}`;
}

/** Where nobody wrote down when readers got the release: the last day on which one of its documents was published. */
function daysOf({ release }: Pick<Ask, "release">): string {
  const days = release.catalogue.map(({ published }) => published).sort();
  return `${days.at(-1) ?? "1970-01-01"}T00:00:00Z`;
}
