import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv } from "../export/csv.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";
import { downloadTable, TABLES } from "./tables.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** Reads a table as the documentation says, and writes what was read. */
const SCRIPT = `
read <- read.csv("table.csv", fileEncoding = "UTF-8-BOM", colClasses = "character", check.names = FALSE)
write.csv(read, "read.csv", row.names = FALSE, na = "", eol = "\\r\\n")
`;

describe.skipIf(!isThere("r"))("R, without packages", () => {
  it.each(TABLES)("reads %s with every cell where it belongs", async (path) => {
    const file = await downloadTable(path);
    await writeFile(join(folder, "table.csv"), file);
    await writeFile(join(folder, "read.R"), SCRIPT);
    runProgram(folder, "Rscript", "read.R");
    expect(readCsv(await readFile(join(folder, "read.csv"), "utf8"))).toEqual(readCsv(file.slice(1)));
  });
});
