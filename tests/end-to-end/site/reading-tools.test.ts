import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { holdBack } from "../settled.ts";
import { NARROW, visitTheSite, WIDE, WITHOUT_SCRIPTS, wordsOf } from "./visits.ts";

const site = visitTheSite();

const paragraph = (page: Page, id = "16") => page.locator(`.paragraph:has([id='${id}'])`);
const openMenu = async (page: Page) => {
  await paragraph(page).locator(".number").click();
  const menu = page.getByRole("dialog", { name: "Para. 16" });
  await menu.waitFor();
  return menu;
};
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] };

describe("a paragraph's number", () => {
  it("is without scripts the permalink", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        await paragraph(page).locator(".number").click();
        expect(new URL(page.url()).pathname).toBe("/s-32-1/16");
      },
      WITHOUT_SCRIPTS,
    ));

  it("opens a menu that copies, cites, embeds and leads to the permalink", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const menu = await openMenu(page);
        const items = await menu.locator(".choices > li").allInnerTexts();
        expect(items).toEqual([
          "Copy quotation",
          "Copy citation",
          "Copy link",
          "Cite…",
          "Embed",
          "Open its page",
        ]);
        await menu.getByRole("button", { name: "Copy link" }).click();
        await menu.getByRole("button", { name: "Copied" }).waitFor();
        expect(await clipboard(page)).toBe(`${site.worker.origin}/s-32-1/16`);
        await menu.getByRole("link", { name: "Embed" }).click();
        await page.getByText("resolution S-32/1, annex, para. 16").first().waitFor();
      },
      CLIPBOARD,
    ));

  it("is reached, walked and left by keys alone", () =>
    site.visit("/s-32-1", async (page) => {
      const number = paragraph(page).locator(".number");
      await number.press("Enter");
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.getByRole("dialog", { name: "Para. 16" }).waitFor();
      expect(await focused()).toBe("Copy quotation");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe("Copy citation");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await focused()).toBe("Open its page");
      await page.keyboard.press("Escape");
      expect(await focused()).toBe("16.");
    }));

  it("of the preamble is what the United Nations calls it", () =>
    site.visit("/s-32-1", async (page) => {
      const number = paragraph(page, "preamble-7").locator(".number");
      expect(await number.innerText()).toBe("PP7");
      expect(await number.getAttribute("aria-label")).toBe("PP7, preamble paragraph 7");
    }));
});

describe("the menu for citing", () => {
  const open = async (page: Page) => {
    await (await openMenu(page)).getByRole("button", { name: "Cite…" }).click();
    const menu = page.getByRole("dialog", { name: "Cite para. 16" });
    await menu.locator("output", { hasText: "S-32/1" }).waitFor();
    return menu;
  };

  it("cites in the style that is chosen, with today as the day of access, and copies it", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const menu = await open(page);
        expect(await menu.locator("output").innerText()).toContain("para. 16");
        await menu.locator("select").selectOption("mla");
        await menu.locator("output", { hasText: "United Nations, General Assembly." }).waitFor();
        expect(await menu.locator("output").innerText()).toContain(String(new Date().getFullYear()));
        await menu.getByRole("button", { name: "Copy citation" }).click();
        await menu.getByRole("button", { name: "Copied" }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          await menu.locator("output").innerText(),
        );
      },
      { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("copies the very words with their citation", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const menu = await open(page);
        await menu.getByRole("button", { name: "Copy quotation" }).click();
        await menu.getByRole("button", { name: "Copied" }).waitFor();
        expect(await clipboard(page)).toContain(`“${wordsOf("16")}”`);
      },
      { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("shows the style that was chosen last, whichever answer comes last", () =>
    site.visit("/s-32-1", async (page) => {
      const menu = await open(page);
      const apa = await holdBack(page, "**/citation/**style=apa**");
      await menu.locator("select").selectOption("apa");
      await apa.asked();
      await menu.locator("select").selectOption("mla");
      await menu.locator("output", { hasText: "United Nations, General Assembly." }).waitFor();
      await apa.release();
      expect(await menu.locator("output").innerText()).toContain("United Nations, General Assembly.");
    }));

  it("names the same citation as the permalink in the style of the United Nations", () =>
    site.visit("/s-32-1", async (page) => {
      const menu = await open(page);
      const cited = await menu.locator("output").innerText();
      await page.goto(new URL("/s-32-1/16", page.url()).href);
      expect(await page.locator(".citations .panel [data-copy-text]").first().innerText()).toBe(cited);
    }));

  it("leaves the focus where the reader went", () =>
    site.visit("/s-32-1", async (page) => {
      await open(page);
      await page.locator(".contents summary").click();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    }));

  it("closes at Escape, and gives the focus back", () =>
    site.visit("/s-32-1", async (page) => {
      const menu = await open(page);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("16.");
    }));

  it("fits a phone", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const menu = await open(page);
        const box = await menu.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      NARROW,
    ));

  it("says so where the API can't be reached", () =>
    site.visit("/s-32-1", async (page) => {
      await page.route("**/citation/**", (route) => route.abort());
      await (await openMenu(page)).getByRole("button", { name: "Cite…" }).click();
      await page.locator(".cite-menu output", { hasText: "could not be read" }).waitFor();
      await page.getByRole("button", { name: "Copy quotation" }).click();
      await page.getByRole("button", { name: "Could not copy" }).waitFor();
    }));
});
