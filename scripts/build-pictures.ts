/*
 * Takes the pictures of the documentation's page "On your site", as a browser shows what is pasted there:
 * `node scripts/build-pictures.ts` after a build, then look at `docs/pictures/` and commit it.
 */
import { mkdir } from "node:fs/promises";
import { frameSnippet } from "../src/site/pages/embed/snippets.ts";
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { servePage } from "../tests/end-to-end/serve-page.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { root } from "./root.ts";

const FOLDER = `${root}/docs/pictures`;
const WIDTH = 640;

const [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
const { origin } = worker;
const link = `<a href="${origin}/s-32-1/71.1">General Assembly resolution S-32/1, annex, para. 71</a>`;
const quote = (words: string) => `<blockquote><p>${words}</p><cite>${link}</cite></blockquote>`;
const passage = (await (await worker.ask("/v1/s-32-1/paragraphs/14")).json()) as {
  text: string;
  citation: { text: string; url: string; html: string };
};
const frame = frameSnippet({
  origin,
  document: "s-32-1",
  address: "14",
  citation: passage.citation,
  title: passage.citation.text,
  paragraphs: [passage.text],
  language: "en",
});

/** Each picture, by what stands in the page, and what says that it is whole. */
const PICTURES: Readonly<Record<string, readonly [html: string, awaited: string]>> = {
  "own-quotation": [quote("We will safeguard sport from corruption"), "[part=checked]"],
  "own-quotation-altered": [quote("We will safeguard golf from corruption"), "[part=checked]"],
  snippet: [
    `<commitment-quote ref="14"><blockquote>${passage.text}</blockquote></commitment-quote>`,
    "[part=verdict]",
  ],
  "in-a-line": [
    `<p>The declaration says <q cite="${origin}/s-32-1/71.1">We will safeguard sport from corruption</q>, and how.</p>`,
    "[part=verdict]",
  ],
  frame: [frame, "iframe"],
};

/** A site with a style of its own. */
const STYLE = `
body { background: #fff; color: #222; font: 18px/1.6 Georgia, "DejaVu Serif", serif; margin: 0; padding: 12px 24px; }
blockquote { border-inline-start: 4px solid #0a6; font-size: 1.15em; margin: 8px 0; padding: 4px 20px; }
blockquote p { margin: 0 0 8px; }
cite { font: italic 0.8em/1.4 system-ui, sans-serif; }
a { color: #075; }`;

await mkdir(FOLDER, { recursive: true });
try {
  for (const [name, [html, awaited]] of Object.entries(PICTURES)) {
    const host = await servePage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><style>${STYLE}</style><script type="module" src="${origin}/widgets/v1.js" data-upgrade></script><main>${html}</main>`,
    );
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
    await page.goto(host.origin);
    await page.locator(awaited).first().waitFor();
    await page.waitForLoadState("networkidle");
    const { height = 0 } = (await page.locator("main").boundingBox()) ?? {};
    await page.screenshot({
      path: `${FOLDER}/${name}.png`,
      clip: { x: 0, y: 0, width: WIDTH, height: Math.ceil(height) + 24 },
    });
    await page.close();
    await host.stop();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await Promise.all([browser.close(), worker.stop()]);
}
