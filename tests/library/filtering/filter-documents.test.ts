import { expect, test } from "vitest";
import { filterDocuments } from "../../../src/library/filtering/filter-documents.ts";
import type { CatalogueRow } from "../../../src/model/catalogue-row.ts";

function row(symbol: string, title: string, more: Partial<CatalogueRow> = {}): CatalogueRow {
  const id = symbol
    .toLowerCase()
    .replace(/^a\/res\/(?=e?s-)/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
  return {
    ...{ id, symbol, body: "general-assembly", session: /\/((?:E?S-)?\d+)\//.exec(symbol)?.[1] ?? "" },
    ...{ adopted: "2044-12-20", published: "2044-12-24", languages: ["en"], titles: { en: title } },
    ...{ annexed: false, ...more },
  };
}

const ROWS = [
  row("A/RES/S-32/1", "Our common lamps", { names: { en: { own: ["Lamplighters’ declaration"] } } }),
  row("A/RES/ES-10/22", "Boats in harbours"),
  row("A/RES/32/10", "Spoons"),
  row("A/RES/79/226", "Rivers of 32 islands"),
  row("S/RES/2664 (2022)", "Bridges", { body: "security-council", session: "2022" }),
];

test.each([
  ["32/1", ["A/RES/S-32/1"]],
  ["S-32/1", ["A/RES/S-32/1"]],
  ["s-32-1", ["A/RES/S-32/1"]],
  ["a/res/s-32/1", ["A/RES/S-32/1"]],
  ["resolution 32/1", ["A/RES/S-32/1"]],
  ["General Assembly resolution S-32/1", ["A/RES/S-32/1"]],
  ["10/22", ["A/RES/ES-10/22"]],
  ["32/10", ["A/RES/32/10"]],
  ["2/1", []],
  ["2664", ["S/RES/2664 (2022)"]],
  ["res. 2664 (2022)", ["S/RES/2664 (2022)"]],
  ["lamplighters", ["A/RES/S-32/1"]],
  ["comm lam", ["A/RES/S-32/1"]],
  ["amps", []],
  ["32 islands", ["A/RES/79/226"]],
])("a search for %s finds %j", (q, symbols) => {
  expect(filterDocuments(ROWS, { q }).map(({ symbol }) => symbol)).toEqual(symbols);
});

test("values of one filter mean “or”, filters mean “and”, and what is not given fits all", () => {
  const found = (asked: Parameters<typeof filterDocuments>[1]) => filterDocuments(ROWS, asked).length;
  expect(found({})).toBe(ROWS.length);
  expect(found({ q: " ", body: [], session: undefined })).toBe(ROWS.length);
  expect(found({ session: ["79", "2022"] })).toBe(2);
  expect(found({ session: ["79", "2022"], body: ["security-council"] })).toBe(1);
});
