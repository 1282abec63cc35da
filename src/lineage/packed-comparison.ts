import { CHANGE_TYPES, type Change } from "../model/change.ts";
import { DIRECTIONS, ROW_OPS, ROW_SHAPES } from "../model/comparison.ts";
import type { ParagraphToAlign } from "./align-documents.ts";
import type { ComparedRow } from "./compare-texts.ts";

/*
 * A comparison as it is kept: without words, which stand in the two texts. Names are their places in the lists of names.
 */

/** Raised when comparisons come out otherwise, or are kept otherwise: they are then made anew. */
export const COMPARISON_FORMAT = 5;

type PackedChange = [type: number, from: [number, number], to: [number, number], direction?: number];
type PackedRow = [
  op: number,
  from: string | null,
  to: string | null,
  moved: 0 | 1,
  changes: PackedChange[],
  shape?: number,
];

/** Writes a comparison. */
export function packRows(rows: readonly ComparedRow[]): string {
  return JSON.stringify(
    rows.map(({ op, from, to, moved, changes, shape }): PackedRow => {
      const packed: PackedRow = [ROW_OPS.indexOf(op), from, to, moved ? 1 : 0, changes.map(packChange)];
      if (shape !== undefined) packed.push(ROW_SHAPES.indexOf(shape));
      return packed;
    }),
  );
}

function packChange({ type, from, to, direction }: Change): PackedChange {
  const packed: PackedChange = [CHANGE_TYPES.indexOf(type), [from.start, from.end], [to.start, to.end]];
  if (direction !== undefined) packed.push(DIRECTIONS.indexOf(direction));
  return packed;
}

/**
 * Reads a comparison.
 *
 * @param from the text compared from, that it was made of
 * @param to the text compared to
 */
export function unpackRows(
  packed: string,
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
): ComparedRow[] {
  const [ofFrom, ofTo] = [from, to].map((side) => new Map(side.map(({ id, text }) => [id, text])));
  return (JSON.parse(packed) as PackedRow[]).map((row): ComparedRow => {
    const [op, before, after, moved, changes, shape] = row;
    const [textFrom, textTo] = [ofFrom?.get(before ?? "") ?? "", ofTo?.get(after ?? "") ?? ""];
    return {
      op: ROW_OPS[op] ?? "reworded",
      moved: moved === 1,
      from: before,
      to: after,
      ...(shape === undefined ? {} : { shape: ROW_SHAPES[shape] ?? "split" }),
      changes: changes.map((change) => unpackChange(change, textFrom, textTo)),
    };
  });
}

function unpackChange([type, from, to, direction]: PackedChange, textFrom: string, textTo: string): Change {
  const side = (text: string, [start, end]: [number, number]) => ({
    text: text.slice(start, end),
    start,
    end,
  });
  const towards = direction === undefined ? undefined : DIRECTIONS[direction];
  return {
    type: CHANGE_TYPES[type] ?? "wording",
    from: side(textFrom, from),
    to: side(textTo, to),
    ...(towards === undefined ? {} : { direction: towards }),
  };
}
