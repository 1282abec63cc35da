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

  it("has themes in the paragraph's menu on a phone, and no row of tools after each paragraph", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const paragraph = page.locator(".paragraph:has([id='16'])");
        expect(await paragraph.locator(".on-themes").isVisible()).toBe(false);
        expect(await paragraph.locator(":is(summary, button)").count()).toBe(0);
        await paragraph.locator(".number").tap();
        const menu = page.getByRole("dialog", { name: "Para. 16" });
        expect(await menu.getByRole("link", { name: "Beneficial ownership" }).getAttribute("href")).toBe(
          "/themes/beneficial-ownership",
        );
      },
      NARROW,
    ));

  it("links what the text points at, in the text and beside it", () =>
    site.visit("/s-32-1", async (page) => {
      const paragraph = page.locator(".paragraph:has([id='1'])");
      expect(await paragraph.locator("a.pointing").first().getAttribute("href")).toMatch(/^https:/);
      expect(await paragraph.locator(".pointed-at").innerText()).toContain(
        "United Nations Convention against Corruption, chapter II",
      );
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

  it("keeps the kind that is shown in its address, and the paragraph in view where it stands", () =>
    site.visit("/s-32-1#30", async (page) => {
      const top = async () => Math.round((await page.locator("[id='30']").boundingBox())?.y ?? 0);
      const before = await top();
      await page.getByRole("link", { name: "Commitments" }).click();
      expect(new URL(page.url()).search).toBe("?show=commitments");
      expect(new URL(page.url()).hash).toBe("#30");
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      await page.reload();
      expect(await page.locator(".kinds [aria-current]").innerText()).toBe("Commitments");
      expect(await page.locator("article.text").getAttribute("data-show")).toBe("commitment");
      await page.getByRole("link", { name: "Plain", exact: true }).click();
      expect(new URL(page.url()).search).toBe("");
    }));

  it("refuses to make visible what there is not", async () => {
    const answer = await site.worker.ask("/s-32-1?show=banana", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("/s-32-1?show=commitments");
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

/** How far apart two colours are in lightness, as WCAG counts it. */
const CONTRAST = `(one, other) => {
  const paint = document.createElement("canvas").getContext("2d");
  const light = (colour) => {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const parts = [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}`;

describe("statements in the text", () => {
  const drawn = (page: Page, address: string) =>
    page.locator(`[id="${address}"]`).evaluate((act) => ({
      colour: getComputedStyle(act).color,
      line: getComputedStyle(act).textDecorationLine,
      sign: getComputedStyle(act, "::before").content,
    }));
  const recognition = acts.find(({ kind }) => kind === "recognition")?.id ?? "";

  it.each([
    ["with scripts", WIDE],
    ["without", WITHOUT_SCRIPTS],
  ])("stay ink with their sign where they are chosen, and all else goes faint, %s", (_, options) =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const plain = await drawn(page, "31.1a");
        expect(plain).toMatchObject({ line: "none", sign: "none" });
        await page.getByRole("link", { name: "Commitments" }).click();
        expect(await drawn(page, "31.1a")).toEqual({ ...plain, sign: '""' });
        const other = await drawn(page, recognition);
        expect(other).toMatchObject({ line: "none", sign: "none" });
        expect(other.colour).not.toBe(plain.colour);
        const qualifier = page.locator('[id="31.1a"] .qualifier').first();
        expect(await qualifier.innerText()).toBe("strive to");
        expect(await qualifier.evaluate((phrase) => getComputedStyle(phrase).textDecorationStyle)).toBe(
          "dotted",
        );
      },
      options,
    ),
  );

  it.each(["light", "dark"] as const)("leave the others readable where they go faint, %s", (colorScheme) =>
    site.visit(
      "/s-32-1?show=commitments",
      async (page) => {
        const { colour } = await drawn(page, recognition);
        const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        const contrast = await page.evaluate(`(${CONTRAST})("${colour}", "${ground}")`);
        expect(contrast).toBeGreaterThanOrEqual(4.5);
      },
      { ...WIDE, colorScheme },
    ),
  );

  it("are stepped through by buttons and keys, each said by its number and its words", () =>
    site.visit("/s-32-1?show=commitments", async (page) => {
      const all = acts.filter(({ kind }) => kind === "commitment");
      const said = page.locator(".steps [role=status]");
      await page.getByRole("button", { name: "Next commitment" }).click();
      expect(await said.innerText()).toBe(`1 of ${all.length}: ${all[0]?.text}`);
      await page.keyboard.press("n");
      expect(await said.innerText()).toBe(`2 of ${all.length}: ${all[1]?.text}`);
      expect(await page.locator(`[id="${all[1]?.id}"]`).getAttribute("class")).toContain("current");
      await page.keyboard.press("p");
      expect(await page.locator(".steps .count").innerText()).toBe(`1 of ${all.length}`);
      // Who writes an n means the letter.
      await page.locator(".masthead input[type=search]").first().focus();
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.locator(".steps .count").innerText()).toMatch(/^\d of/);
      const before = await said.innerText();
      await page.keyboard.press("n");
      expect(await said.innerText()).toBe(before);
    }));

  it("have their signs in the margin while the text is plain", () =>
    site.visit("/s-32-1", async (page) => {
      const signs = page.locator(".paragraph:has([id='16']) .signs");
      expect(await signs.getAttribute("aria-label")).toBe("3 commitments");
      expect(await signs.locator(".sign").count()).toBe(3);
      await page.getByRole("link", { name: "Calls" }).click();
      expect(await signs.isVisible()).toBe(false);
    }));
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
