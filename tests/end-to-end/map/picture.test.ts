import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compiled } from "../../compiled.ts";
import { expectAccessible, expectColoursAccessible } from "../hosts/accessible.ts";
import { type Act, acts, NO_SCRIPTS, PHONE, reach, setTheScene, WIDE } from "./scene.ts";

const scene = setTheScene();

function signOf({ kind, qualifiers }: Act): string {
  const density = ["filled", "hatched", "outline"][
    kind === "commitment" ? Math.min(qualifiers.length, 2) : 0
  ];
  return `#sign-${kind}-${density}`;
}

describe("the picture", () => {
  it("has a mark for every act, in the order of the text, with the sign of its kind and firmness", () =>
    scene.onMap(async (page) => {
      const marks = await page
        .locator(".bands svg a:not(.box)")
        .evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute("href"),
            one.querySelector("use")?.getAttribute("href"),
            one.querySelectorAll(".bound").length,
          ]),
        );
      expect(marks).toEqual(acts.map((act) => [`/s-32-1/${act.id}`, signOf(act), act.qualifiers.length]));
    }, NO_SCRIPTS));

  it("says in its legend what the signs mean, and how many there are of each", () =>
    scene.onMap(async (page) => {
      const said = await page.locator(".map-legend li").allInnerTexts();
      expect(said.map((text) => text.trim())).toEqual(
        [
          ["#sign-commitment-filled", "Commitment without a qualifier"],
          ["#sign-commitment-hatched", "Commitment with one qualifier"],
          ["#sign-commitment-outline", "Commitment with two or more qualifiers"],
          ["#sign-call-filled", "Call"],
          ["#sign-recognition-filled", "Recognition"],
        ].map(([sign, name]) => `${name} ${acts.filter((act) => signOf(act) === sign).length}`),
      );
    }));

  it("is on one screen of 1280 by 800, with its filters and its legend", () =>
    scene.onMap(async (page) => {
      const bottom = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
      expect(await bottom(".bands")).toBeLessThanOrEqual(800);
      for (const seen of [".map-filters", ".map-legend"]) expect(await bottom(seen)).toBeLessThan(300);
    }));

  it.each([320, 360, 768, 1024, 1280, 2560])(
    "fits a window of %d px, and its signs can be told apart",
    (width) =>
      scene.onMap(
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          // The signs of a tablet are smaller.
          const apart = width === 768 ? 6 : 7;
          const covered = await page.locator(".bands svg use").evaluateAll((signs, apart) => {
            const boxes = signs.map((sign) => sign.getBoundingClientRect());
            const distance = (a: DOMRect, b: DOMRect) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
            return boxes.slice(1).filter((box, index) => distance(box, boxes[index] as DOMRect) < apart)
              .length;
          }, apart);
          expect(covered).toBe(0);
        },
        { viewport: { width, height: 800 } },
      ),
  );

  it("runs from top to bottom in a narrow window, each section beside the one before", () =>
    scene.onMap(async (page) => {
      const boxes = await page
        .locator(".line svg")
        .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes).toHaveLength(compiled.entry.sections.length + 2);
      for (const [index, box] of boxes.entries()) {
        expect(box.height).toBeGreaterThan(10 * box.width);
        expect(box.x).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? 0) - 0.5);
      }
      const [first, second] = await Promise.all(
        ["1.1a", "1.2a"].map((id) => page.locator(reach(id)).boundingBox()),
      );
      expect(second?.y).toBeGreaterThan(first?.y ?? 0);
    }, PHONE));

  it.each([320, 344, 360, 375, 390, 414, 430, 700])(
    "keeps the letters of sections apart from each other and from the signs, and says what they are, %d px wide",
    (width) =>
      scene.onMap(
        async (page) => {
          const out = await page.locator(".band-name .letter").evaluateAll((names) =>
            names
              .filter((name) => {
                const words = document.createRange();
                words.selectNodeContents(name);
                const { left, right, top, bottom } = words.getBoundingClientRect();
                const band = name.closest(".band") as HTMLElement;
                const around = band.getBoundingClientRect();
                const line = band.querySelector(".line")?.getBoundingClientRect();
                // Above its capitals a font's box has room, in Firefox a pixel more.
                const isInside = left >= around.left && right <= around.right && top >= around.top - 1;
                return !isInside || bottom > (line?.top ?? 0);
              })
              .map((name) => name.textContent),
          );
          expect(out).toEqual([]);
          expect(await page.locator(".band-names li").first().isVisible()).toBe(true);
          expect(await page.locator(".band-names li").allInnerTexts()).toEqual(
            ["Preamble", ...compiled.entry.sections.map(({ title }) => title)].map(
              (title, index) => `${"ABCDEFGHI"[index]} ${title}`,
            ),
          );
        },
        { ...PHONE, viewport: { width, height: 740 } },
      ),
  );

  it("breaks no rule of accessibility with a card and the table open, light and dark", () =>
    scene.onMap(
      async (page, errors) => {
        // All else on the page is as it is looked at with every page.
        await page.hover(reach("16.1a"));
        await expectAccessible(page, "#card");
        await page.emulateMedia({ colorScheme: "dark" });
        await expectColoursAccessible(page, "#card");
        await page.click(".as-table > summary");
        await expectColoursAccessible(page, ".as-table");
        await page.emulateMedia({ colorScheme: "light" });
        await expectAccessible(page, ".as-table");
        expect(errors).toEqual([]);
      },
      { ...WIDE, colorScheme: "light", bypassCSP: true },
    ));
});

it("the page and its script weigh less than 60 KB", async () => {
  const html = await (await scene.worker.ask("/map")).text();
  const paths = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = ""]) => path);
  const files = await Promise.all(paths.map(async (path) => (await scene.worker.ask(path)).text()));
  const bytes = [html, ...files].map((text) => brotliCompressSync(text).byteLength);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60_000);
});
