import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Release } from "../../../src/model/release.ts";
import { chosenEngine } from "../engines/engine.ts";
import { expectAccessible, expectColoursAccessible } from "../hosts/accessible.ts";
import { turnIntoPhone, visitTheSite, WIDE } from "./visits.ts";

/** From the narrowest window to the widest, and with letters twice as large as the reader's own setting. */
const WINDOWS = [
  [320, "100%"],
  [2560, "100%"],
  [1280, "200%"],
  [1024, "200%"],
  [360, "200%"],
] as const;

/**
 * Tests each page, which is opened once, in the tab where the one before was: it fits every window, breaks no rule of
 * accessibility on a desk in light and dark and on a phone, and asks nobody else. No script of the site's is another for
 * the window that it begins in.
 *
 * @param pages each with the status that it is answered with
 * @param release composes what is published, where it is not the built one
 */
export function testEveryPage(
  pages: readonly (readonly [path: string, status: number])[],
  release?: () => Promise<Release>,
): void {
  const site = visitTheSite(release);
  const canChange = chosenEngine() !== "firefox";
  let context: BrowserContext;
  let page: Page;
  let errors: string[] = [];
  let origins = new Set<string>();
  beforeAll(async () => {
    context = await site.browser.newContext({ ...WIDE, colorScheme: "light" });
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
  });
  afterAll(() => context.close());

  describe.each(pages)("the page %s", (path, status) => {
    let turnBack: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      await page.setViewportSize(WIDE.viewport);
      [errors, origins] = [[], new Set()];
      await page.goto(`${site.worker.origin}${path}`, { waitUntil: "load" });
      // Widgets are there when they have asked for what they show.
      if ((await page.locator("script[src^='/widgets/']").count()) > 0)
        await page.waitForLoadState("networkidle");
    });
    afterAll(() => turnBack?.());

    const breadth = () => page.evaluate(() => document.documentElement.scrollWidth);
    const expectNoError = () => {
      expect([...origins]).toEqual([site.worker.origin]);
      // The browser notes a page that is not there, rightly.
      expect(errors.filter((error) => status === 200 || !error.includes(String(status)))).toEqual([]);
    };

    it("fits 1280 px, breaks no rule of accessibility in both schemes and has no error", async () => {
      expect(await breadth()).toBeLessThanOrEqual(1280);
      await expectAccessible(page, "html");
      // Of all the rules only those about colours can be broken by other colours, which no width changes; Firefox can't
      // be told to have others.
      if (canChange) {
        await page.emulateMedia({ colorScheme: "dark" });
        await expectColoursAccessible(page, "html");
        await page.emulateMedia({ colorScheme: "light" });
      }
      expectNoError();
    });

    // In Firefox nobody has looked at it.
    if (canChange)
      it("is never wider than its window, from 320 to 2560 pixels, nor with letters twice as large", async () => {
        const setLetters = (size: string) =>
          page.evaluate(async (size) => {
            document.documentElement.style.fontSize = size;
            await new Promise(requestAnimationFrame);
          }, size);
        for (const [width, letters] of WINDOWS) {
          await page.setViewportSize({ width, height: 800 });
          await setLetters(letters);
          expect(await breadth(), `${width} pixels with letters of ${letters}`).toBeLessThanOrEqual(width);
        }
        await setLetters("");
      });

    it("fits 360 px, breaks no rule of accessibility and has no error", async () => {
      turnBack = await turnIntoPhone(page);
      expect(await breadth()).toBeLessThanOrEqual(360);
      await expectAccessible(page, "html");
      expectNoError();
    });
  });
}
