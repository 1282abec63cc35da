import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { servePage } from "./serve-page.ts";
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
    await page.goto(path.startsWith("http") ? path : `${worker.origin}${path}`, { waitUntil: "networkidle" });
    return await use(page);
  } finally {
    await context.close();
  }
}

describe("the first page", () => {
  it("quotes paragraph 16 by a web component, from the local API", () =>
    withPage("/", async (page) => {
      const quotation = page.locator("commitment-quote [part=text]");
      await quotation.waitFor();
      expect(await quotation.textContent()).toContain(text("16"));
      expect(await page.locator("commitment-quote [part=citation]").getAttribute("href")).toBe(
        `${worker.origin}/s-32-1/16`,
      );
    }));

  it("gives a block of lines that works on a page of one's own", async () => {
    const snippet = await withPage("/", async (page) =>
      page.locator("pre[data-copy='Copy snippet']").innerText(),
    );
    expect(snippet.trim()).toMatch(
      /^<div>\n<script type="module" [^\n]*\n<commitment-quote [\s\S]*\n<\/div>$/,
    );
    const host = await servePage(`<!doctype html><title>My page</title><body>${snippet}`);
    await withPage(host.origin, async (page) => {
      const quotation = page.locator("commitment-quote [part=text]");
      await quotation.waitFor();
      expect(await quotation.textContent()).toContain(text("16"));
    });
    await host.stop();
  });

  it("shows a request and the very answer that the API gives to it", () =>
    withPage("/", async (page) => {
      const [request = "", answer = ""] = (await page.locator("#ask ~ .sample pre").allInnerTexts()).map(
        (words) => words.trim(),
      );
      const url = /'([^']+)'/.exec(request)?.[1] ?? "";
      expect(answer).toBe(await (await fetch(url)).text());
    }));

  it("shows the quotation without scripts too", () =>
    withPage("/", async (page) => expect(await page.innerText("commitment-quote")).toContain(text("16")), {
      javaScriptEnabled: false,
    }));

  it("copies the snippet at a click", () =>
    withPage(
      "/",
      async (page) => {
        await page.click("text=Copy snippet");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
          '<commitment-quote ref="16">',
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));
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
          [".around", "blockquote p"].map((one) =>
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
