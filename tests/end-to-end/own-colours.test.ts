import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/** A style that readers may set for themselves (WCAG 2.2, 1.4.12). */
const SPACED = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** The colours of a thing and of its `::before`, as they are drawn. */
const coloursOf = (page: Page, thing: string) =>
  page
    .locator(thing)
    .first()
    .evaluate((element) => {
      const [own, before] = [getComputedStyle(element), getComputedStyle(element, "::before")];
      return {
        ink: own.color,
        ground: own.backgroundColor,
        before: before.backgroundColor,
        image: before.backgroundImage,
      };
    });

describe("in the reader's own colours", () => {
  const open = async (address: string) => {
    await on.page.emulateMedia({ forcedColors: "active" });
    await on.page.goto(address);
  };

  it("an act's sign is filled, hatched or empty, as it is firm or not", async () => {
    await open(`${on.worker.origin}/s-32-1?show=commitment&show=call&show=recognition`);
    const filled = await coloursOf(on.page, ".act-in-text.commitment.filled[id]");
    const hatched = await coloursOf(on.page, ".act-in-text.commitment.hatched[id]");
    const canvas = (await coloursOf(on.page, "body")).ground;
    expect(filled.before).not.toBe(canvas);
    expect(filled.before).not.toBe("rgba(0, 0, 0, 0)");
    expect(hatched.image).toContain("repeating-linear-gradient");
    expect(hatched.before).toBe("rgba(0, 0, 0, 0)");
  });

  it.each([
    ["a word that search found", "/search?q=journalists", ".hit mark"],
    ["what is highlighted in a widget", "every-element", "commitment-quote#verified mark"],
    ["a chosen width in the builder", "/embed?ref=16", ".previews > input:checked + label"],
  ])("%s stands out, and can be read", async (_, path, thing) => {
    await open(new URL(path, path.startsWith("/") ? on.worker.origin : `${on.hosts.origin}/`).href);
    await on.page.locator(thing).first().waitFor();
    const { ink, ground } = await coloursOf(on.page, thing);
    expect(ground).not.toBe((await coloursOf(on.page, "body")).ground);
    expect(ground).not.toBe("rgba(0, 0, 0, 0)");
    expect(ink).not.toBe(ground);
  });

  it("a widget's buttons stand beside what it says of its check, and not over it", async () => {
    await open(`${on.hosts.origin}/every-element`);
    const [checked, buttons] = [on.part("#verified", "checked"), on.page.locator("#verified .buttons")];
    await checked.waitFor();
    const [line, row] = [await checked.boundingBox(), await buttons.boundingBox()];
    expect(line && row && line.y + line.height).toBeLessThanOrEqual(row?.y ?? 0);
  });
});

describe("with a reader's own spacing", () => {
  // As an extension of a browser's does it: the pages' policy lets no style into them.
  const space = () =>
    on.page.evaluate((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
    }, SPACED);

  it.each([390, 1280])("the map's headings are shown as a whole, at %d px", async (width) => {
    await on.page.setViewportSize({ width, height: 844 });
    await on.page.goto(`${on.worker.origin}/map`);
    await space();
    const cut = await on.page.locator(".band-name").evaluateAll((names) =>
      names
        .filter((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          const [words, band] = [range.getBoundingClientRect(), name.parentElement?.getBoundingClientRect()];
          const overflows = name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight;
          return !band || overflows || words.top < band.top - 1 || words.left < band.left - 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });

  it.each(["/s-32-1", "/themes", "/embed?ref=16", "/docs/rest"])(
    "%s is no wider than a window of 390 px",
    async (path) => {
      await on.page.setViewportSize({ width: 390, height: 844 });
      await on.page.goto(`${on.worker.origin}${path}`);
      await space();
      const tooWide = await on.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(tooWide).toBeLessThanOrEqual(0);
    },
  );
});

describe("styles", () => {
  it("have none that only some engines read: each property of a line under words has its own", async () => {
    const { readdir, readFile } = await import("node:fs/promises");
    const folder = new URL("../../src/", import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((file) =>
      /\.css$|styles\.ts$/.test(file),
    );
    const short: string[] = [];
    for (const file of files) {
      const found = (await readFile(new URL(file, folder), "utf8")).match(/text-decoration: \S+ [^;]+;/g);
      if (found) short.push(`${file}: ${found.join(" ")}`);
    }
    expect(files.length).toBeGreaterThan(20);
    expect(short).toEqual([]);
  });
});
