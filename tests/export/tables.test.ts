import { describe, expect, it } from "vitest";
import { made, type Table, writeTable } from "../../src/export/tables/columns.ts";
import { readCsv } from "./csv.ts";

const rowsOf = (columns: Table["columns"], ...rows: object[]) =>
  readCsv(writeTable({ title: "A table", columns, key: [] }, rows).slice(1));

describe("a cell of a table", () => {
  it.each([
    ["a part", "citation.text", { citation: { text: "para. 16" } }, "para. 16"],
    ["a number", "start", { start: 0 }, "0"],
    [
      "several values, with what parts them",
      "themes[].id",
      { themes: [{ id: "sport" }, { id: "gender" }] },
      "sport; gender",
    ],
    ["several in several", "a[].b[]", { a: [{ b: ["1", "2"] }, { b: ["3"] }] }, "1; 2; 3"],
    ["what R and spreadsheets read as true", "derived", { derived: true }, "TRUE"],
    ["what they read as false", "derived", { derived: false }, "FALSE"],
  ])("holds %s", (_, path, row, cell) => {
    expect(rowsOf({ column: path }, row)).toEqual([["column"], [cell]]);
  });

  it.each([
    ["is absent", {}],
    ["is null", { a: null }],
    ["has no parts", { a: {} }],
    ["is in nothing", { a: { b: undefined } }],
  ])("is empty where what it names %s", (_, row) => {
    expect(rowsOf({ one: "a.b", all: "a.b[].c" }, row)).toEqual([
      ["one", "all"],
      ["", ""],
    ]);
  });

  it("is made harmless, whatever it was made of", () => {
    const columns = {
      plain: "text",
      list: "list[]",
      own: made<{ text: string }>("text", ({ text }) => text),
    };
    const [, cells] = rowsOf(columns, { text: "=1+1", list: ["@SUM(A1)", "b"] });
    expect(cells).toEqual(["'=1+1", "'@SUM(A1); b", "'=1+1"]);
  });
});
