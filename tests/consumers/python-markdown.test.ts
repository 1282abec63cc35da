import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";
import { snippetOf } from "./snippet.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

describe.skipIf(!isThere("python-markdown"))("Python-Markdown, as MkDocs and Pelican have it", () => {
  it.each(["16", "71.1"])("leaves our snippet of %s whole", async (address) => {
    const snippet = snippetOf(address);
    await writeFile(join(folder, "page.md"), `Before it.\n\n${snippet}\n\nAfter it.\n`);
    const page = runProgram(folder, "/usr/bin/python3", "-m", "markdown", "page.md");
    expect(page).toContain("<p>Before it.</p>");
    expect(page).toContain("<p>After it.</p>");
    expect(page).toContain(snippet);
  });
});
