import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { holdBack } from "../settled.ts";
import { NARROW, paragraphs, visitTheSite, WIDE, WITHOUT_SCRIPTS } from "./visits.ts";

const site = visitTheSite();

describe("a paragraph's tools", () => {
  const paragraph = (page: Page) => page.locator(".paragraph:has([id='16'])");
  const opacity = (page: Page) =>
    paragraph(page)
      .locator(".tools")
      .evaluate((tools) => getComputedStyle(tools).opacity);

  it("show when a pointer or the focus comes near", () =>
    site.visit("/s-32-1", async (page) => {
      await page.mouse.move(0, 0);
      expect(await opacity(page)).toBe("0");
      await paragraph(page).locator("> p").hover();
      expect(await opacity(page)).toBe("1");
      await page.mouse.move(0, 0);
      await paragraph(page).locator(".tools summary").focus();
      expect(await opacity(page)).toBe("1");
    }));

  it("are always there where nothing hovers", () =>
    site.visit("/s-32-1", async (page) => expect(await opacity(page)).toBe("1"), NARROW));

  it("lead without scripts to the permalink, the citation and the builder of each sentence", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        await paragraph(page).locator(".tools summary").click();
        const hrefs = await paragraph(page)
          .locator(".tools li:nth-child(3) a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        expect(hrefs).toEqual(["/s-32-1/16.2", "/s-32-1/16.2#cite", "/embed?ref=16.2"]);
      },
      WITHOUT_SCRIPTS,
    ));

  it("mark the sentence that they are about", () =>
    site.visit("/s-32-1", async (page) => {
      await paragraph(page).locator(".tools summary").click();
      await paragraph(page).locator(".tools li:nth-child(3) a").first().hover();
      expect(await page.locator(".sentence.meant").getAttribute("id")).toBe("16.2");
      await page.mouse.move(0, 0);
      expect(await page.locator(".sentence.meant").count()).toBe(0);
    }));
});

describe("the menu for citing", () => {
  const open = async (page: Page) => {
    const tools = page.locator(".paragraph:has([id='16']) .tools");
    await tools.locator("summary").click();
    await tools.locator("a[data-cite='16.2']").click();
    const menu = page.locator(".cite-menu");
    await menu.locator("output", { hasText: "S-32/1" }).waitFor();
    return menu;
  };

  it("cites in the style that is chosen, with today as the day of access, and copies it", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const menu = await open(page);
        expect(await menu.locator("output").innerText()).toContain("para. 16, second sentence");
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
        const second = paragraphs.find(({ id }) => id === "16")?.sentences[1]?.text;
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`“${second}”`);
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
      await page.goto(new URL("/s-32-1/16.2", page.url()).href);
      expect(await page.locator(".citations dd [data-copy-text]").first().innerText()).toBe(cited);
    }));

  it("leaves the focus where the reader went", () =>
    site.visit("/s-32-1", async (page) => {
      await open(page);
      await page.locator(".show-in-text summary").click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Show acts");
    }));

  it("closes at Escape, and gives the focus back", () =>
    site.visit("/s-32-1", async (page) => {
      const menu = await open(page);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cite)).toBe("16.2");
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
      const tools = page.locator(".paragraph:has([id='16']) .tools");
      await tools.locator("summary").click();
      await tools.locator("a[data-cite='16']").click();
      await page.locator(".cite-menu output", { hasText: "could not be read" }).waitFor();
      await page.getByRole("button", { name: "Copy quotation" }).click();
      await page.getByRole("button", { name: "Could not copy" }).waitFor();
    }));
});
