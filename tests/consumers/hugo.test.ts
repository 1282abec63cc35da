import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { widgetSnippet } from "../../src/copying/snippet.ts";
import { compiled } from "../compiled.ts";
import { quotationIn } from "../export/a-whole.ts";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

describe.skipIf(!isThere("hugo"))("Hugo, where a site lets HTML through", () => {
  it.each(["16", "71.1"])(
    "leaves our snippet of %s whole, the words once and inside the element",
    async (address) => {
      const { paragraphs, citation } = quotationIn(compiled, address);
      const snippet = widgetSnippet("https://example.org", {
        document: "s-32-1",
        address,
        citation: { html: citation.html, url: citation.url },
        paragraphs: paragraphs.map(({ text }) => text),
        language: "en",
      });
      await mkdir(join(folder, "content"), { recursive: true });
      await mkdir(join(folder, "layouts/_default"), { recursive: true });
      await writeFile(
        join(folder, "config.toml"),
        'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = true\n',
      );
      await writeFile(join(folder, "layouts/_default/single.html"), "{{ .Content }}");
      await writeFile(join(folder, "layouts/index.html"), "{{ .Content }}");
      await writeFile(
        join(folder, "content/page.md"),
        `---\ntitle: A page\n---\nBefore it.\n\n${snippet}\n\nAfter it.\n`,
      );
      runProgram(folder, "hugo", "--quiet");
      const page = await readFile(join(folder, "public/page/index.html"), "utf8");
      expect(page).toContain("<p>Before it.</p>");
      expect(page).toContain("<p>After it.</p>");
      expect(page).toContain(snippet);
    },
  );
});
