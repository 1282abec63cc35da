import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { buildPackage, PACKAGE } from "../../scripts/build-package.ts";
import { root } from "../../scripts/root.ts";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";
import { settled } from "./settled.ts";

const on = setTheScene();
const scripts = () =>
  on.requests.filter((url) => url.includes("/widgets/")).map((url) => new URL(url).pathname);

describe("a classic script, for old themes", () => {
  it("shows the quotation, and links references as soon as it is asked to, loaded twice without harm", async () => {
    await on.visit("classic");
    expect(await on.words("commitment-quote", "citation")).toBe(on.sixteen.citation.text);
    expect(await on.page.evaluate(() => Reflect.get(window, "linked"))).toBe(1);
    expect(await on.page.locator("#text commitment-cite").getAttribute("ref")).toBe("30");
    expect(
      await on.page.evaluate(() => (Reflect.get(window, "CommitmentWidgets") as { ready: unknown }).ready),
    ).toBe(true);
    expect(on.errors).toEqual([]);
  });
});

describe("the module", () => {
  it("loads the code of the elements that the page has, and no other", async () => {
    await on.page.clock.install();
    await on.visit("loader");
    await on.part("commitment-quote", "quotation").waitFor();
    await on.page.clock.runFor(5_000);
    await settled(on.page);
    expect(scripts().some((path) => path.endsWith("commitment-quote.js"))).toBe(true);
    expect(scripts().some((path) => /commitment-(list|check|cite)\.js$/.test(path))).toBe(false);
  });

  it("loads that of an element that comes later", async () => {
    await on.visit("loader");
    await on.page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = "<commitment-check></commitment-check>";
    });
    await on.page.getByRole("button", { name: "Check" }).waitFor();
  });

  it("has the hash that the build wrote down, so that a page can demand it", async () => {
    const integrity = (await (await on.worker.ask("/widgets/integrity.json")).json()) as Record<
      string,
      string
    >;
    expect(Object.keys(integrity)).toEqual(
      expect.arrayContaining(["v1.js", "v1.classic.js", "v1/commitment-quote.js"]),
    );
    for (const [file, hash] of Object.entries(integrity)) {
      const bytes = Buffer.from(await (await on.worker.ask(`/widgets/${file}`)).arrayBuffer());
      expect(`sha384-${createHash("sha384").update(bytes).digest("base64")}`, file).toBe(hash);
    }
  });
});

describe("the npm package in React 19", () => {
  it("shows a quotation by its address, and changes with its property", async () => {
    const folder = await mkdtemp(join(tmpdir(), "react-"));
    try {
      await buildPackage(join(folder, "node_modules", PACKAGE));
      await writeFile(
        join(folder, "app.jsx"),
        `import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { setApi } from "${PACKAGE}";
setApi("${on.worker.origin}");
function App() {
  const [address, turn] = useState("16");
  return h("div", null,
    h("commitment-quote", { address, layout: "plain", "no-verify": true }, "Paragraph " + address),
    h("button", { onClick: () => turn("17") }, "Next"));
}
createRoot(document.getElementById("app")).render(h(App));`,
      );
      const { outputFiles } = await build({
        entryPoints: [join(folder, "app.jsx")],
        bundle: true,
        format: "iife",
        write: false,
        define: { "process.env.NODE_ENV": '"production"' },
        nodePaths: [join(root, "node_modules")],
        logLevel: "error",
      });
      const host = await servePage(
        `<!doctype html><title>An app</title><div id="app"></div><script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script>`,
      );
      try {
        await on.page.goto(host.origin);
        expect(await on.words("commitment-quote", "citation")).toBe(on.sixteen.citation.text);
        await on.page.getByRole("button", { name: "Next" }).click();
        await on.page.getByText("annex, para. 17").waitFor();
        expect(on.errors).toEqual([]);
      } finally {
        await host.stop();
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
