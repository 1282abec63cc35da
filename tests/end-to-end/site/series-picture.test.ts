import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { inSeries } from "../../fixtures/in-series.ts";
import { startSmallSite } from "../../site/small-site.ts";
import { sharedBrowser } from "../shared.ts";

it("the picture of a series of two sessions shows its last paragraph, in any window", async () => {
  const site = await startSmallSite(...inSeries.documents);
  const { main } = await site.page("/series/ga-weighing-of-cheese");
  await site.stop();
  const styles = await readFile("src/site/browser/styles/series.css", "utf8");
  const page = await (await sharedBrowser()).newPage();
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(`<style>${styles}</style>${main}`);
    const [end, last] = await page.locator(".sessions-drawn").evaluate((picture) => {
      const bottoms = [...picture.querySelectorAll("text")].map((one) => one.getBoundingClientRect().bottom);
      return [picture.getBoundingClientRect().bottom, Math.max(...bottoms)];
    });
    expect(last, `at ${width}`).toBeGreaterThan(0);
    expect(last, `at ${width}`).toBeLessThanOrEqual(end ?? 0);
  }
  await page.close();
}, 60_000);
