import { ACROSS } from "./across.ts";
import type { Table } from "./columns.ts";
import { OF_DOCUMENT } from "./of-document.ts";
import { seriesRows } from "./series-rows.ts";

const TABLES = { ...ACROSS, ...OF_DOCUMENT } as const satisfies Record<string, Table>;

/** The tables whose columns depend on what is in them. */
const BY_ROWS = { rows: seriesRows } as const satisfies Record<string, (rows: readonly object[]) => Table>;

/** What a table is called: in a data package, and in the name of its file. */
export type TableName = keyof typeof TABLES | keyof typeof BY_ROWS;

/**
 * A list as a table.
 *
 * @param rows the items of the list
 */
export function tableOf(name: TableName, rows: readonly object[]): Table {
  return name in BY_ROWS ? BY_ROWS[name as keyof typeof BY_ROWS](rows) : TABLES[name as keyof typeof TABLES];
}
