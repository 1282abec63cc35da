import type { Series } from "../model/series.ts";
import { writeRows } from "./write-rows.ts";

/** Writes the paragraphs of a series as CSV: a column for where each stands in each document, and what became of it. */
export function writeSeriesRowsCsv({ documents, rows }: Pick<Series, "documents" | "rows">): string {
  const head = documents.flatMap(({ symbol, since }) =>
    since === undefined ? [symbol] : [symbol, `change since ${since.symbol}`],
  );
  return writeRows(
    [...head, "text"],
    rows.map(({ cells, changes, text }) => [
      ...documents.flatMap((_, at) => [cells[at] ?? "", ...(at === 0 ? [] : [changeIn(cells, changes, at)])]),
      text,
    ]),
  );
}

/** What became of a paragraph, or that it is gone. */
function changeIn(
  cells: Series["rows"][number]["cells"],
  changes: Series["rows"][number]["changes"],
  at: number,
) {
  const isGone = cells[at] === null && cells[at - 1] !== null;
  return isGone ? "gone" : (changes[at] ?? "");
}
