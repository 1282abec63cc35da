/*
 * What `upgrade()` costs a page of a megabyte, by its own time on the main thread: `node bench/upgrade.ts`, after a build.
 * The page has 1,500 links and 300 quotations of others, and none or ten of ours.
 */
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { servePage } from "../tests/end-to-end/serve-page.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { median, table } from "./table.ts";

const ROUNDS = 7;
const worker = await startWorker();
const browser = await launchBrowser();

function pageWith(ours: number): string {
  const words = "Words of somebody's article, which goes on and on. ".repeat(55);
  const parts = Array.from({ length: 300 }, (_, index) => {
    const links = Array.from(
      { length: 5 },
      (_, at) => `<a href="https://news.example/${index}/${at}">more</a>`,
    );
    const own = `<blockquote cite="${worker.origin}/s-32-1/71.1">We will safeguard sport from corruption</blockquote>`;
    return `<p>${words}${links.join(" ")}</p><blockquote><p>Somebody's words</p></blockquote>${index % 30 === 0 && index < ours * 30 ? own : ""}`;
  });
  return `<!doctype html><html lang="en"><title>Long</title>${parts.join("\n")}`;
}

/** How many milliseconds a look through the page takes, after the wait for the page to be idle. */
async function measure(ours: number): Promise<{ found: number; first: number; again: number }> {
  const host = await servePage(pageWith(ours));
  const page = await browser.newPage();
  await page.goto(host.origin);
  const told = await page.evaluate(async (origin) => {
    let began = 0;
    Reflect.set(window, "requestIdleCallback", (run: () => void) =>
      setTimeout(() => {
        began = performance.now();
        run();
      }),
    );
    const { upgrade } = await import(`${origin}/widgets/v1/upgrade.js`);
    const found: number = await upgrade();
    const first = performance.now() - began;
    await upgrade();
    return { found, first, again: performance.now() - began };
  }, worker.origin);
  await page.close();
  await host.stop();
  return told;
}

const rows = [["quotations of ours", "found", "first time, with loading", "again"]];
for (const ours of [0, 10]) {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await measure(ours));
  rows.push([
    String(ours),
    String(all[0]?.found),
    `${median(all.map(({ first }) => first)).toFixed(1)} ms`,
    `${median(all.map(({ again }) => again)).toFixed(1)} ms`,
  ]);
}
console.log(table(rows));
await Promise.all([browser.close(), worker.stop()]);
