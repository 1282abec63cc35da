import type { Page, Request } from "playwright-core";

/**
 * Waits until a page has drawn twice, had time to spare, and had an answer to a request of this function's own: what it
 * was about to do by itself it has done, and what it asked for is among its requests.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
    await (await fetch(location.href)).text();
  });
}

/** Holds a page's requests for an address back, so that their answers come when the test wants them to. */
export async function holdBack(page: Page, pattern: string) {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let firstCame = () => {};
  const asked = new Promise<void>((resolve) => {
    firstCame = resolve;
  });
  const came: Request[] = [];
  await page.route(pattern, async (route) => {
    came.push(route.request());
    firstCame();
    await held;
    await route.continue().catch(() => undefined); // the page may have given it up
  });
  return {
    /** Waits until the page has asked. */
    asked: () => asked,
    /** Lets the answers through, and waits until the page has them or has given them up. */
    async release(): Promise<void> {
      letThrough();
      await Promise.all(came.map((request) => request.response().catch(() => null)));
      await settled(page);
    },
  };
}
