import type { CellChange } from "../../../model/series.ts";

/** What a cell of a series can be: what became of a paragraph, that it is gone, or that nothing before it is known. */
export type CellKind = CellChange | "gone" | "first";

/** How each is drawn, called, and coloured: a shape and a word besides the colour. */
export const CELL_SIGNS: Readonly<Record<CellKind, { said: string; classes: string; path: string }>> = {
  first: { said: "the first here", classes: "area faint", path: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z" },
  same: { said: "the same words", classes: "area faint", path: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z" },
  numbers: {
    said: "other numbers, dates or references alone",
    classes: "commitment line",
    path: "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z",
  },
  reworded: { said: "reworded", classes: "call", path: "M0 -6l6 6l-6 6l-6 -6z" },
  new: { said: "new", classes: "recognition", path: "M-1.5 -6h3v4.5h4.5v3h-4.5v4.5h-3v-4.5h-4.5v-3h4.5z" },
  gone: { said: "gone", classes: "decision line", path: "M-4.5 -4.5l9 9M4.5 -4.5l-9 9" },
};

/** What a cell of a row is; undefined where there is nothing to be shown. */
export function kindOfCell(
  { cells, changes }: { cells: readonly (string | null)[]; changes: readonly (CellChange | null)[] },
  at: number,
): CellKind | undefined {
  if (cells[at] !== null && cells[at] !== undefined) return changes[at] ?? "first";
  return at > 0 && cells[at - 1] !== null ? "gone" : undefined;
}
