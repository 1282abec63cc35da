import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { quoteInHtml } from "../../src/export/html.ts";
import { compiled } from "../compiled.ts";
import { quotationIn } from "../export/a-whole.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";
import { snippetOf } from "./snippet.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** What shows HTML as mere text, as feed readers and mail do. */
const READERS = {
  w3m: ["w3m", "-dump", "-cols", "2000", "-I", "UTF-8"],
  lynx: ["lynx", "-dump", "-nolist", "-width=990", "-assume_charset=utf-8", "-display_charset=utf-8"],
} as const;

const quotation = quotationIn(compiled, "16");
const [{ text: words } = { text: "" }] = quotation.paragraphs;
const { text: citation } = quotation.citation;

const PAGES: Record<string, string> = {
  "the snippet": snippetOf("16"),
  "a passage as HTML": quoteInHtml([quotation]),
};

for (const [name, [program, ...options]] of Object.entries(READERS)) {
  describe.skipIf(!isThere(name))(`${name}, which shows text only`, () => {
    it.each(Object.entries(PAGES))("shows the words and the citation once each: %s", async (_, html) => {
      await writeFile(join(folder, "page.html"), html);
      const shown = runProgram(folder, program, ...options, "page.html").replace(/\s+/g, " ");
      expect(shown.split(words)).toHaveLength(2);
      expect(shown.split(citation)).toHaveLength(2);
      expect(shown).toMatch(/\.\s+General Assembly resolution/);
    });
  });
}
