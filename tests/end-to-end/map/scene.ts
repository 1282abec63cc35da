import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll } from "vitest";
import { compiled } from "../../compiled.ts";
import { sharedBrowser, sharedWorker } from "../shared.ts";
import type { ServedWorker } from "../worker.ts";

export const WIDE = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
export const NO_SCRIPTS = { ...WIDE, javaScriptEnabled: false };

/** All acts of the declaration, in the order of the text. */
export const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) =>
  sentences.flatMap((one) => one.acts),
);
export type Act = (typeof acts)[number];

/** The addresses of acts. */
export const idsOf = (some: readonly Act[]) => some.map(({ id }) => id);

/** The act that has an address. */
export function actAt(id: string): Act {
  const found = acts.find((act) => act.id === id);
  if (found === undefined) throw new Error(`no act ${id}`);
  return found;
}

/** The selector of an act's mark. */
export const mark = (id: string) => `.bands svg a[href="/s-32-1/${id}"]`;
/** The selector of the stretch in which a pointer means an act. */
export const reach = (id: string) => `${mark(id)} .reach`;

/** The addresses that links lead to. */
export function addressesOf(page: Page, selector: string): Promise<(string | undefined)[]> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/").at(-1)));
}

/** The built Worker, and a browser to open its map in. */
class Scene {
  declare worker: ServedWorker;
  declare browser: Browser;

  async open(): Promise<void> {
    this.worker = sharedWorker();
    this.browser = await sharedBrowser();
  }

  /** Opens the map in a window of its own, and uses it; `errors` are those that the browser tells of meanwhile. */
  async onMap<T>(
    use: (page: Page, errors: string[]) => Promise<T>,
    options: BrowserContextOptions = WIDE,
    path = "/map",
  ): Promise<T> {
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(`thrown: ${error}`));
    try {
      await page.goto(`${this.worker.origin}${path}`, { waitUntil: "load" });
      return await use(page, errors);
    } finally {
      await context.close();
    }
  }
}

/** Sets the scene before the tests of a file. */
export function setTheScene(): Scene {
  const scene = new Scene();
  beforeAll(() => scene.open());
  return scene;
}
