/*
 * Takes a picture of every page, on a desk and on a phone, light and dark, to be looked at:
 * `node tests/end-to-end/site/screenshots.ts`, after `npm run build`. They go into `.cache/screenshots/`.
 */
import { mkdir } from "node:fs/promises";
import { root } from "../../../scripts/root.ts";
import { launchBrowser } from "../browser.ts";
import { startWorker } from "../worker.ts";
import { PAGES } from "./pages.ts";
import { NARROW, WIDE } from "./visits.ts";

const folder = `${root}/.cache/screenshots`;
await mkdir(folder, { recursive: true });
const [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
for (const [window, options] of Object.entries({ desk: WIDE, phone: NARROW })) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ ...options, colorScheme });
    for (const [path] of PAGES) {
      const page = await context.newPage();
      await page.goto(`${worker.origin}${path}`, { waitUntil: "networkidle" });
      const name = path.slice(1).replace(/[^\w.-]+/g, "_") || "home";
      await page.screenshot({ path: `${folder}/${name}-${window}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await worker.stop();
console.log(`pictures of ${PAGES.length} pages are in ${folder}/`);
