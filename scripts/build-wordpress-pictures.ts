/*
 * Takes the pictures of WordPress for the documentation's page "On your site", in the WordPress that `npm run consumers`
 * installs: `node scripts/build-wordpress-pictures.ts` after a build, then look at `docs/pictures/` and commit it.
 */
import type { Passage } from "../src/model/passage.ts";
import { startWordPress } from "../tests/consumers/wordpress/site.ts";
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { root } from "./root.ts";

const BEFORE = "Sport moves people, and money. The General Assembly said so:";
const AFTER = "What has become of it?";
const THEME = "twentytwentythree";
const EDGE = 24;

const [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
const wordpress = await startWordPress(worker.origin);
try {
  const { text, citation } = (await (await worker.ask("/v1/s-32-1/paragraphs/71.1")).json()) as Passage;
  const cite = `<cite><a href="${citation.url}">${citation.text}</a></cite>`;
  const quote = `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${text}</p>${cite}</blockquote>\n<!-- /wp:quote -->`;
  const paragraph = (words: string) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`;
  /** Each picture, by what an author writes, and what says that it is whole. */
  const pictures: Record<string, readonly [content: string, awaited: string]> = {
    "wordpress-permalink": [`${BEFORE}\n\n${citation.url}\n\n${AFTER}`, "iframe:not([style])"],
    "wordpress-quote-block": [[paragraph(BEFORE), quote, paragraph(AFTER)].join("\n"), "[part=checked]"],
  };
  for (const [name, [content, awaited]] of Object.entries(pictures)) {
    const address = await wordpress.publish("author", content);
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    await page.goto(`${address}&theme=${THEME}&script`, { waitUntil: "networkidle" });
    await page.locator(awaited).first().waitFor();
    const [first, last] = [
      await page.getByText(BEFORE).boundingBox(),
      await page.getByText(AFTER).boundingBox(),
    ];
    if (first === null || last === null) throw new Error(`the post of ${name} is not there`);
    const clip = {
      x: first.x - EDGE,
      y: first.y - EDGE,
      width: first.width + 2 * EDGE,
      height: last.y + last.height - first.y + 2 * EDGE,
    };
    await page.screenshot({ path: `${root}/docs/pictures/${name}.png`, clip, fullPage: true });
    await page.close();
  }
} finally {
  await Promise.all([browser.close(), wordpress.stop()]);
  await worker.stop();
}
