import { type Cell, writeRows } from "../write-rows.ts";

/**
 * What stands in a column: the part of a row that a path names, or what is made of it. A path is written as in
 * JavaScript, `[]` for each of a list: `citation.text`, `themes[].id`. Its schema says in the codebook what it is.
 */
export type Column = string | Made;

/** A cell that is made of a row. */
interface Made {
  /** The path of what it is made of. */
  of: string;
  /** What the codebook says of it, where that is more than what it is made of. */
  says?: string;
  cell(row: never): Cell;
}

/** A table: what a list's items are as rows. */
export interface Table {
  /** What it is called, where people choose among tables. */
  title: string;
  columns: Readonly<Record<string, Column>>;
  /** The columns that tell a row from all others; none where a row has no name of its own. */
  key: readonly string[];
  /** Columns that hold the key of another table, and which: `acts.paragraph` is the `id` of a row of `paragraphs`. */
  pointsAt?: Readonly<Record<string, readonly [table: string, column: string]>>;
}

/** Between the values of a cell that has several. */
export const BETWEEN = "; ";

/** What stands in a cell that is true, and in one that is not. */
export const TRUE = "TRUE";
const FALSE = "FALSE";

/** Declares a cell that is made of a row. */
export function made<Row>(of: string, cell: (row: Row) => Cell, says?: string): Made {
  return says === undefined ? { of, cell } : { of, cell, says };
}

/** Writes a table as CSV. */
export function writeTable(table: Table, rows: readonly object[]): string {
  return writeRows(Object.keys(table.columns), cellsOf(table, rows));
}

/**
 * What stands in the cells of a table, row by row.
 *
 * @param rows the items of a list, each with what the list says of all of them
 */
export function cellsOf({ columns }: Table, rows: readonly object[]): Cell[][] {
  const cells = Object.values(columns).map(reader);
  return rows.map((row) => cells.map((cell) => cell(row)));
}

function reader(column: Column): (row: object) => Cell {
  if (typeof column !== "string") return (row) => column.cell(row as never);
  const steps = stepsOf(column);
  const isList = steps.some(({ each }) => each);
  return (row) => {
    const found = steps.reduce<unknown[]>(
      (parts, { name, each }) =>
        parts.flatMap((part) => {
          const next = (part as Readonly<Record<string, unknown>>)[name];
          return next === undefined || next === null ? [] : each ? (next as unknown[]) : [next];
        }),
      [row],
    );
    if (isList) return found.join(BETWEEN);
    const [only] = found;
    if (typeof only === "number" || only === undefined) return only;
    // R and spreadsheets read these capitals alone as what they are.
    return typeof only === "boolean" ? (only ? TRUE : FALSE) : String(only);
  };
}

/** The steps of a path, and whether each is into all of a list. */
export function stepsOf(path: string): { name: string; each: boolean }[] {
  return path.split(".").map((step) => ({ name: step.replace("[]", ""), each: step.endsWith("[]") }));
}
