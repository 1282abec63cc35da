import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mark, PHONE, reach, setTheScene, WIDE } from "./scene.ts";

const scene = setTheScene();
const LONG = "16.1a";

/** Where the card lies in the window, once it says an act's words. */
const cardOf = (page: Page) =>
  page.locator("#card").evaluate((card) => {
    const { top, bottom, left, right } = card.getBoundingClientRect();
    const [width, height] = [document.documentElement.clientWidth, innerHeight];
    return { isWhole: top >= 0 && left >= 0 && bottom <= height && right <= width, bottom };
  });

describe("the card with an act's words", () => {
  it.each([
    [1280, 800],
    [1280, 500],
    [1024, 400],
    [800, 600],
    [360, 740],
    [640, 320],
  ])("is never cut off by a window of %d by %d px, and leaves its sign in sight", (width, height) =>
    scene.onMap(
      async (page) => {
        const wrong = await page.evaluate(() => {
          const card = document.getElementById("card") as HTMLElement;
          return [...document.querySelectorAll<SVGAElement>(".bands svg a:not(.box)")]
            .filter((mark) => {
              mark.focus();
              const { top, bottom, left, right } = card.getBoundingClientRect();
              const sign = mark.querySelector("use")?.getBoundingClientRect() as DOMRect;
              const isWhole =
                top >= 0 &&
                bottom <= innerHeight &&
                left >= 0 &&
                right <= document.documentElement.clientWidth;
              const isApart =
                sign.bottom <= top || sign.top >= bottom || sign.right <= left || sign.left >= right;
              return card.hidden || !isWhole || !isApart;
            })
            .map((mark) => mark.getAttribute("href"));
        });
        expect(wrong).toEqual([]);
      },
      { viewport: { width, height } },
    ),
  );

  it("lets all of its words be scrolled to where there is no room for them", () =>
    scene.onMap(
      async (page) => {
        await page.hover(reach(LONG));
        const themes = page.locator("#card .act-themes a").last();
        await themes.scrollIntoViewIfNeeded();
        const [card, last] = [await cardOf(page), await themes.boundingBox()];
        expect(card.isWhole).toBe(true);
        expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(card.bottom);
      },
      { viewport: { width: 1280, height: 500 } },
    ));

  it.each(["Close", "Escape"])("closes on a phone by %s; the button is in sight, and large enough", (way) =>
    scene.onMap(async (page) => {
      await page.locator(mark(LONG)).scrollIntoViewIfNeeded();
      await page.tap(reach(LONG));
      const close = page.getByRole("button", { name: "Close" });
      const box = await close.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
      if (way === "Close") await close.tap();
      else await page.keyboard.press("Escape");
      expect(await page.isVisible("#card")).toBe(false);
      expect(await page.locator(".bands .shown").count()).toBe(0);
    }, PHONE),
  );

  it("gives the focus back to the mark when it closes around it", () =>
    scene.onMap(async (page) => {
      await page.locator(mark(LONG)).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      expect(await page.isVisible("#card")).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/s-32-1/16.1a");
    }));

  it.each([WIDE, PHONE])(
    "does not cover the numbers of paragraphs with what is drawn for an act",
    (options) =>
      scene.onMap(async (page) => {
        await page.locator(mark(LONG)).focus();
        const covered = await page.locator(".line text").evaluateAll((numbers) => {
          for (const number of numbers) (number as SVGElement).style.pointerEvents = "auto";
          return numbers
            .filter((number) => {
              number.scrollIntoView({ block: "start" });
              scrollBy(0, -200);
              const { x, y, width, height } = number.getBoundingClientRect();
              const drawn = document.elementsFromPoint(x + width / 2, y + height / 2);
              return drawn.find((one) => one.closest(".line svg") !== null) !== number;
            })
            .map((number) => number.textContent);
        });
        expect(covered).toEqual([]);
      }, options),
  );
});
