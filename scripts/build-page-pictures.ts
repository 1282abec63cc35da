/*
 * Takes the pictures of pages that stand in the README and beside the review of the site's looks:
 * `node scripts/build-page-pictures.ts` after a build, then look at `docs/pictures/pages/` and commit it.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { root } from "./root.ts";

const FOLDER = `${root}/docs/pictures/pages`;
const PHONE = 375;
const TABLET = 768;
/** Of a hundred: letters have no halo yet. */
const QUALITY = 88;
const DESK = 1440;

interface Picture {
  path: string;
  width?: number;
  colorScheme?: "light" | "dark";
  /** What stands at the top of the picture; the page's head where nothing is named. */
  from?: string;
}

const PICTURES: Readonly<Record<string, Picture>> = {
  home: { path: "/" },
  "home-dark": { path: "/", colorScheme: "dark" },
  "home-phone": { path: "/", width: PHONE },
  permalink: { path: "/s-32-1/16" },
  "permalink-phone": { path: "/s-32-1/16", width: PHONE },
  "reader-commitments": { path: "/s-32-1?show=commitments", from: "#\\31 1" },
  "reader-tablet": { path: "/s-32-1?show=commitments", from: "#\\31 1", width: TABLET },
  "reader-phone": { path: "/s-32-1?show=commitments", from: "#\\31 1", width: PHONE, colorScheme: "dark" },
  "permalink-of-a-part": { path: "/s-32-1/30.2a" },
  map: { path: "/map?theme=beneficial-ownership" },
  "map-phone": { path: "/map", width: PHONE },
  themes: { path: "/themes", width: TABLET, colorScheme: "dark" },
  theme: { path: "/themes/beneficial-ownership" },
  search: { path: "/search?q=beneficial+ownership" },
  check: {
    path: "/check?quote=We+will+provide+a+safe+and+adequate+environment+to+journalists",
    colorScheme: "dark",
  },
  embed: { path: "/embed?ref=30" },
};

const [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
await mkdir(FOLDER, { recursive: true });
try {
  for (const [name, { path, width = DESK, colorScheme = "light", from }] of Object.entries(PICTURES)) {
    const context = await browser.newContext({
      viewport: { width, height: width === PHONE ? 812 : 900 },
      colorScheme,
      hasTouch: width === PHONE,
    });
    const page = await context.newPage();
    await page.goto(`${worker.origin}${path}`, { waitUntil: "networkidle" });
    if (from !== undefined)
      await page.locator(from).evaluate((element) => element.scrollIntoView({ block: "center" }));
    // WebP, little more than half of PNG’s size: each time that they are taken anew the repository keeps them all.
    const session = await context.newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
    await writeFile(`${FOLDER}/${name}.webp`, Buffer.from(data, "base64"));
    await context.close();
    console.log(`docs/pictures/pages/${name}.webp`);
  }
} finally {
  await Promise.all([browser.close(), worker.stop()]);
}
