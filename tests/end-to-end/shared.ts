import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "./browser.ts";
import { chosenEngine } from "./engines/engine.ts";
import { keepContexts } from "./kept-contexts.ts";
import { asking, type ServedWorker } from "./worker.ts";

/** The built Worker with the built release, which runs as long as the tests do: for those that only ask. */
export function sharedWorker(): ServedWorker {
  const origin = inject("workerOrigin");
  return { origin, ask: asking(origin) };
}

let browser: Promise<Browser> | undefined;

/**
 * The browser of the files that this process tests, one after the other; it ends with the process. A context of its is the
 * next one's of the same kind, once it was closed.
 */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser().then((it) => (chosenEngine() === "chromium" ? keepContexts(it) : it));
  return browser;
}
