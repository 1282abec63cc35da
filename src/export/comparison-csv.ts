import type { ComparisonRow } from "../model/comparison.ts";
import { type Cell, writeRows } from "./write-rows.ts";

type Column = (row: ComparisonRow) => Cell;

const COLUMNS: Record<string, Column> = {
  op: ({ op }) => op,
  moved: ({ moved }) => (moved ? "moved" : ""),
  shape: ({ shape }) => shape,
  from: ({ from }) => from?.address,
  to: ({ to }) => to?.address,
  direction: ({ changes }) => [...new Set(changes.flatMap(({ direction = [] }) => direction))].join("; "),
  changes: ({ changes }) =>
    changes.map(({ type, from, to }) => `${type}: ${from.text} → ${to.text}`).join("; "),
  fromText: ({ from }) => from?.text,
  toText: ({ to }) => to?.text,
  fromCitation: ({ from }) => from?.citation.text,
  toCitation: ({ to }) => to?.citation.text,
  fromUrl: ({ from }) => from?.citation.url,
  toUrl: ({ to }) => to?.citation.url,
};

/** Writes a comparison as CSV, as all tables here are written. */
export function writeComparisonCsv(rows: readonly ComparisonRow[]): string {
  const columns = Object.values(COLUMNS);
  return writeRows(
    Object.keys(COLUMNS),
    rows.map((row) => columns.map((column) => column(row))),
  );
}
