import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { firefox } from "playwright-for-firefox";

/** Where Debian's `firefox-esr` and others put it; `FIREFOX_PATH` says where else. */
const USUAL_PLACES = ["/usr/bin/firefox-esr", "/usr/lib/firefox-esr/firefox-esr"];

/** Where Firefox is on this machine; undefined where it is not. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/**
 * Starts Firefox without a window, over WebDriver BiDi: an unpatched one, as people have it.
 *
 * The playwright is one of its own: from 1.65 on, it asks for what Firefox ESR 153 can't do yet.
 */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error("there is no Firefox: `npm run engines` installs it");
  // Both playwrights have the same interface, which each declares for itself.
  const browser = (await firefox.launch({ channel: "moz-firefox", executablePath })) as unknown as Browser;
  const newContext = browser.newContext.bind(browser);
  // Firefox has no phone's viewport and no touch to lend: what is left is a window as narrow as a phone.
  browser.newContext = ({ isMobile: _, hasTouch: __, ...options }: BrowserContextOptions = {}) =>
    newContext(options);
  browser.newPage = async (options) => (await browser.newContext(options)).newPage();
  return browser;
}
