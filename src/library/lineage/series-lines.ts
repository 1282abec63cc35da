import type { SeriesDocument, SeriesLine, SeriesRow } from "../../model/series.ts";

/**
 * A paragraph of a series with the document of each of its cells, and with where it is gone.
 *
 * @param documents those of the series, in the order of the row's cells
 */
export function lineOf(
  documents: readonly SeriesDocument[],
  { cells, changes, text }: SeriesRow,
): SeriesLine {
  return {
    cells: documents.map(({ document, symbol }, at) => {
      const address = cells[at] ?? null;
      const isGone = address === null && (cells[at - 1] ?? null) !== null;
      return { document, symbol, address, change: isGone ? "gone" : (changes[at] ?? null) };
    }),
    text,
  };
}
