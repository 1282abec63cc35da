import { expect, it } from "vitest";
import { setTheScene } from "./scene.ts";

const scene = setTheScene();
/** An A4 sheet on its side, within its margins, in CSS pixels. */
const SHEET = { width: 1032, height: 703 };

it("is printed on its side, on one sheet, with signs apart, numbers whole, and nothing that opens by a press", () =>
  scene.onMap(
    async (page) => {
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const signs = boxes(".bands use");
        const numbers = boxes(".bands text");
        const meet = (one: DOMRect, other: DOMRect | undefined) =>
          other !== undefined &&
          one.top === other.top &&
          other.left < one.right - 1 &&
          other.right > one.left;
        return {
          bottom: boxes(".bands")[0]?.bottom ?? 0,
          isFlat: boxes(".bands .line").every(({ width, height }) => width > height),
          signs: signs.filter((sign, index) => meet(sign, signs[index + 1])).length,
          numbers: numbers.filter((number, index) => meet(number, numbers[index + 1])).length,
          open: [...document.querySelectorAll("details, form, .by-keys")].filter((one) =>
            one.checkVisibility(),
          ).length,
        };
      });
      expect(seen).toEqual({ bottom: expect.any(Number), isFlat: true, signs: 0, numbers: 0, open: 0 });
      expect(seen.bottom).toBeLessThan(SHEET.height);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const [, wide, high] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(Number(wide)).toBeGreaterThan(Number(high));
    },
    { viewport: SHEET },
  ));
