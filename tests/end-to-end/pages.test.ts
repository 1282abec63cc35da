import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { settled } from "./settled.ts";
import { sharedBrowser, sharedWorker } from "./shared.ts";
import type { ServedWorker } from "./worker.ts";

let worker: ServedWorker;
let browser: Browser;
beforeAll(async () => {
  worker = sharedWorker();
  browser = await sharedBrowser();
});

const text = (id: string) => compiled.texts.en?.find((paragraph) => paragraph.id === id)?.text ?? "";

async function withPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(path.startsWith("http") ? path : `${worker.origin}${path}`);
    if (options.javaScriptEnabled !== false) await settled(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

describe("the first page", () => {
  const NO_SCRIPTS = { javaScriptEnabled: false };
  const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

  it.each([
    ["para. 30", "/s-32-1/30"],
    ["Beneficial ownership", "/themes/beneficial-ownership"],
    ["press freedom", "/search"],
    ["We will provide a safe and adequate environment to journalists", "/check"],
  ])("leads by its one field, without scripts, from %j to %s", (typed, path) =>
    withPage(
      "/",
      async (page) => {
        await page.fill(".find input", typed);
        await page.click(".find button");
        await page.waitForURL((url) => url.pathname === path);
        expect(await page.isVisible("h1")).toBe(true);
      },
      NO_SCRIPTS,
    ),
  );

  it("shows the map, whose signs lead to their statements, and says so without scripts", () =>
    withPage(
      "/",
      async (page) => {
        expect(await page.isVisible(".shares")).toBe(false);
        await page.click(".bands a[href='/s-32-1/16.2a'] .reach");
        await page.waitForURL("**/s-32-1/16.2a");
      },
      NO_SCRIPTS,
    ));

  it("has in the map one stop of the tab key", () =>
    withPage("/", async (page) => expect(await page.locator(".bands a[tabindex='0']").count()).toBe(1)));

  it("shows a bar a part on a phone, which leads to its band on the map", () =>
    withPage(
      "/",
      async (page) => {
        expect(await page.isVisible(".bands")).toBe(false);
        const bars = page.locator(".shares a");
        expect(await bars.count()).toBe(8);
        for (const box of await bars.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().height),
        ))
          expect(box).toBeGreaterThanOrEqual(44);
        await bars.filter({ hasText: "Asset recovery" }).click();
        await page.waitForURL("**/map#band-asset-recovery");
        expect(await page.locator(".band-name:target .letter").innerText()).toBe("E");
      },
      PHONE,
    ));

  it("weighs 60 KB at most with all that it loads", () =>
    withPage("/", async (page) => {
      const paths = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
      );
      const files = await Promise.all(["/", ...paths].map(async (path) => (await worker.ask(path)).text()));
      const bytes = files.map((text) => brotliCompressSync(text).byteLength);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    }));
});

describe("a permalink", () => {
  const noScripts = { javaScriptEnabled: false };

  it("is readable without scripts, with title, description, canonical link and citation", () =>
    withPage(
      "/s-32-1/16",
      async (page) => {
        expect(await page.innerText("blockquote")).toBe(`16. ${text("16")}`);
        expect(await page.title()).toBe(
          "Paragraph 16, on beneficial ownership | Resolution S-32/1 | Common Commitment",
        );
        expect(await page.getAttribute("meta[name=description]", "content")).toContain(
          "We commit to making efforts",
        );
        expect(await page.getAttribute("link[rel=canonical]", "href")).toBe(`${worker.origin}/s-32-1/16`);
        expect(await page.innerText(".citation")).toContain(
          "General Assembly resolution S-32/1, annex, para. 16",
        );
      },
      noScripts,
    ));

  it.each([
    ["16", "15", "17"],
    ["1", "preamble-14", "2"],
    ["preamble-1", null, "preamble-2"],
    ["86", "85", null],
    ["16-18", "15", "19"],
  ])("of %s leads to its neighbours", (address, before, after) =>
    withPage(
      `/s-32-1/${address}`,
      async (page) => {
        const href = async (relation: string) => {
          const link = page.locator(`.neighbours a[rel=${relation}]`);
          return (await link.count()) === 0 ? null : link.getAttribute("href");
        };
        expect(await href("prev")).toBe(before && `/s-32-1/${before}`);
        expect(await href("next")).toBe(after && `/s-32-1/${after}`);
      },
      noScripts,
    ),
  );

  it("has its footnotes at hand", () =>
    withPage("/s-32-1/27", async (page) => {
      await page.click("#mark-5");
      expect(new URL(page.url()).hash).toBe("#note-5");
      expect(await page.innerText("#note-5 em")).toBe(
        "Commentary on the Bangalore Principles of Judicial Conduct",
      );
    }));

  it("that names nothing leads to the nearest", () =>
    withPage("/s-32-1/99", async (page) => {
      await page.click("a[href='/s-32-1/86']");
      expect(await page.innerText("h1")).toMatch(/^Paragraph 86 on /);
    }));
});

describe("a permalink of a part", () => {
  const second = compiled.texts.en?.find(({ id }) => id === "16")?.sentences[1];

  it("shows it among the other words of its paragraph, without scripts", () =>
    withPage(
      "/s-32-1/16.2",
      async (page) => {
        expect(await page.innerText("blockquote")).toBe(second?.text);
        // However it is laid out, text of a page has a blank line before each <p>.
        const shown = (await page.innerText(".in-place")).replace(/\s+/g, " ");
        expect(shown).toBe(text("16"));
        const [before, words] = await Promise.all(
          [".around:not(.far)", "blockquote p"].map((one) =>
            page
              .locator(one)
              .first()
              .evaluate((element) => [...element.getClientRects()].map(({ bottom }) => bottom)),
          ),
        );
        expect(Math.abs((before?.at(-1) ?? 0) - (words?.[0] ?? 99)), "in one line").toBeLessThan(12);
      },
      { javaScriptEnabled: false },
    ));

  it.each(["16.2", "16.2a", "16.1-16.2"])(
    "leads to it in the whole text, with the words of %s marked",
    (address) =>
      withPage(`/s-32-1/${address}`, async (page) => {
        const words = await page.innerText("blockquote");
        const href = (await page.getAttribute("text=Read in the whole text", "href")) ?? "";
        expect(href).toContain(":~:text=");
        await page.goto(`${worker.origin}${href}`);
        const target = page.locator(".text :target");
        expect(words.startsWith(await target.innerText())).toBe(true);
        expect(await target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(
          true,
        );
      }),
  );
});

it("the reader holds every paragraph, each with its permalink", () =>
  withPage("/s-32-1", async (page) => {
    const shown = await page.locator(".text p").evaluateAll((all) => all.map(({ id }) => id));
    expect(shown).toEqual(compiled.texts.en?.map(({ id }) => id));
    expect(await page.locator(".text a.number").count()).toBe(100);
  }));
