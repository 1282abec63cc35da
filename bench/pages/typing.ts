import type { Browser, Page } from "playwright-core";

/** How long the form waits for the next key (`src/site/browser/live.ts`): that is the reader's time, not ours. */
const PAUSE_MS = 120;
const QUERIES = ["press freedom", "who owns companies", "stolen assets", "whistleblowers", "bribes abroad"];

/**
 * Types queries into the search page, key by key, and waits for the answer after each.
 *
 * @returns from each key to the answer in its place, in milliseconds, without the pause
 * @throws when the page has no form that answers while it is filled in
 */
export async function typing(browser: Browser, origin: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const times: number[] = [];
    for (const query of QUERIES) times.push(...(await type(page, `${origin}/search`, query)));
    return times.map((time) => time - PAUSE_MS);
  } finally {
    await page.close();
  }
}

async function type(page: Page, address: string, query: string): Promise<number[]> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Error(`answered with ${answer?.status()}`);
  const box = page.locator("form[data-live] input[name=q]");
  if ((await box.count()) !== 1) throw new Error("has no form[data-live] with one input[name=q]");
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, "times", times);
    let pressed = Number.NaN;
    addEventListener("keydown", () => {
      pressed = performance.now();
    });
    // What stands there now is painted with the next frame.
    addEventListener("live-answer", () =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed))),
    );
  });
  await box.focus();
  for (const [index, character] of [...query].entries()) {
    await page.keyboard.press(character === " " ? "Space" : character);
    await page
      .waitForFunction((answers) => Reflect.get(window, "times").length > answers, index, { timeout: 5_000 })
      .catch(() => {
        throw new Error(`gave no answer to "${query.slice(0, index + 1)}"`);
      });
  }
  return page.evaluate(() => Reflect.get(window, "times") as number[]);
}
