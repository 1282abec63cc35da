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
        await menu.getByRole("button", { name: "Copy words and citation" }).click();
        await menu.getByRole("button", { name: "Copied" }).waitFor();
        const second = paragraphs.find(({ id }) => id === "16")?.sentences[1]?.text;
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`“${second}”`);
      },
      { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("shows the style that was chosen last, whichever answer comes last", () =>
    site.visit("/s-32-1", async (page) => {
      const menu = await open(page);
      await page.route("**/citation/**style=apa**", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await menu.locator("select").selectOption("apa");
      await menu.locator("select").selectOption("mla");
      await page.waitForTimeout(900);
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
      await page.getByRole("button", { name: "Copy words and citation" }).click();
      await page.getByRole("button", { name: "Could not copy" }).waitFor();
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
    for (const name of [".reading-bar", ".paragraph .tools >> nth=0", ".masthead nav"]) {
      expect(await page.locator(name).isVisible()).toBe(false);
    }
    expect(await page.locator("#note-5").isVisible()).toBe(true);
  }));
