import type { Browser, Page } from "playwright-core";

/** One load of a page, as a reader with a slow telephone has it. */
export interface Load {
  /** When the first words or pictures are there, in milliseconds. */
  firstPaint: number;
  /** All layout shift, until the end of the page was reached: no session of it is more. */
  shift: number;
  /** What was asked for, in order, each with what it was for. */
  requests: { url: string; type: string }[];
}

const SLOWER = 4;
const WINDOW = { width: 360, height: 640 };

/**
 * Loads a page with nothing kept from before, in a small window, with the processor slowed down, and scrolls to its end.
 *
 * @throws when the page does not answer with 200
 */
export async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const requests: Load["requests"] = [];
    page.on("request", (one) => requests.push({ url: one.url(), type: one.resourceType() }));
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(() => {
      Reflect.set(window, "shift", 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) Reflect.set(window, "shift", Reflect.get(window, "shift") + value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`answered with ${answer?.status()}`);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    if (firstPaint === undefined) throw new Error("nothing was painted");
    await scrollThrough(page);
    return {
      firstPaint,
      shift: (await page.evaluate(() => Reflect.get(window, "shift"))) as number,
      requests,
    };
  } finally {
    await context.close();
  }
}

/** What a page loads late, when it comes into sight, may move what is there. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const steps = Math.min(60, Math.ceil(height / WINDOW.height));
  for (let step = 1; step <= steps; step++) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), (height / steps) * step);
    await page.waitForTimeout(50);
  }
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
}
