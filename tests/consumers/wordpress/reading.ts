import type { Frame, Page } from "playwright-core";

/** What a reader of a page sees of a quotation. */
export interface Seen {
  /** How often its words stand there. */
  words: number;
  /** Who says that they are the source's. */
  verified: "the frame" | "the element" | "nobody";
}

/** Looks at a page as a reader does: at what is visible in it, and in its frames as far as they are. */
export async function look(page: Page, words: string): Promise<Seen> {
  const frames = await shownFrames(page);
  const counts = await Promise.all(
    [page.mainFrame(), ...frames].map((frame) => frame.getByText(words).filter({ visible: true }).count()),
  );
  const inFrame = await Promise.all(frames.map((frame) => frame.locator(".verified").count()));
  const verdict = await page.locator("[part=verdict].verified").filter({ visible: true }).count();
  return {
    words: counts.reduce((sum, count) => sum + count, 0),
    verified: inFrame.some((count) => count > 0) ? "the frame" : verdict > 0 ? "the element" : "nobody",
  };
}

/** The frames that are not hidden, as WordPress hides them by clipping. */
export async function shownFrames(page: Page): Promise<Frame[]> {
  const shown: Frame[] = [];
  for (const element of await page.locator("iframe").elementHandles()) {
    const isClipped = await element.evaluate((frame) => getComputedStyle(frame as Element).clip !== "auto");
    const frame = isClipped ? null : await element.contentFrame();
    if (frame !== null) shown.push(frame);
  }
  return shown;
}

/** Clicks on the citation, wherever it stands, and says which address opens, here or in a window of its own. */
export async function openCitation(page: Page, permalink: string): Promise<string> {
  const [frame = page.mainFrame()] = await shownFrames(page);
  const link = frame.locator(`a[href="${permalink}"]`).filter({ visible: true }).first();
  const opened = Promise.any([
    page.waitForEvent("popup", { timeout: 15_000 }).then(async (popup) => {
      await popup.waitForLoadState();
      return popup.url();
    }),
    page.waitForURL(permalink, { timeout: 15_000 }).then(() => page.url()),
  ]);
  await link.click();
  return opened;
}
