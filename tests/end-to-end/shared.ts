import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "./browser.ts";
import { asking, type ServedWorker } from "./worker.ts";

/** The built Worker with the built release, which runs as long as the tests do: for those that only ask. */
export function sharedWorker(): ServedWorker {
  const origin = inject("workerOrigin");
  return { origin, ask: asking(origin) };
}

let browser: Promise<Browser> | undefined;

/** The browser of the files that this process tests, one after the other; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}
