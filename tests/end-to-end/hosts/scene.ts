import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { sharedBrowser, sharedWorker } from "../shared.ts";
import type { ServedWorker } from "../worker.ts";
import { deadOrigin, type RunningServer, startFaultyApi, startHosts } from "./servers.ts";

/** An event of an element's, as the page "bare" notes them. */
export interface Told {
  type: string;
  detail: { text: string; html: string };
  id: string;
}

/**
 * The scene of a widget's test: the built Worker, an API that misbehaves, pages of other people's, and a browser with
 * a new page for each test.
 */
class Scene {
  declare worker: ServedWorker;
  declare faulty: RunningServer;
  declare hosts: RunningServer;
  declare browser: Browser;
  /** What the API says of paragraph 16. */
  declare sixteen: { text: string; citation: { text: string; url: string } };

  declare page: Page;
  /** What the console said of errors, and what was thrown into the page. */
  errors: string[] = [];
  /** The address of each request of the page's. */
  requests: string[] = [];

  async open(): Promise<void> {
    this.worker = sharedWorker();
    [this.faulty, this.browser] = await Promise.all([startFaultyApi(), sharedBrowser()]);
    const { worker, faulty } = this;
    this.hosts = await startHosts({ api: worker.origin, faulty: faulty.origin, down: await deadOrigin() });
    this.sixteen = (await (await worker.ask("/v1/s-32-1/paragraphs/16")).json()) as Scene["sixteen"];
  }

  async close(): Promise<void> {
    await Promise.all([this.hosts?.stop(), this.faulty?.stop()]);
  }

  async newPage(): Promise<void> {
    const errors: string[] = [];
    const requests: string[] = [];
    Object.assign(this, { errors, requests, page: await this.browser.newPage() });
    this.page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) errors.push(message.text());
    });
    this.page.on("pageerror", (error) => errors.push(`thrown: ${error}`));
    this.page.on("request", (request) => requests.push(request.url()));
  }

  /** Errors other than the browser's own note that a request had no good answer. */
  unexpected(): string[] {
    return this.errors.filter((error) => !error.startsWith("Failed to load resource"));
  }

  /** Opens a page in this folder. */
  async visit(host: string): Promise<void> {
    await this.page.goto(`${this.hosts.origin}/${host}`);
  }

  /** A part of an element: of the one that a selector names, or in it. */
  part(of: string, name: string): Locator {
    return this.page.locator(`${of} [part="${name}"]`);
  }

  /**
   * Scrolls to an element as a reader does, again where what stands above it grew meanwhile, until it shows what it
   * should: a lazy one waits for the reader.
   */
  async come(to: string, shown: Locator): Promise<void> {
    await expect
      .poll(
        async () => {
          await this.page.locator(to).scrollIntoViewIfNeeded();
          return shown.isVisible();
        },
        { timeout: 25_000 },
      )
      .toBe(true);
  }

  /** What a reader sees of a part, once it is there. */
  words(of: string, name: string): Promise<string> {
    return this.part(of, name).innerText();
  }

  /** Adds an element to the page "bare", by script. */
  add(attributes: Record<string, string>, fallback = ""): Promise<void> {
    return this.page.evaluate(
      ([attributes, fallback]) => {
        const quote = document.createElement("commitment-quote");
        for (const [name, value] of Object.entries(attributes)) quote.setAttribute(name, value);
        quote.textContent = fallback;
        document.querySelector("main")?.append(quote);
      },
      [attributes, fallback] as const,
    );
  }

  /** The events that the page "bare" has noted, once there are so many. */
  async told(atLeast = 0): Promise<Told[]> {
    await this.page.waitForFunction((count) => Reflect.get(window, "events").length >= count, atLeast);
    return this.page.evaluate(() => Reflect.get(window, "events"));
  }
}

/** Sets the scene before the tests of a file, and clears it away after them. */
export function setTheScene(): Scene {
  const scene = new Scene();
  beforeAll(() => scene.open());
  afterAll(() => scene.close());
  beforeEach(() => scene.newPage());
  afterEach(() => scene.page.context().close());
  return scene;
}
