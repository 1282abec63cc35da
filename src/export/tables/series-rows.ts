import type { SeriesLine } from "../../model/series.ts";
import { type Column, made, type Table } from "./columns.ts";

/**
 * The paragraphs of a series as a table: a column for where each stands in each document, and what became of it there.
 *
 * @param rows such paragraphs, each with a cell for every document
 */
export function seriesRows(rows: readonly object[]): Table {
  const [first] = rows as readonly SeriesLine[];
  const cells = first?.cells ?? [];
  const columns = cells.flatMap(({ symbol }, at): [string, Column][] => {
    const stands = made<SeriesLine>("cells[].address", (row) => row.cells[at]?.address ?? "");
    const before = cells[at - 1];
    if (before === undefined) return [[symbol, stands]];
    const became = made<SeriesLine>("cells[].change", (row) => row.cells[at]?.change ?? "");
    return [
      [symbol, stands],
      [`change since ${before.symbol}`, became],
    ];
  });
  return {
    title: "A series: every session side by side",
    columns: { ...Object.fromEntries(columns), text: "text" },
    key: [],
  };
}
