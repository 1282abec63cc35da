/** What stands in a cell. */
export type Cell = string | number | undefined;

/** Without it Excel would spoil the accents; some programs take it for a letter of the first column's name. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Writes a table as CSV (RFC 4180), for people with a spreadsheet: in UTF-8 with a byte order mark.
 *
 * @param names the names of the columns
 */
export function writeRows(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows.map((row) => row.map((value) => cell(value ?? "")))];
  return `${BYTE_ORDER_MARK}${lines.map((row) => `${row.join(",")}\r\n`).join("")}`;
}

/**
 * One cell. Words stand in quotes always: LibreOffice splits at semicolons and tabs too unless somebody tells it not to.
 * What a spreadsheet would run as a formula (OWASP, "CSV Injection") gets an apostrophe before it, and is text.
 */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = value.toWellFormed();
  const harmless = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
  return harmless === "" ? "" : `"${harmless.replaceAll('"', '""')}"`;
}
