import type { Driver, InPage } from "./driver.ts";

/** Where something is in the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** What was said, once it was something. */
type Said<T> = Exclude<NonNullable<Awaited<T>>, false | "">;

/** So long a page may take to do what it is asked. */
const PATIENCE_MS = 20_000;

/**
 * Someone who uses a page in any engine: finds a thing, goes to it, clicks on it, types. A thing is named by selectors,
 * ` >> ` stepping into an element's shadow root: `commitment-quote >> [part="more"]`.
 */
export class Visit {
  readonly driver: Driver;
  readonly #origin: string;

  constructor(driver: Driver, origin: string) {
    this.driver = driver;
    this.#origin = origin;
  }

  /** Opens a page of ours by its path, or another by its address; the pointer stays out of the way. */
  async open(path: string): Promise<void> {
    await this.driver.open(new URL(path, this.#origin).href);
    await this.driver.point(1, 1);
  }

  /** Asks the page again and again until it says something; what that is. */
  async until<Given extends readonly unknown[], T>(ask: InPage<Given, T>, ...given: Given): Promise<Said<T>> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const said = await this.driver.run(ask, ...given);
      if (said) return said as Said<T>;
      if (Date.now() > end)
        throw new Error(`never so in ${PATIENCE_MS} ms: ${ask} of ${JSON.stringify(given)}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Asks something of a thing, once it is there and something can be said of it. */
  of<T>(thing: string, ask: (found: HTMLElement) => T): Promise<Said<T>> {
    return this.until<[string], T>(
      `(path) => { const found = (${seek})(path); return found && (${ask})(found); }`,
      thing,
    );
  }

  /** What can be read of a thing, once something can. */
  words(thing: string): Promise<string> {
    return this.of(thing, (found) => (found.innerText ?? found.textContent).trim());
  }

  /** Where a thing is, once it has a place. */
  box(thing: string): Promise<Box> {
    return this.of(thing, (found) => {
      const { left, top, right, bottom, width, height } = found.getBoundingClientRect();
      return width * height > 0 && { left, top, right, bottom, width, height };
    });
  }

  /**
   * Moves the pointer to the middle of a thing, of its first line where it has several, once it has stopped moving and
   * nothing else lies there. What has just loaded may push it away between looking and pointing: then once more.
   */
  async point(thing: string): Promise<void> {
    let last = "";
    for (;;) {
      const [x, y] = await this.of(thing, (found) => {
        found.scrollIntoView({ block: "center", behavior: "instant" });
        const box = found.getClientRects()[0];
        if (box === undefined || box.width * box.height === 0) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
        const top = (found.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
        return (found.contains(top) || top?.contains(found)) && document.fonts.status === "loaded" && [x, y];
      });
      if (`${x},${y}` === last) {
        await this.driver.point(x ?? 0, y ?? 0);
        // What it shows now may lie over it; it only must not have moved.
        const after = await this.of(thing, (found) => {
          const box = found.getClientRects()[0];
          return box && `${box.x + box.width / 2},${box.y + box.height / 2}`;
        });
        if (after === last) return;
      }
      last = `${x},${y}`;
    }
  }

  /** Clicks on the middle of a thing. */
  async click(thing: string): Promise<void> {
    await this.point(thing);
    await this.driver.click();
  }

  /** Gives a thing the focus, as the tab key would. */
  async focus(thing: string): Promise<void> {
    await this.of(thing, (found) => {
      found.focus();
      return true;
    });
  }

  /** By how many pixels the page is wider than its window. */
  tooWide(): Promise<number> {
    return this.driver.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}

/** Finds a thing in the page. */
function seek(path: string): Element | null {
  const [first = "", ...steps] = path.split(" >> ");
  let found = document.querySelector(first);
  for (const step of steps) found = found?.shadowRoot?.querySelector(step) ?? null;
  return found;
}
