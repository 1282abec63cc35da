import { ACROSS } from "./across.ts";
import type { Table } from "./columns.ts";
import { OF_DOCUMENT } from "./of-document.ts";

/** What a table is called: in a data package, and in the name of its file. */
export type TableName = keyof typeof ACROSS | keyof typeof OF_DOCUMENT;

/** Every list as a table. */
export const TABLES: Readonly<Record<TableName, Table>> = { ...ACROSS, ...OF_DOCUMENT };
