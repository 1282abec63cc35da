import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Release } from "../../../src/model/release.ts";
import { compiled } from "../../compiled.ts";
import { chosenEngine } from "../engines/engine.ts";
import { sharedBrowser, sharedWorker } from "../shared.ts";
import { type RunningWorker, type ServedWorker, startWorker } from "../worker.ts";

/** Nothing but HTML and styles. */
export const WITHOUT_SCRIPTS: BrowserContextOptions = { javaScriptEnabled: false };
/** A phone. */
export const NARROW: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
/** A desk. */
export const WIDE = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;

/**
 * Makes of the window that a page is open in what {@link NARROW} is; in Firefox, which has no phone, a narrow one.
 *
 * @returns makes a window of it again
 */
export async function turnIntoPhone(page: Page): Promise<() => Promise<void>> {
  const { width, height } = { width: 360, height: 740 };
  await page.setViewportSize({ width, height });
  let turnBack = () => Promise.resolve();
  if (chosenEngine() !== "firefox") {
    const devtools = await page.context().newCDPSession(page);
    turnBack = async () => {
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: false });
      await devtools.send("Emulation.clearDeviceMetricsOverride");
      await devtools.detach();
    };
    await devtools.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: true,
      screenOrientation: { type: "portraitPrimary", angle: 0 },
    });
    await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  }
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    // What a finger can't rest on comes into view by and by, in elements too.
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    const moving = rootsIn(document).flatMap((root) => root.getAnimations());
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  });
  return turnBack;
}

/** A visitor of the site: the built Worker and a browser, for the tests of a file. */
export interface Visitor {
  worker: ServedWorker;
  browser: Browser;
  /** Opens a path in a new context and uses the page. */
  visit<T>(path: string, use: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
}

/**
 * Has the Worker and a browser ready before the tests of a file.
 *
 * @param release composes what is published, where it is not the built one
 */
export function visitTheSite(release?: () => Promise<Release>): Visitor {
  const visitor: Visitor = {
    worker: undefined as unknown as ServedWorker,
    browser: undefined as unknown as Browser,
    async visit(path, use, options = WIDE) {
      const context = await visitor.browser.newContext(options);
      const page = await context.newPage();
      try {
        await page.goto(`${visitor.worker.origin}${path}`, { waitUntil: "load" });
        return await use(page);
      } finally {
        await context.close();
      }
    },
  };
  let own: RunningWorker | undefined;
  beforeAll(async () => {
    if (release !== undefined) own = await startWorker({}, { release: await release() });
    visitor.worker = own ?? sharedWorker();
    visitor.browser = await sharedBrowser();
  }, 120_000);
  afterAll(() => own?.stop());
  return visitor;
}

/** The declaration's paragraphs. */
export const paragraphs = compiled.texts.en ?? [];

/** The words of a paragraph. */
export function wordsOf(id: string): string {
  const paragraph = paragraphs.find((one) => one.id === id);
  if (paragraph === undefined) throw new Error(`the declaration has no paragraph ${id}`);
  return paragraph.text;
}

/** All acts, in the order of the text. */
export const acts = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts));
