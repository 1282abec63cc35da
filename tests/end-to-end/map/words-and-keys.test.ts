import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Act, actAt, acts, idsOf, mark, NO_SCRIPTS, PHONE, reach, setTheScene, WIDE } from "./scene.ts";

const scene = setTheScene();

describe("an act's words", () => {
  const bounded = actAt("16.1a");
  const expectShown = async (page: Page, { text, qualifiers }: Act) => {
    // A part of a sentence has marks of omission around it.
    const words = await page.locator("#card .act-words").innerText();
    expect(words.replace(/^… | …$/g, "")).toBe(text);
    for (const phrase of qualifiers) {
      expect(await page.innerText("#card .act-bounds")).toContain(`“${phrase.text}”`);
    }
  };

  it("show while the pointer is on its mark or on the card, and no longer", () =>
    scene.onMap(async (page) => {
      await page.clock.install();
      await page.hover(reach("16.1a"));
      await expectShown(page, bounded);
      await page.hover("#card .act-words");
      await page.clock.runFor(5_000);
      await expectShown(page, bounded);
      await page.hover("h1");
      await page.waitForSelector("#card", { state: "hidden" });
    }));

  it("show when its mark has the focus; Escape closes them, and Enter goes to the permalink", () =>
    scene.onMap(async (page) => {
      await page.locator(mark("preamble-2.1a")).focus();
      await expectShown(page, actAt("preamble-2.1a"));
      await page.keyboard.press("Escape");
      expect(await page.isVisible("#card")).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/s-32-1/preamble-2.1a");
    }));

  it("show at the first touch, with the way to the permalink, and buttons to the next act", () =>
    scene.onMap(async (page) => {
      await page.locator(mark("45.1a")).scrollIntoViewIfNeeded();
      await page.tap(reach("45.1a"));
      await expectShown(page, actAt("45.1a"));
      const [card, sign] = await Promise.all(
        ["#card", `${mark("45.1a")} use`].map((selector) => page.locator(selector).boundingBox()),
      );
      expect((sign?.y ?? 0) + (sign?.height ?? 0)).toBeLessThan(card?.y ?? 0);
      await page.tap("#card >> text=Next");
      await expectShown(page, acts[acts.indexOf(actAt("45.1a")) + 1] as Act);
      await page.tap("#card >> text=Previous");
      await page.tap("#card .act-head a");
      await page.waitForURL("**/s-32-1/45.1a");
    }, PHONE));

  it("give the focus back to their mark when they are closed", () =>
    scene.onMap(async (page) => {
      await page.locator(mark("45.1a")).scrollIntoViewIfNeeded();
      await page.tap(reach("45.1a"));
      await page.tap("#card >> text=Close");
      expect(await page.isVisible("#card")).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/s-32-1/45.1a");
    }, PHONE));

  it("go when their sign is scrolled away, so that they don't lie over what stands below", () =>
    scene.onMap(async (page) => {
      await page.locator(mark("45.1a")).scrollIntoViewIfNeeded();
      await page.tap(reach("45.1a"));
      await expectShown(page, actAt("45.1a"));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForSelector("#card", { state: "hidden" });
    }, PHONE));

  it("have the permalink behind them: a click goes there, without scripts too", async () => {
    for (const options of [WIDE, NO_SCRIPTS]) {
      await scene.onMap(async (page) => {
        await page.click(reach("79.1b"));
        await page.waitForURL("**/s-32-1/79.1b");
      }, options);
    }
  });
});

describe("by keyboard", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("href")?.split("/").at(-1));

  it("the picture is one stop, and arrow keys go through the text, the tab key into the card", () =>
    scene.onMap(async (page) => {
      expect(await page.locator(".bands svg a[tabindex='0']").count()).toBe(1);
      await page.locator(".bands svg a[tabindex='0']").focus();
      expect(await focused(page)).toBe(acts[0]?.id);
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe(acts[1]?.id);
      await page.keyboard.press("End");
      expect(await focused(page)).toBe(acts.at(-1)?.id);
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe(acts.at(-2)?.id);
      await page.keyboard.press("Home");
      // A paragraph without statements is gone to by its box.
      expect(await focused(page)).toBe("preamble-1");
      await page.keyboard.press("ArrowDown");
      const below = await focused(page);
      expect(actAt(below ?? "").paragraph).toMatch(/^[123]$/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#card") !== null)).toBe(true);
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(below);
    }));

  it("goes only to what fits the filters", () =>
    scene.onMap(
      async (page) => {
        const fitting = idsOf(acts.filter((act) => act.addressees.includes("unodc")));
        await page.locator(".bands svg a[tabindex='0']").focus();
        const visited = [await focused(page)];
        while (visited.length < fitting.length) {
          await page.keyboard.press("ArrowRight");
          visited.push(await focused(page));
        }
        expect(visited).toEqual(fitting);
      },
      WIDE,
      "/map?addressee=unodc",
    ));
});
