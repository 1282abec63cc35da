import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv } from "../export/csv.ts";
import { elements, readXml, textOf } from "../export/xml.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";
import { downloadTable, TABLES } from "./tables.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** What its window offers for our file: split at commas, semicolons and tabs, quotes, UTF-8 by the byte order mark. */
const AS_OFFERED = "CSV:44/59/9,34,76";

describe.skipIf(!isThere("libreoffice"))("LibreOffice, with what it offers by itself", () => {
  it.each(TABLES)("opens %s with every cell where it belongs", async (path) => {
    const file = await downloadTable(path);
    await writeFile(join(folder, "table.csv"), file);
    const options = ["--headless", `--infilter=${AS_OFFERED}`, "--convert-to", "fods"];
    runProgram(folder, "soffice", ...options, "table.csv");
    const sheet = await readXml(await readFile(join(folder, "table.fods"), "utf8"));
    const rows = elements(sheet, "table:table-row").map((row) =>
      elements(row, "table:table-cell").flatMap((cell) => {
        const text = elements(cell, "text:p")
          .map((line) => textOf(line))
          .join("\n");
        return Array(Number(cell.attributes["table:number-columns-repeated"] ?? 1)).fill(text);
      }),
    );
    expect(rows).toEqual(readCsv(file.slice(1)));
  });
});
