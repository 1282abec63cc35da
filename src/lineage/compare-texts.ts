import { type Change, FOLDED_TYPES } from "../model/change.ts";
import type { ComparisonCounts, Direction, RowOp } from "../model/comparison.ts";
import {
  type AlignedRow,
  becameOf,
  type ParagraphToAlign,
  type PlacedRow,
  placeRows,
  textsById,
} from "./align-documents.ts";
import type { ChangeRules } from "./changes/change-rules.ts";
import { typeChanges } from "./changes/type-changes.ts";

/** An aligned paragraph, and what was changed of it. */
export interface ComparedRow extends AlignedRow {
  changes: Change[];
}

/**
 * Compares two texts of one language paragraph by paragraph. What became of a paragraph is what its changes say.
 *
 * @param rules what tells changes apart in the language
 */
export function compareTexts(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  rules: ChangeRules,
): ComparedRow[] {
  const [textsOfFrom, textsOfTo] = [textsById(from), textsById(to)];
  const { language } = rules;
  return placeRows(from, to, language).map((row) => {
    const [before, after] = [textsOfFrom.get(row.from ?? ""), textsOfTo.get(row.to ?? "")];
    if (before === undefined || after === undefined)
      return { op: becameOf(before, after, language), ...row, changes: [] };
    const changes = typeChanges(before, after, rules).filter((change) => isOfRow(change, row));
    const op = row.shape === undefined ? opOf(changes) : becameOf(before, after, language);
    return { op, ...row, changes };
  });
}

function opOf(changes: readonly Change[]): RowOp {
  if (changes.length === 0) return "same";
  return changes.every(({ type }) => FOLDED_TYPES.includes(type)) ? "numbers" : "reworded";
}

/** What a part of a split paragraph lacks stands in its other part: neither that, nor the like of a merged one, is changed. */
function isOfRow({ from, to }: Change, { shape }: PlacedRow): boolean {
  if (shape === "split") return to.text !== "";
  return shape !== "merged" || from.text !== "";
}

/** Whether a row has a change in a direction. */
export function goes({ changes }: Pick<ComparedRow, "changes">, direction: Direction): boolean {
  return changes.some((change) => change.direction === direction);
}

/** How much of everything there is. */
export function countRows(rows: readonly ComparedRow[]): ComparisonCounts {
  const ops = (op: AlignedRow["op"]) => rows.filter((row) => row.op === op).length;
  const shared = (shape: "split" | "merged", side: "from" | "to") =>
    new Set(rows.flatMap((row) => (row.shape === shape ? [row[side]] : []))).size;
  return {
    same: ops("same"),
    numbers: ops("numbers"),
    reworded: ops("reworded"),
    added: ops("added"),
    removed: ops("removed"),
    moved: rows.filter(({ moved }) => moved).length,
    split: shared("split", "from"),
    merged: shared("merged", "to"),
    softer: rows.filter((row) => goes(row, "softer")).length,
    firmer: rows.filter((row) => goes(row, "firmer")).length,
  };
}
