import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { acts, NARROW, paragraphs, visitTheSite, WIDE, WITHOUT_SCRIPTS, wordsOf } from "./visits.ts";

const site = visitTheSite();

/** What a paragraph's words are to somebody who copies them: without number and marks of footnotes. */
const words = (page: Page) =>
  page.locator(".text .paragraph > p").evaluateAll((all) =>
    all.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const furniture of copy.querySelectorAll(".number, .mark")) furniture.remove();
      return copy.textContent.trim();
    }),
  );

describe("the whole text", () => {
  it.each([
    ["without scripts", WITHOUT_SCRIPTS],
    ["with them", WIDE],
  ])("has every paragraph word for word, %s", (_, options) =>
    site.visit(
      "/s-32-1",
      async (page) => expect(await words(page)).toEqual(paragraphs.map(({ text }) => text)),
      options,
    ),
  );

  it("has every paragraph, sentence and act under its address", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const ids = new Set(await page.locator(".text [id]").evaluateAll((all) => all.map(({ id }) => id)));
        const addresses = paragraphs.flatMap(({ id, sentences }) => [id, ...sentences.map((one) => one.id)]);
        for (const address of [...addresses, ...acts.map(({ id }) => id)]) expect(ids).toContain(address);
      },
      WITHOUT_SCRIPTS,
    ));

  it("is set in lines of 60 to 75 characters on a desk, with themes beside their paragraph", () =>
    site.visit("/s-32-1", async (page) => {
      const paragraph = page.locator(".paragraph:has([id='16'])");
      const [text, beside] = [paragraph.locator("> p"), paragraph.locator(".on-themes")];
      const lines = await text.evaluate((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size;
      });
      // The last line is seldom full.
      const characters = wordsOf("16").length / (lines - 0.5);
      expect(characters).toBeGreaterThan(58);
      expect(characters).toBeLessThan(78);
      const [left, right] = [await text.boundingBox(), await beside.boundingBox()];
      expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
      expect(await beside.innerText()).toContain("Beneficial ownership");
    }));

  it("has themes below their paragraph on a phone, once they are asked for", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const paragraph = page.locator(".paragraph:has([id='16'])");
        expect(await paragraph.locator(".on-themes").isVisible()).toBe(false);
        await paragraph.locator(".tools summary").tap();
        const [text, themes] = [
          await paragraph.locator("> p").boundingBox(),
          await paragraph.locator(".on-themes").boundingBox(),
        ];
        expect(themes?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
      },
      NARROW,
    ));

  it("links what the text points at, in the text and beside it", () =>
    site.visit("/s-32-1", async (page) => {
      const paragraph = page.locator(".paragraph:has([id='1'])");
      expect(await paragraph.locator("a.pointing").first().getAttribute("href")).toMatch(/^https:/);
      expect(await paragraph.locator(".pointed-at").innerText()).toContain("UNCAC, chapter II");
    }));

  it("has a footnote beside the paragraph of its mark, and the way back", () =>
    site.visit("/s-32-1", async (page) => {
      await page.click("#mark-5");
      expect(new URL(page.url()).hash).toBe("#note-5");
      const paragraph = page.locator(".paragraph:has([id='27'])");
      expect(await paragraph.locator("#note-5").innerText()).toContain("Bangalore Principles");
      await paragraph.locator("#note-5 a").click();
      expect(new URL(page.url()).hash).toBe("#mark-5");
    }));

  it("says in its contents where the reader is", () =>
    site.visit("/s-32-1", async (page) => {
      await page.locator("#asset-recovery h2").evaluate((heading) => heading.scrollIntoView());
      await page.locator(".contents .here", { hasText: "Asset recovery" }).waitFor();
      await page.click(".contents summary");
      expect(await page.locator(".contents a[aria-current]").innerText()).toBe("Asset recovery");
      await page.click(".contents a[href='#preventive-measures']");
      await page.locator(".contents .here", { hasText: "Preventive measures" }).waitFor();
      expect(await page.locator(".contents").getAttribute("open")).toBeNull();
    }));

  it("keeps what is made visible in its address", () =>
    site.visit("/s-32-1#16", async (page) => {
      await page.click(".show-in-text summary");
      await page.check("#show-commitment");
      await page.check("#show-qualifiers");
      expect(new URL(page.url()).search).toBe("?show=commitment&show=qualifiers");
      expect(new URL(page.url()).hash).toBe("#16");
      await page.reload();
      expect(await page.isChecked("#show-commitment")).toBe(true);
      expect(await page.isChecked("#show-call")).toBe(false);
      expect(await page.isChecked("#show-qualifiers")).toBe(true);
    }));

  it("refuses to make visible what there is not", async () => {
    const answer = await site.worker.ask("/s-32-1?show=banana", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("/s-32-1?show=commitment");
  });

  it("has contents that move nothing when they open, and that Escape and a click elsewhere close", () =>
    site.visit("/s-32-1#60", async (page) => {
      const place = () => page.locator("[id='60']").boundingBox();
      const isOpen = () =>
        page.locator(".contents").evaluate((contents) => (contents as HTMLDetailsElement).open);
      const before = await place();
      await page.click(".contents summary");
      expect(await place()).toEqual(before);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
      await page.click(".contents summary");
      await page.mouse.click(1200, 700);
      expect(await isOpen()).toBe(false);
    }));
});

describe("acts in the text", () => {
  it.each([
    ["with scripts", WIDE],
    ["without", WITHOUT_SCRIPTS],
  ])("can be made visible by a line and by a sign, %s", (_, options) =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const drawn = (address: string) =>
          page.locator(`[id="${address}"]`).evaluate((act) => ({
            line: getComputedStyle(act).textDecorationLine,
            sign: getComputedStyle(act, "::before").content,
          }));
        expect(await drawn("31.1a")).toEqual({ line: "none", sign: "none" });
        await page.click(".show-in-text summary");
        await page.check("#show-commitment");
        expect(await drawn("31.1a")).toEqual({ line: "underline", sign: '""' });
        const recognition = acts.find(({ kind }) => kind === "recognition")?.id ?? "";
        expect(await drawn(recognition)).toEqual({ line: "none", sign: "none" });
        await page.check("#show-qualifiers");
        const qualifier = page.locator('[id="31.1a"] .qualifier').first();
        expect(await qualifier.innerText()).toBe("strive to");
        expect(await qualifier.evaluate((phrase) => getComputedStyle(phrase).textDecorationStyle)).toBe(
          "dotted",
        );
      },
      options,
    ),
  );
});

it("the printed text has its address, and no tools", () =>
  site.visit("/s-32-1", async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".printed").innerText()).toBe(`${site.worker.origin}/s-32-1`);
    for (const name of [".reading-bar", ".paragraph .tools >> nth=0", ".masthead nav >> nth=0"]) {
      expect(await page.locator(name).isVisible()).toBe(false);
    }
    expect(await page.locator("#note-5").isVisible()).toBe(true);
  }));
