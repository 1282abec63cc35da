import type { BrowserContextOptions } from "playwright-core";
import { expect, it } from "vitest";
import type { Release } from "../../../src/model/release.ts";
import { chosenEngine } from "../engines/engine.ts";
import { expectAccessible, expectColoursAccessible } from "../hosts/accessible.ts";
import { PAGES } from "./pages.ts";
import { visitTheSite } from "./visits.ts";

/**
 * Tests each page: it fits the window, breaks no rule of accessibility, on a desk in light and dark, and asks nobody else.
 *
 * @param pages each with the status that it is answered with
 * @param release composes what is published, where it is not the built one
 */
export function testEveryPage(
  window: BrowserContextOptions,
  pages: readonly (readonly [path: string, status: number])[] = PAGES,
  release?: () => Promise<Release>,
): void {
  const site = visitTheSite(release);
  const width = window.viewport?.width ?? 0;
  const isNarrow = width < 600;

  it.each(pages)(
    `the page %s fits ${width} px, breaks no rule of accessibility${isNarrow ? "" : " in both schemes"} and has no error`,
    async (path, status) => {
      const context = await site.browser.newContext({ ...window, colorScheme: "light" });
      const page = await context.newPage();
      const errors: string[] = [];
      const origins = new Set<string>();
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("request", (request) => origins.add(new URL(request.url()).origin));
      try {
        await page.goto(`${site.worker.origin}${path}`, { waitUntil: "load" });
        // Widgets are there when they have asked for what they show.
        if ((await page.locator("script[src^='/widgets/']").count()) > 0)
          await page.waitForLoadState("networkidle");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await expectAccessible(page, "html");
        // Of all the rules only those about colours can be broken by other colours, which no width changes; Firefox can't
        // be told to have others.
        if (!isNarrow && chosenEngine() !== "firefox") {
          await page.emulateMedia({ colorScheme: "dark" });
          await expectColoursAccessible(page, "html");
        }
        expect([...origins]).toEqual([site.worker.origin]);
        // The browser notes a page that is not there, rightly.
        expect(errors.filter((error) => status === 200 || !error.includes(String(status)))).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
}
