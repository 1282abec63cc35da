import type { OpenPair } from "../../../library/lineage/documents-compared.ts";
import type { ComparedRow } from "../../../lineage/compare-texts.ts";
import { FOLDED_TYPES } from "../../../model/change.ts";
import type { ComparedHeading } from "../../../model/comparison.ts";
import type { AboutDocument } from "../about/about-document.ts";

/** What of a comparison is shown, and how. */
export interface Shown {
  /** Words in one column with an editor's marks, or the two texts beside each other. */
  view: "words" | "columns";
  /** Whether numbers, dates, references and order are shown as changes too. */
  all: boolean;
  /** Only what became softer or firmer. */
  direction: boolean;
}

/** Two documents that are compared, as the page speaks of them. */
export interface Compared {
  pair: OpenPair;
  from: AboutDocument;
  to: AboutDocument;
  rows: readonly ComparedRow[];
  headings: readonly ComparedHeading[];
  shown: Shown;
  /** Whether the one goes on with the other: else what only one of them has is neither new nor gone. */
  ofOneSeries: boolean;
  /** Where the same comparison is, shown otherwise. */
  at(shown: Partial<Shown>): string;
}

/** Changes that say nothing else. */
function isFolded({ changes }: Pick<ComparedRow, "changes">): boolean {
  return changes.every(({ type }) => FOLDED_TYPES.includes(type));
}

/** Whether a row is shown with its words: else it is one of those that are as before. */
export function hasWords(row: ComparedRow, { all, direction }: Shown): boolean {
  if (direction) return row.changes.some((change) => change.direction !== undefined);
  if (row.op === "added" || row.op === "removed" || row.shape !== undefined || row.moved) return true;
  if (row.op === "same") return false;
  return all || !isFolded(row);
}

/** A line of the page, in its order. */
export type Line =
  | { is: "heading"; section: string }
  | { is: "row"; row: ComparedRow; id: string }
  | { is: "as-before"; rows: ComparedRow[] }
  /** Where a paragraph stood that was moved. */
  | { is: "gone"; row: ComparedRow; id: string };

/** Puts the rows under their headings, those that are as before together, and a line where each moved one stood. */
export function linesOf({ pair, rows, shown, ofOneSeries }: Compared): Line[] {
  const after = new Map(pair.to.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const gone =
    shown.direction || !ofOneSeries ? new Map<ComparedRow, ComparedRow[]>() : whereTheyStood(rows, pair);
  const ids = new Set<string>();
  const lines: Line[] = [];
  let heading: string | null = null;
  const add = (row: ComparedRow) => {
    const last = lines.at(-1);
    if (hasWords(row, shown)) lines.push({ is: "row", row, id: idOf(row, ids) });
    else if (shown.direction) return;
    else if (last?.is === "as-before" && follows(last.rows, row)) last.rows.push(row);
    else lines.push({ is: "as-before", rows: [row] });
  };
  for (const row of rows) {
    const paragraph = row.to === null ? undefined : after.get(row.to);
    const section = paragraph?.section ?? null;
    if (paragraph !== undefined && section !== heading) {
      heading = section;
      if (section !== null && (!shown.direction || hasWords(row, shown)))
        lines.push({ is: "heading", section });
    }
    add(row);
    for (const moved of gone.get(row) ?? [])
      lines.push({ is: "gone", row: moved, id: `stood-${moved.from}` });
  }
  return withoutEmpty(lines);
}

/** A paragraph's own address; what was removed, and what was merged into one that has it, is known by where it stood. */
function idOf({ from, to }: ComparedRow, taken: Set<string>): string {
  const id = to !== null && !taken.has(to) ? to : `from-${from}`;
  taken.add(id);
  return id;
}

/** Whether a row goes on where others end, so that they are one range. */
function follows(rows: readonly ComparedRow[], { to }: ComparedRow): boolean {
  const [, around = "", number = "0"] = /^(.*?)(?<!\d)(\d+)$/s.exec(rows.at(-1)?.to ?? "") ?? [];
  return to === `${around}${Number(number) + 1}`;
}

/** After which row each moved paragraph stood: that of the one before it that stands where it stood. */
function whereTheyStood(rows: readonly ComparedRow[], { from }: OpenPair): Map<ComparedRow, ComparedRow[]> {
  const stays = new Map<string, ComparedRow>();
  const moved = new Map<string, ComparedRow>();
  for (const row of rows) if (row.from !== null) (row.moved ? moved : stays).set(row.from, row);
  const found = new Map<ComparedRow, ComparedRow[]>();
  let after: ComparedRow | undefined = rows[0];
  for (const id of from.order) {
    after = stays.get(id) ?? after;
    const row = moved.get(id);
    if (row === undefined || after === undefined) continue;
    found.set(after, [...(found.get(after) ?? []), row]);
  }
  return found;
}

/** A heading is left out where nothing stands under it. */
function withoutEmpty(lines: readonly Line[]): Line[] {
  return lines.filter((line, at) => line.is !== "heading" || lines[at + 1]?.is !== "heading");
}
