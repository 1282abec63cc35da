import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { settled } from "./settled.ts";
import { sharedBrowser, sharedWorker } from "./shared.ts";
import { type RunningWorker, type ServedWorker, startWorker } from "./worker.ts";

const PUBLIC = "https://commitment.example";

let worker: ServedWorker;
let elsewhere: RunningWorker;
let browser: Browser;
beforeAll(async () => {
  worker = sharedWorker();
  [elsewhere, browser] = await Promise.all([startWorker({ PUBLIC_ORIGIN: PUBLIC }), sharedBrowser()]);
});
afterAll(() => elsewhere.stop());

const paragraph = (id: string) => {
  const found = compiled.texts.en?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no paragraph ${id}`);
  return found;
};

/** What a page says in its head, as a site that shows a link reads it, and what the browser says of it. */
async function headOf(path: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(`${error}`));
  try {
    await page.goto(`${worker.origin}${path}`);
    await settled(page);
    const tags = await page
      .locator("head meta")
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute("property") ?? one.getAttribute("name"),
          one.getAttribute("content"),
        ]),
      );
    const data = await page.locator("head script[type='application/ld+json']").allTextContents();
    return { names: tags.map(([name]) => name), tags: Object.fromEntries(tags), data, errors };
  } finally {
    await page.close();
  }
}

/** How large a picture is, when a browser has read it. */
async function sizeOf(path: string): Promise<number[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${worker.origin}${path}`);
    const picture = page.locator("img");
    return await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
  } finally {
    await page.close();
  }
}

describe("a permalink's card", () => {
  it("says what is quoted, with a picture of the words", async () => {
    const { tags, names } = await headOf("/s-32-1/14");
    const { text } = paragraph("14");
    const image = `${worker.origin}/static/images/s-32-1/14.png`;
    expect(tags).toMatchObject({
      "og:site_name": "Common Commitment",
      "og:locale": "en_GB",
      "og:type": "article",
      "og:title": "Paragraph 14, on business integrity | Resolution S-32/1",
      "og:description": text,
      "og:url": `${worker.origin}/s-32-1/14`,
      "og:image": image,
      "og:image:type": "image/png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": text,
      "twitter:card": "summary_large_image",
      "twitter:title": "Paragraph 14, on business integrity | Resolution S-32/1",
      "twitter:description": text,
      "twitter:image": image,
      "twitter:image:alt": text,
    });
    expect(new Set(names).size, "each is said once").toBe(names.length);
  });

  it("marks in the picture's words what the picture leaves out", async () => {
    const { tags } = await headOf("/s-32-1/21");
    const words = tags["og:image:alt"];
    expect(words.endsWith("…")).toBe(true);
    expect(paragraph("21").text.startsWith(words.slice(0, -1).trimEnd())).toBe(true);
    expect(tags["twitter:image:alt"].length).toBeLessThanOrEqual(420);
  });

  it.each([
    ["16.2", "16.2"],
    ["16.2a", "16.2a"],
    ["14.1", "14"],
    ["16.1-16.2", "16.1"],
    ["16-18", "16"],
    ["preamble-7", "preamble-7"],
    ["preventive-measures", "preventive-measures"],
  ])("of %s has a picture of its own words: %s", async (address, pictured) => {
    const { tags } = await headOf(`/s-32-1/${address}`);
    expect(tags["og:image"]).toBe(`${worker.origin}/static/images/s-32-1/${pictured}.png`);
    expect(tags["og:url"]).toBe(`${worker.origin}/s-32-1/${address}`);
    expect((await worker.ask(`/static/images/s-32-1/${pictured}.png`)).status).toBe(200);
  });

  it("stands on the public origin", async () => {
    const html = await (await elsewhere.ask("/s-32-1/16")).text();
    expect(html).toContain(`<meta property="og:image" content="${PUBLIC}/static/images/s-32-1/16.png">`);
    expect(html).toContain(`<meta name="twitter:image" content="${PUBLIC}/static/images/s-32-1/16.png">`);
    expect(html).toContain(`<meta property="og:url" content="${PUBLIC}/s-32-1/16">`);
  });
});

describe("the card of another page", () => {
  it.each(["/", "/check", "/s-32-1"])("has the picture of the declaration: %s", async (path) => {
    const { tags } = await headOf(path);
    expect(tags).toMatchObject({
      "og:type": "website",
      "og:description": tags.description,
      "og:image": `${worker.origin}/static/images/s-32-1.png`,
      "og:image:alt": compiled.entry.title,
      "og:url": `${worker.origin}${path}`,
    });
    expect(tags["og:title"]).not.toContain("| Common Commitment");
  });
});

describe("the card of the map and of themes", () => {
  it.each([
    ["/map", "map/s-32-1", /^All \d+ commitments, calls and recognitions/],
    ["/themes", "themes/s-32-1", /^Themes: .*; /],
    ["/themes/asset-recovery", "themes/s-32-1/asset-recovery", /^Asset recovery: /],
  ])("has a picture of its own: %s", async (path, picture, words) => {
    const { tags } = await headOf(path);
    expect(tags["og:image"]).toBe(`${worker.origin}/static/images/${picture}.png`);
    expect(tags["og:image:alt"]).toMatch(words);
    expect(await sizeOf(`/static/images/${picture}.png`)).toEqual([1200, 630]);
  });
});

describe("a picture", () => {
  it.each(["s-32-1/16", "s-32-1/preamble-1", "s-32-1/86", "s-32-1"])(
    "is there to be shown anywhere: %s",
    async (name) => {
      const answer = await worker.ask(`/static/images/${name}.png`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe("image/png");
      expect(answer.headers.get("Cache-Control")).toContain("max-age=300");
      expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
      expect(await sizeOf(`/static/images/${name}.png`)).toEqual([1200, 630]);
    },
  );

  it("is a 404 where there is none", async () =>
    expect((await worker.ask("/static/images/s-32-1/99.png")).status).toBe(404));
});

describe("a permalink's linked data", () => {
  it.each([
    ["16", () => paragraph("16").text],
    ["16.2", () => paragraph("16").sentences[1]?.text],
    ["16-18", () => ["16", "17", "18"].map((id) => paragraph(id).text).join("\n\n")],
  ])("is a Quotation that says the words of %s, and nothing is refused", async (address, words) => {
    const { data, errors } = await headOf(`/s-32-1/${address}`);
    expect(data).toHaveLength(1);
    const quotation = JSON.parse(data[0] ?? "");
    expect(quotation).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Quotation",
      url: `${worker.origin}/s-32-1/${address}`,
      text: words(),
      isPartOf: { identifier: "A/RES/S-32/1" },
    });
    expect(errors).toEqual([]);
  });
});
