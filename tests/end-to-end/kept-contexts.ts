import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** So many contexts that nobody uses are kept; each has a process. */
const KEPT = 6;

/** A context, and what it takes to have it as it was when it was new. */
interface Kept {
  context: BrowserContext;
  options: BrowserContextOptions;
  /** A page that nobody uses: its process goes on, with the scripts that it has compiled. */
  anchor: Page;
  /** Where its pages have been: what they stored there is to be forgotten. */
  origins: Set<string>;
  /** Whether its pages have a clock of a test's, which none can take away again. */
  hasClock: boolean;
  /** Closes it for good. */
  end(): Promise<void>;
}

/**
 * Has a browser give a context that was closed to the next who wants one of the same kind: its pages are gone and what they
 * stored and fetched, and the permissions that it had. A new one would be a new process, which costs three times what most tests do in it.
 */
export function keepContexts(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  const idle: (readonly [kind: string, kept: Kept])[] = [];

  browser.newContext = async (options = {}) => {
    const kind = JSON.stringify(options);
    const at = idle.findLastIndex(([one]) => one === kind);
    const [[, found] = []] = at === -1 ? [] : idle.splice(at, 1);
    const kept = found ?? (await open(await newContext(options), options));
    const { context } = kept;
    context.close = async () => {
      context.close = async () => undefined; // a page that nobody has closed may close it once more
      if (kept.hasClock) return kept.end();
      await clear(kept);
      idle.push([kind, kept]);
      if (idle.length > KEPT) await idle.shift()?.[1].end();
    };
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const close = page.close.bind(page);
    page.close = async () => {
      await close();
      await context.close();
    };
    return page;
  };
  return browser;
}

async function open(context: BrowserContext, options: BrowserContextOptions): Promise<Kept> {
  const end = context.close.bind(context);
  const anchor = await context.newPage();
  const origins = new Set<string>();
  context.on("page", (page) =>
    page.on("framenavigated", (frame) => {
      const { origin } = new URL(frame.url());
      if (origin !== "null") origins.add(origin);
    }),
  );
  const kept: Kept = { context, options, anchor, origins, hasClock: false, end };
  const install = context.clock.install.bind(context.clock);
  context.clock.install = (when) => {
    kept.hasClock = true;
    return install(when);
  };
  return kept;
}

async function clear({ context, options, anchor, origins }: Kept): Promise<void> {
  const pages = context.pages().filter((page) => page !== anchor);
  await Promise.all(pages.map((page) => page.close()));
  const devtools = await context.newCDPSession(anchor);
  await Promise.all([
    ...[...origins].map((origin) =>
      devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" }),
    ),
    devtools.send("Network.clearBrowserCache"),
    context.clearPermissions(),
  ]);
  origins.clear();
  await devtools.detach();
  if (options.permissions) await context.grantPermissions(options.permissions);
}
