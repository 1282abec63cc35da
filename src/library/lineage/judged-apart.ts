import type { ComparedRow } from "../../lineage/compare-texts.ts";
import type { Change } from "../../model/change.ts";
import type { OpenPair } from "./documents-compared.ts";

/** So much of a paragraph's characters is the same in both where it is one sentence that was worded otherwise. */
const STILL_ONE = 0.6;

/** Whether two documents are of one series: the later goes on with what the earlier says. */
export function areOfOneSeries({ from, to }: OpenPair): boolean {
  const [one, other] = [from.document.entry, to.document.entry];
  return one.id === other.id || (one.series !== undefined && one.series === other.series);
}

/**
 * Judges the rows of two documents that are not of one series: what is said to others, or of something else, is another
 * sentence, and neither softer nor firmer. In one series the paragraph is one that goes on.
 */
export function judgedApart(rows: readonly ComparedRow[], { from, to }: OpenPair): readonly ComparedRow[] {
  const [before, after] = [from, to].map(
    ({ paragraphs }) => new Map(paragraphs.map(({ id, text }) => [id, text.length])),
  );
  return rows.map((row) => {
    if (row.changes.every(({ direction }) => direction === undefined)) return row;
    const isOne =
      keptOf(row.changes, "from", before?.get(row.from ?? "")) >= STILL_ONE &&
      keptOf(row.changes, "to", after?.get(row.to ?? "")) >= STILL_ONE &&
      !row.changes.some(({ type }) => type === "addressee");
    return isOne ? row : { ...row, changes: row.changes.map(withoutDirection) };
  });
}

/** Which part of a paragraph is unchanged, from 0 to 1. */
function keptOf(changes: readonly Change[], side: "from" | "to", length = 0): number {
  const changed = changes.reduce((sum, change) => sum + change[side].text.length, 0);
  return length === 0 ? 0 : 1 - changed / length;
}

function withoutDirection({ direction: _, ...change }: Change): Change {
  return change;
}
