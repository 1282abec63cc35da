import { parquetWriteBuffer } from "hyparquet-writer";
import type * as z from "zod/mini";
import type { FieldType } from "../../model/data-package.ts";
import type { Cell } from "../write-rows.ts";
import { fieldsOf } from "./codebook.ts";
import { cellsOf, type Table, TRUE } from "./columns.ts";

/** What Parquet calls the types of columns. Offsets and counts are far below what 32 bits hold. */
const TYPES = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
} as const satisfies Record<FieldType, object>;

/**
 * Writes a table as Parquet: the cells of the CSV, each column of its type, and nothing made harmless, since no spreadsheet
 * runs it.
 *
 * @param list the schema of the list whose items are the rows
 * @param about what the file says of itself
 */
export function writeParquet(
  table: Table,
  list: z.ZodMiniType,
  rows: readonly object[],
  about: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const cells = cellsOf(table, rows);
  const fields = fieldsOf(table, list);
  const columnData = fields.map(({ name, type }, at) => ({
    name,
    data: cells.map((row) => typed(row[at], type)),
  }));
  const schema = [
    { name: "root", num_children: fields.length },
    ...fields.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: "OPTIONAL" as const })),
  ];
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata }));
  return rows.length === 0 ? withTypedGroups(bytes) : bytes;
}

/** No rows (an `i64` of 0), then a list of no row groups without a type, as Thrift's compact protocol writes them. */
const NO_GROUPS = [0x16, 0x00, 0x19, 0x00];
/** The header of a list of no structs. */
const NO_STRUCTS = 0x0c;

/** The library gives an empty list no type of its elements, and what reads strictly (Arrow in Rust, Polars) refuses the file. */
function withTypedGroups(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const at = bytes.findLastIndex((_, from) => NO_GROUPS.every((byte, step) => bytes[from + step] === byte));
  if (at !== -1) bytes[at + NO_GROUPS.length - 1] = NO_STRUCTS;
  return bytes;
}

function typed(cell: Cell, type: FieldType): string | number | boolean | Date | null {
  if (cell === undefined || cell === "") return null;
  switch (type) {
    case "boolean":
      return cell === TRUE;
    case "date":
      return new Date(`${cell}T00:00:00Z`);
    case "string":
      return String(cell).toWellFormed();
    default:
      return Number(cell);
  }
}
