import type { ReleaseCounts } from "../../model/published-release.ts";
import { RELEASE_CHANGE_OPS, RELEASE_CHANGE_TYPES } from "../../model/release-change.ts";
import type { FoundChange, ReleaseDiff } from "./found-change.ts";

/** So many of each are named; of more, how many there are. */
const MOST_NAMED = 6;
/** So many documents are told of one by one. */
const MOST_DOCUMENTS = 20;

const NOUNS = { document: "document", paragraph: "paragraph", act: "statement", theme: "theme" } as const;
const number = new Intl.NumberFormat("en");

/** How much of what came, went, and was changed. */
export function countChanges(changes: readonly FoundChange[]): ReleaseCounts {
  const counts = Object.fromEntries(
    RELEASE_CHANGE_TYPES.map((type) => [type, Object.fromEntries(RELEASE_CHANGE_OPS.map((op) => [op, 0]))]),
  ) as ReleaseCounts;
  for (const { type, op } of changes) counts[type][op] += 1;
  return counts;
}

/** The same in words, a line for all documents that came or went, one for each that was changed, one for the themes. */
export function inWords({ changes, uncompared }: ReleaseDiff): string[] {
  const whole = changes.filter(({ type, op }) => type === "document" && op !== "changed");
  const themes = changes.filter(({ type }) => type === "theme");
  const others = changes.filter((one) => one.type !== "theme" && !whole.includes(one));
  const documents = [...Map.groupBy(others, ({ document }) => document ?? "")];
  const lines = [
    ...tell(whole, ({ symbol, id }) => symbol ?? id),
    ...documents
      .slice(0, MOST_DOCUMENTS)
      .map(([id, own]) => `${own[0]?.symbol ?? id}: ${tell(own, ({ id: address }) => address).join(", ")}`),
    ...(documents.length > MOST_DOCUMENTS
      ? [`${number.format(documents.length - MOST_DOCUMENTS)} more documents changed`]
      : []),
    ...tell(themes, ({ to, from, id }) => to ?? from ?? id),
    ...(uncompared > 0
      ? [`${number.format(uncompared)} documents at most were not looked into: too many differ at once`]
      : []),
  ];
  return lines.length > 0 ? lines : ["No document, paragraph, statement or theme says anything else."];
}

/** "2 statements changed (16.2a, 17.1a)", for each kind of thing and of change. */
function tell(changes: readonly FoundChange[], name: (change: FoundChange) => string): string[] {
  return RELEASE_CHANGE_TYPES.flatMap((type) =>
    RELEASE_CHANGE_OPS.flatMap((op) => {
      const own = changes.filter((one) => one.type === type && one.op === op);
      if (own.length === 0) return [];
      // Of one paragraph in several languages the address is named once.
      const names = [...new Set(own.map(name))];
      const more = names.length - MOST_NAMED;
      const named =
        names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${number.format(more)} more` : "");
      const about =
        type === "document" && op === "changed"
          ? "what is said of it"
          : `${number.format(own.length)} ${NOUNS[type]}${own.length === 1 ? "" : "s"}`;
      return [type === "document" && op === "changed" ? `${about} ${op}` : `${about} ${op} (${named})`];
    }),
  );
}
