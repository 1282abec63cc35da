/*
 * Takes a picture of every page, on a desk and on a phone, light and dark, to be looked at:
 * `node tests/end-to-end/site/screenshots.ts`, after `npm run build`; with `--others` those alone that are not about the
 * declaration. They go into `.cache/screenshots/`.
 */
import { mkdir } from "node:fs/promises";
import { root } from "../../../scripts/root.ts";
import { releaseOfSeveral } from "../../site/other-documents.ts";
import { launchBrowser } from "../browser.ts";
import { startWorker } from "../worker.ts";
import { PAGES, PAGES_OF_OTHERS } from "./pages.ts";
import { NARROW, WIDE } from "./visits.ts";

const pages = process.argv.includes("--others") ? PAGES_OF_OTHERS : [...PAGES, ...PAGES_OF_OTHERS];
const folder = `${root}/.cache/screenshots`;
await mkdir(folder, { recursive: true });
const [worker, browser] = await Promise.all([
  startWorker({}, { release: await releaseOfSeveral() }),
  launchBrowser(),
]);
for (const [window, options] of Object.entries({ desk: WIDE, phone: NARROW })) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ ...options, colorScheme });
    for (const [path] of pages) {
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
console.log(`pictures of ${pages.length} pages are in ${folder}/`);
