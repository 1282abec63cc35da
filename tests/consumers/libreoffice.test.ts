import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";
import { compiled } from "../compiled.ts";
import { wholeOf } from "../export/a-whole.ts";
import { readCsv } from "../export/csv.ts";
import { elements, readXml, textOf } from "../export/xml.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** What its window offers for our file: split at commas, semicolons and tabs, quotes, UTF-8 by the byte order mark. */
const AS_OFFERED = "CSV:44/59/9,34,76";

describe.skipIf(!isThere("libreoffice"))("LibreOffice, with what it offers by itself", () => {
  it("opens the acts with every cell where it belongs", async () => {
    const file = writeCsv(wholeOf(compiled));
    await writeFile(join(folder, "acts.csv"), file);
    runProgram(
      folder,
      "soffice",
      "--headless",
      `--infilter=${AS_OFFERED}`,
      "--convert-to",
      "fods",
      "acts.csv",
    );
    const sheet = await readXml(await readFile(join(folder, "acts.fods"), "utf8"));
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
