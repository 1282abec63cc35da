import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { acts, idsOf, mark, PHONE, setTheScene } from "./scene.ts";

const scene = setTheScene();

/** Touches so far from the middle of a mark's sign, and says of which act the card then has the words. */
async function touch(page: Page, id: string, right = 0, down = 0): Promise<string | undefined> {
  await page.keyboard.press("Escape");
  const { x, y } = await page.locator(`${mark(id)} use`).evaluate((sign) => {
    const before = sign.getBoundingClientRect();
    scrollBy(0, before.top - innerHeight / 3);
    const { x, y, width, height } = sign.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.touchscreen.tap(x + right, y + down);
  const shown = page.locator(".bands .shown");
  return (await shown.count()) === 0 ? undefined : (await shown.getAttribute("href"))?.split("/").at(-1);
}

describe("by touch", () => {
  const preamble = idsOf(acts.filter(({ id }) => id.startsWith("preamble-")));

  it("every act of the preamble can be had, however close the signs stand, and by a finger that is a little off", () =>
    scene.onMap(async (page) => {
      expect(preamble).toHaveLength(34);
      for (const id of preamble) {
        expect(await touch(page, id)).toBe(id);
        expect(await touch(page, id, 4, 3), `${id}, below`).toBe(id);
        expect(await touch(page, id, -4, -3), `${id}, above`).toBe(id);
      }
    }, PHONE));

  it("acts that stand alone are had from 12 px off on all sides, though another's words reach up to them", () =>
    scene.onMap(async (page) => {
      const alone = await page.locator(".bands svg use").evaluateAll((signs) => {
        const places = signs.map((sign) => sign.getBoundingClientRect());
        return (
          signs
            // Above the first sign of a line stands its section's name.
            .filter(
              (sign, one) =>
                sign.closest("svg")?.querySelector("use") !== sign &&
                places.every((to, other) => {
                  const from = places[one] as DOMRect;
                  return one === other || Math.hypot(to.x - from.x, to.y - from.y) > 25;
                }),
            )
            .map((sign) => sign.closest("a")?.getAttribute("href")?.split("/").at(-1) ?? "")
        );
      });
      expect(alone.length).toBeGreaterThan(8);
      for (const id of alone.slice(0, 8)) {
        expect(await touch(page, id, 0, -12), `${id}, above`).toBe(id);
        expect(await touch(page, id, 0, 12), `${id}, below`).toBe(id);
        expect(await touch(page, id, -12, 0), `${id}, before`).toBe(id);
        expect(await touch(page, id, 12, 0), `${id}, after`).toBe(id);
      }
    }, PHONE));

  it("what fits the filters is had before what is dimmed", () =>
    scene.onMap(
      async (page) => {
        const fitting = idsOf(acts.filter((act) => act.addressees.includes("unodc"))).slice(0, 8);
        for (const id of fitting) expect(await touch(page, id, 6, 6)).toBe(id);
      },
      PHONE,
      "/map?addressee=unodc",
    ));

  it("a touch on a section's name goes to the section", () =>
    scene.onMap(async (page) => {
      const name = page.locator(".band-name").first();
      await name.scrollIntoViewIfNeeded();
      await name.tap();
      await page.waitForURL("**/s-32-1/preamble-1-14");
    }, PHONE));
});
