import type { ReleaseLogEntry } from "../model/release.ts";
import type { Comparison } from "./comparing/losses.ts";
import { KEPT_DAYS, KEPT_RELEASES, type PrunePlan, UNNAMED_DAYS } from "./prune.ts";
import { kindsOf, sayLosses } from "./release-error.ts";

/** What a release changes for readers of the one before, a line each. */
export function sayComparison(before: string, { added, removed, changed, losses }: Comparison): string[] {
  const documents = [
    ...sayDocuments("new", added),
    ...sayDocuments("changed", changed),
    ...sayDocuments("no longer there", removed),
  ];
  const said = documents.length === 0 ? ["no document has changed"] : documents;
  const lost =
    losses.length === 0
      ? ["nothing is lost that somebody may have embedded"]
      : [
          `${count(losses.length, "loss", "losses")}: it is published with --allow=${kindsOf(losses).join(",")}`,
          ...sayLosses(losses, Number.POSITIVE_INFINITY),
        ];
  return [`compared with release ${before}:`, ...said, ...lost];
}

function sayDocuments(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, 10).join(", ");
  return [`${count(ids.length, "document")} ${what}: ${shown}${ids.length > 10 ? ", …" : ""}`];
}

/** A release in a line of a list. */
export function sayRelease(
  id: string,
  isCurrent: boolean,
  documents: number | undefined,
  entry: ReleaseLogEntry | undefined,
): string {
  const published = entry === undefined ? "no date is known" : minuteOf(entry.published);
  const counted = documents === undefined ? "its manifest is damaged" : count(documents, "document");
  return [
    `${isCurrent ? "*" : " "} ${id}`,
    published,
    counted,
    ...(entry?.note === undefined ? [] : [entry.note]),
  ].join("  ");
}

/** What pruning takes away, or would. */
export function sayPlan({ releases, bundles, kept, unnamed }: PrunePlan, isDone: boolean): string[] {
  const nothing = releases.length === 0 && bundles.length === 0;
  const goes = isDone ? "deleted" : "would be deleted";
  return [
    ...releases.map(
      ({ id, published }) =>
        `${goes}: release ${id}, published ${published === undefined ? "at no known time" : minuteOf(published)}`,
    ),
    nothing
      ? "there is nothing to delete"
      : `${goes}: ${count(releases.length, "release")} and ${count(bundles.length, "bundle")} of texts`,
    `kept: ${count(kept, "release")}: what readers get and got before, the last ${KEPT_RELEASES}, and what they got within ${KEPT_DAYS} days`,
    ...(unnamed === 0
      ? []
      : [
          `kept: ${count(unnamed, "bundle")} that no release names: a publishing may be under way; \`prune --yes\` deletes them ${UNNAMED_DAYS * 24} hours after it saw them first`,
        ]),
    ...(isDone || (nothing && unnamed === 0) ? [] : ["nothing was deleted: --yes does it"]),
  ];
}

function minuteOf(date: string): string {
  return `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
}

function count(many: number, one: string, more = `${one}s`): string {
  return `${many.toLocaleString("en")} ${many === 1 ? one : more}`;
}
