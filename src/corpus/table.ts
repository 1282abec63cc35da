import type { Row } from "./summary.ts";

/** Sets rows as a table: names to the left, numbers to the right. */
export function setTable(rows: readonly Row[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => String(row[column] ?? "").length));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const text = String(cell);
          return column === 0 ? text.padEnd(width(0)) : text.padStart(width(column));
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
