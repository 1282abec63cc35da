import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { chosenEngine } from "./engine.ts";

/** A function that runs in a page, or its source. */
export type InPage<Given extends readonly unknown[], T> = ((...given: Given) => T) | string;

/** The little that a task needs of a browser: what both of playwright and WebDriver can do in any engine. */
export interface Driver {
  /** Makes the window's content so large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  open(address: string): Promise<void>;
  /** Calls a function in the page, and hands back what it returns. It knows nothing but what it is given. */
  run<Given extends readonly unknown[], T>(ask: InPage<Given, T>, ...given: Given): Promise<Awaited<T>>;
  /** Moves the pointer to a place in the window, and leaves it there. */
  point(x: number, y: number): Promise<void>;
  /** Clicks where the pointer is. */
  click(): Promise<void>;
  /** Presses a key by the name that `KeyboardEvent.key` has for it, or types letters. */
  press(...keys: string[]): Promise<void>;
  picture(): Promise<Buffer>;
  quit(): Promise<void>;
}

/** Starts the engine of this run. Whoever calls it quits it. */
export async function startDriver(): Promise<Driver> {
  if (chosenEngine() === "webkit") return (await import("./webkit.ts")).startWebKit();
  const browser = await launchBrowser();
  return new PlaywrightDriver(browser, await browser.newPage());
}

/** Chromium and Firefox. */
class PlaywrightDriver implements Driver {
  readonly #browser: Browser;
  readonly #page: Page;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: "load" });
  }

  run<Given extends readonly unknown[], T>(ask: InPage<Given, T>, ...given: Given): Promise<Awaited<T>> {
    // A page that is just being left answers nothing more.
    const left = (error: Error) => {
      if (/context was destroyed|navigation/i.test(error.message)) return undefined as Awaited<T>;
      throw error;
    };
    return this.#page.evaluate<Awaited<T>>(`(${ask})(...${JSON.stringify(given)})`).catch(left);
  }

  point(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  async click(): Promise<void> {
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (/^[A-Z][a-z]+/.test(key) && !key.includes(" ")) await this.#page.keyboard.press(key);
      else await this.#page.keyboard.type(key);
    }
  }

  picture(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  quit(): Promise<void> {
    return this.#browser.close();
  }
}
