import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { buildPackage, PACKAGE } from "../../scripts/build-package.ts";
import { root } from "../../scripts/root.ts";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";

const on = setTheScene();

/** What the builder gives to copy, by its heading. */
async function copied(name: string, query = "ref=16"): Promise<string> {
  await on.page.goto(`${on.worker.origin}/embed?${query}`);
  const sample = on.page
    .locator("main .sample")
    .filter({ has: on.page.locator("h2", { hasText: new RegExp(`^${name}$`) }) });
  return ((await sample.locator("pre").textContent()) ?? "").trim();
}

/** Opens a page of another origin with something in its body. */
async function visit(body: string, use: () => Promise<void>): Promise<void> {
  const host = await servePage(`<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}`);
  try {
    await on.page.goto(host.origin);
    await use();
    expect(on.errors).toEqual([]);
  } finally {
    await host.stop();
  }
}

describe("what the builder gives, pasted into a page of another origin", () => {
  it.each(["HTML", "Custom HTML, for administrators"])("as %s is verified", async (name) => {
    const lines = await copied(name);
    await visit(lines, async () => {
      expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
      expect(await on.page.locator("commitment-quote [part=text]").textContent()).toContain(on.sixteen.text);
    });
  });

  it.each([
    ["an act", "ref=30.1b"],
    ["sentences", "ref=16.1-16.2"],
    ["several paragraphs in a line", "ref=preamble-1-3&layout=inline"],
    ["a whole section with looks", "ref=asset-recovery&scheme=dark&lang=ar&style=mla"],
    ["a paragraph with footnotes", "ref=27&highlight=27.3"],
  ])("as HTML with %s is verified too", async (_, query) => {
    const lines = await copied("HTML", query);
    await visit(`<p>Before.</p>${lines}`, async () => {
      const verdict = await on.part("commitment-quote", "verdict").getAttribute("class");
      expect(verdict).toBe("verified");
    });
  });

  it.each([320, 390, 768, 1280])(
    "as iframe fills its column and is high enough for its words, without scripts of the page's: %i px",
    async (width) => {
      const lines = await copied("Frame");
      await on.page.setViewportSize({ width, height: 740 });
      await visit(`<main style="margin:auto;max-width:650px;padding:0 16px">${lines}</main>`, async () => {
        const frame = on.page.frameLocator("iframe");
        await frame.locator("blockquote").waitFor();
        const { room, inside, words } = await frame.locator("body").evaluate((body) => ({
          inside: innerWidth,
          room: innerHeight,
          words: body.getBoundingClientRect().height,
        }));
        // Firefox has a bar to scroll by, which takes its room from the page.
        const column = await on.page.evaluate(() => document.documentElement.clientWidth - 16 - 32);
        expect(inside).toBe(Math.min(650, column));
        expect(room).toBeGreaterThanOrEqual(words);
      });
    },
  );

  it("as iframe shows the words with their citation", async () => {
    const lines = await copied("Frame");
    await visit(lines, async () => {
      const frame = on.page.frameLocator("iframe");
      expect(await frame.locator("blockquote").innerText()).toBe(on.sixteen.text);
      expect(await frame.getByRole("link").getAttribute("href")).toBe(on.sixteen.citation.url);
    });
  });

  it("as plain HTML is a quotation with its source and a link, and asks nobody for anything", async () => {
    const lines = await copied("Plain HTML");
    // What the builder's own preview asks for is not the quotation's.
    await on.page.waitForLoadState("networkidle");
    const before = on.requests.length;
    await visit(lines, async () => {
      const quotation = on.page.locator("blockquote");
      expect(await quotation.innerText()).toBe(on.sixteen.text);
      expect(await quotation.getAttribute("cite")).toBe(on.sixteen.citation.url);
      expect(await on.page.getByRole("link", { name: on.sixteen.citation.text }).getAttribute("href")).toBe(
        on.sixteen.citation.url,
      );
      const asked = on.requests.slice(before).filter((url) => url.startsWith(on.worker.origin));
      expect(asked).toEqual([]);
    });
  });

  it("as React lines is verified in an app of React 19", async () => {
    const [imports = "", element = ""] = (await copied("React", "ref=16&style=apa")).split("\n\n");
    const folder = await mkdtemp(join(tmpdir(), "react-"));
    try {
      await buildPackage(join(folder, "node_modules", PACKAGE));
      await writeFile(
        join(folder, "app.jsx"),
        `import { createRoot } from "react-dom/client";\n${imports}\ncreateRoot(document.getElementById("app")).render(${element});`,
      );
      const { outputFiles } = await build({
        entryPoints: [join(folder, "app.jsx")],
        bundle: true,
        jsx: "automatic",
        format: "iife",
        write: false,
        define: { "process.env.NODE_ENV": '"production"' },
        nodePaths: [join(root, "node_modules")],
        logLevel: "error",
      });
      const script = outputFiles[0]?.text.replaceAll("</script", "<\\/script");
      await visit(`<div id="app"></div><script>${script}</script>`, async () => {
        expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
        // The citation in another style comes after the words.
        await on.part("commitment-quote", "citation").filter({ hasText: "(2021" }).waitFor();
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("as an address for oEmbed answers with the quotation", async () => {
    const answer = (await (await fetch(await copied("oEmbed"))).json()) as { type: string; html: string };
    expect(answer.type).toBe("rich");
    expect(answer.html).toContain(on.sixteen.text);
  });
});
