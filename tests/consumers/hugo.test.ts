import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isThere } from "./programs.ts";
import { runProgram, temporaryFolder } from "./run.ts";
import { snippetOf } from "./snippet.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

describe.skipIf(!isThere("hugo"))("Hugo, where a site lets HTML through", () => {
  it.each(["16", "71.1"])(
    "leaves our snippet of %s whole, the words once and inside the element",
    async (address) => {
      const snippet = snippetOf(address);
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
