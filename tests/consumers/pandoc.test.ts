import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeMarkdown } from "../../src/export/markdown.ts";
import { formatCitation } from "../../src/quote/citing/format-citation.ts";
import { compiled } from "../compiled.ts";
import { wholeOf } from "../export/a-whole.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** The styles of nine fields, as Zotero and pandoc have them. */
const STYLES = [
  "apa",
  "chicago-author-date",
  "chicago-fullnote-bibliography",
  "modern-language-association",
  "oscola",
  "harvard-cite-them-right",
  "ieee",
  "american-medical-association",
  "bluebook-law-review",
];

const PLACES = [
  ["16", "annex, para. 16"],
  ["16.2", "annex, para. 16, second sentence"],
  ["preamble-3", "annex, third preambular paragraph"],
] as const;

describe.skipIf(!isThere("pandoc"))("pandoc", () => {
  const FILES = { "csl-json": "references.json", bibtex: "references.bib" } as const;
  const asked = (address: string) => ({ document: compiled.entry, address, origin: "https://example.org" });
  const items = JSON.parse(formatCitation(asked("16"), "csl-json")) as { id: string }[];

  beforeAll(async () => {
    for (const [format, name] of Object.entries(FILES) as [keyof typeof FILES, string][]) {
      const all = PLACES.map(([address]) => formatCitation(asked(address), format));
      const whole =
        format === "bibtex" ? all.join("\n") : JSON.stringify(all.flatMap((one) => JSON.parse(one)));
      await writeFile(join(folder, name), whole);
    }
    const [{ id } = { id: "" }] = items;
    const keys = PLACES.map(([address]) => id.replace(/16$/, address));
    await writeFile(join(folder, "text.md"), keys.map((key) => `[@${key}]`).join("\n\n"));
    await writeFile(join(folder, "whole.md"), writeMarkdown(wholeOf(compiled)));
  });

  for (const style of STYLES) {
    it.each(Object.values(FILES))(`prints where words stand in the style ${style}, from %s`, (file) => {
      const csl = `/usr/share/citation-style-language/styles/${style}.csl`;
      const printed = runProgram(
        folder,
        "pandoc",
        ...["--citeproc", "--csl", csl, "--bibliography", file, "--to", "plain", "--wrap", "none", "text.md"],
      );
      for (const [, place] of PLACES) expect(printed.toLowerCase()).toContain(place);
    });
  }

  it("reads the whole text from our Markdown, with its headings", () => {
    const printed = runProgram(folder, "pandoc", "--to", "plain", "--wrap", "none", "whole.md");
    const simple = (text: string) => text.replace(/[“”"]/g, '"').replace(/[’']/g, "'").replace(/\s+/g, " ");
    const words = simple(printed.replace(/\[\d+\]/g, ""));
    for (const { text } of compiled.texts.en ?? []) expect(words).toContain(simple(text));
    for (const { title } of compiled.entry.sections) expect(words).toContain(title);
  });
});
