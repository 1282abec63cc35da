import { describe, expect, it } from "vitest";
import { PAGES } from "./pages.ts";
import { visitTheSite } from "./visits.ts";

const site = visitTheSite();

/** From the narrowest window to the widest, and with letters twice as large as the reader's own setting. */
const WINDOWS = [
  [320, "100%"],
  [2560, "100%"],
  [1280, "200%"],
  [1024, "200%"],
  [360, "200%"],
] as const;

describe.each(PAGES)("the page %s", (path) => {
  it("is never wider than its window, from 320 to 2560 pixels, nor with letters twice as large", () =>
    site.visit(path, async (page) => {
      for (const [width, letters] of WINDOWS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(async (size) => {
          document.documentElement.style.fontSize = size;
          await new Promise(requestAnimationFrame);
          return document.documentElement.scrollWidth;
        }, letters);
        expect(wide, `${width} pixels with letters of ${letters}`).toBeLessThanOrEqual(width);
      }
    }));
});
