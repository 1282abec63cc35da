import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/passage.ts";
import { type Embedded, frameSnippet, htmlLines } from "../../src/site/pages/embed/snippets.ts";
import { launchBrowser } from "../end-to-end/browser.ts";
import { type RunningWorker, startWorker } from "../end-to-end/worker.ts";
import { isThere } from "./programs.ts";
import { look, openCitation, type Seen, shownFrames } from "./wordpress/reading.ts";
import { type Role, startWordPress, type WordPress } from "./wordpress/site.ts";

/** A theme of blocks, and a classic one. */
const THEMES = ["twentytwentythree", "twentytwentyone"];
const ROLES: Role[] = ["administrator", "author", "contributor"];

let worker: RunningWorker;
let browser: Browser;
let wordpress: WordPress;
let embedded: Embedded;

/** The ways of putting a quotation into a post: what is pasted. */
const WAYS = {
  "the permalink on a line of its own": ({ citation }: Embedded) =>
    `<!-- wp:embed {"url":"${citation.url}","type":"rich"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${citation.url}\n</div></figure>\n<!-- /wp:embed -->`,
  "the permalink in the classic editor": ({ citation }: Embedded) => `Before.\n\n${citation.url}\n\nAfter.`,
  "a quote block": ({ citation, title, paragraphs }: Embedded) =>
    `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${paragraphs[0]}</p><cite><a href="${citation.url}">${title}</a></cite></blockquote>\n<!-- /wp:quote -->`,
  "our lines of HTML": (quoted: Embedded) => `<!-- wp:html -->\n${htmlLines(quoted)}\n<!-- /wp:html -->`,
  "our frame": (quoted: Embedded) => `<!-- wp:html -->\n${frameSnippet(quoted)}\n<!-- /wp:html -->`,
};
type Way = keyof typeof WAYS;

/**
 * What a reader sees, by way; an author and a contributor may not write all that an administrator may. Where the theme has
 * our script with `data-upgrade`, what nobody says of the words that are there the element does.
 */
const EXPECTED: Record<Way, { byAdministrator: Seen; byOthers: Seen }> = {
  "the permalink on a line of its own": alike({ words: 1, verified: "the frame" }),
  "the permalink in the classic editor": alike({ words: 1, verified: "the frame" }),
  "a quote block": alike({ words: 1, verified: "nobody" }),
  "our lines of HTML": {
    byAdministrator: { words: 1, verified: "the element" },
    byOthers: { words: 1, verified: "nobody" },
  },
  "our frame": {
    byAdministrator: { words: 1, verified: "the frame" },
    byOthers: { words: 0, verified: "nobody" },
  },
};

function alike(seen: Seen) {
  return { byAdministrator: seen, byOthers: seen };
}

/** Opens a page, uses it, and closes it. */
async function on(address: string, use: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  try {
    await page.goto(address);
    await use(page);
  } finally {
    await page.close();
  }
}

const poll = (state: () => Promise<unknown>) => expect.poll(state, { timeout: 20_000 });

describe.skipIf(!isThere("wordpress"))("in WordPress", () => {
  beforeAll(async () => {
    [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
    wordpress = await startWordPress(worker.origin);
    const answer = await worker.ask("/v1/s-32-1/paragraphs/16.2");
    const { id, document, citation, language, text } = (await answer.json()) as Passage;
    const { origin } = worker;
    embedded = {
      origin,
      document,
      address: id,
      citation,
      title: citation.text,
      language,
      paragraphs: [text],
    };
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), wordpress?.stop()]);
    await worker?.stop();
  });

  describe.each(ROLES)("what the %s writes with", (role) => {
    it.each(Object.keys(WAYS) as Way[])("%s is what a reader sees in either theme", async (way) => {
      const address = await wordpress.publish(role, WAYS[way](embedded));
      const { byAdministrator, byOthers } = EXPECTED[way];
      const expected = role === "administrator" ? byAdministrator : byOthers;
      for (const theme of THEMES) {
        await on(`${address}&theme=${theme}`, async (page) => {
          await poll(() => look(page, embedded.paragraphs[0] ?? "")).toEqual(expected);
          if (expected.words === 0) return;
          expect(await openCitation(page, embedded.citation.url)).toBe(embedded.citation.url);
        });
        await on(`${address}&theme=${theme}&script`, async (page) => {
          const isVerified = expected.verified !== "nobody" || expected.words === 0;
          const verified = isVerified ? expected.verified : "the element";
          await poll(() => look(page, embedded.paragraphs[0] ?? "")).toEqual({ ...expected, verified });
        });
      }
    });
  });

  it.each([
    ["a permalink", "/s-32-1/16", "/embed/s-32-1/16#"],
    ["a permalink with colours", "/s-32-1/16?scheme=dark", "/embed/s-32-1/16?scheme=dark#"],
    ["a frame", "/embed/s-32-1/16", "/embed/s-32-1/16#"],
    ["a place in the whole text", "/s-32-1#16.2", "/embed/s-32-1/16.2#"],
    ["a range", "/s-32-1/16-30", "/embed/s-32-1/16-30#"],
  ])("the block editor of a contributor embeds the address of %s", async (_, pasted, framed) => {
    const { status, type, html } = await wordpress.embedding("contributor", `${worker.origin}${pasted}`);
    expect([status, type]).toEqual([200, "rich"]);
    expect(html).toContain(`src="${worker.origin}${framed}`);
    expect(html).toMatch(/^<blockquote class="wp-embedded-content"[^>]*>[^<]+ — <a /);
  });

  it("the block editor shows the address of the whole text as a link", async () => {
    const { status, html } = await wordpress.embedding("contributor", `${worker.origin}/s-32-1`);
    expect(status).toBe(200);
    expect(html).toBe(`<a href="${worker.origin}/s-32-1">General Assembly resolution S-32/1, annex</a>`);
  });

  it("a frame that is there before WordPress's script appears when the script is", async () => {
    const address = await wordpress.publish("author", `${worker.origin}/s-32-1/14`);
    const page = await browser.newPage();
    try {
      let isThere = false;
      await page.route(/wp-embed(?:\.min)?\.js/, async (route) => {
        await expect.poll(() => isThere, { timeout: 30_000 }).toBe(true);
        await route.continue();
      });
      await page.goto(address, { waitUntil: "commit" });
      await page.frameLocator("iframe").locator("blockquote").waitFor();
      expect(await shownFrames(page)).toEqual([]);
      isThere = true;
      await poll(async () => (await shownFrames(page)).length).toBe(1);
    } finally {
      await page.close();
    }
  });

  it("a long range is cut by WordPress, with the citation in view, and what is cut can be scrolled to", async () => {
    const address = await wordpress.publish("author", `${worker.origin}/s-32-1/16-30`);
    await on(address, async (page) => {
      await poll(() => page.locator("iframe").getAttribute("height")).toBe("1000");
      const [frame] = await shownFrames(page);
      const isSeen = () =>
        frame?.locator("figcaption").evaluate((caption) => {
          const { top, bottom } = caption.getBoundingClientRect();
          return top > 0 && bottom <= innerHeight;
        });
      expect(await isSeen()).toBe(true);
      const last = frame?.locator("blockquote p").last();
      await last?.evaluate((paragraph) => paragraph.scrollIntoView({ block: "end" }));
      expect(await isSeen()).toBe(true);
      expect(await frame?.evaluate(() => scrollY)).toBeGreaterThan(1_000);
    });
  });

  it.each(THEMES)("a frame fills its column on a desk and on a phone, and is light: %s", async (theme) => {
    const address = await wordpress.publish("author", `Before.\n\n${worker.origin}/s-32-1/16\n\nAfter.`);
    for (const width of [1280, 390]) {
      await on(
        `${address}&theme=${theme}`,
        async (page) => {
          await page.emulateMedia({ colorScheme: "dark" });
          await poll(async () => (await shownFrames(page)).length).toBe(1);
          const column = await page.getByText("Before.").boundingBox();
          const frame = await page.locator("iframe").boundingBox();
          expect(frame?.width).toBeCloseTo(column?.width ?? 0, 0);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          const [shown] = await shownFrames(page);
          const colour = await shown?.evaluate(() => getComputedStyle(document.body).backgroundColor);
          expect(colour).toBe("rgb(251, 250, 247)");
        },
        width,
      );
    }
  });

  it("a feed has the words once, and the citation set off, as text too", async () => {
    await wordpress.publish("author", `Before.\n\n${embedded.citation.url}\n\nAfter.`);
    const feed = await (await fetch(`${wordpress.origin}/?feed=rss2`)).text();
    const [, content = ""] = /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(feed) ?? [];
    const text = content
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    expect(text).toBe(`Before. ${embedded.paragraphs[0]} — ${embedded.title} After.`);
  });
});
