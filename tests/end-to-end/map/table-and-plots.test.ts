import { describe, expect, it } from "vitest";
import { compiled } from "../../compiled.ts";
import { acts, addressesOf, idsOf, NO_SCRIPTS, setTheScene } from "./scene.ts";

const scene = setTheScene();

it("the table says of every act what the picture shows", () =>
  scene.onMap(async (page) => {
    const table = await page
      .locator(".map-table tr:has(td)")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim())),
      );
    expect(table.map(([, , words]) => words)).toEqual(acts.map(({ text }) => text));
    for (const [index, act] of acts.entries()) {
      const [, what, , bounds] = table[index] ?? [];
      expect(what?.toLowerCase().startsWith(act.kind), act.id).toBe(true);
      for (const { text } of act.qualifiers) expect(bounds, act.id).toContain(`“${text}”`);
      expect(bounds === "", act.id).toBe(act.qualifiers.length === 0);
    }
    const links = await addressesOf(page, ".map-table td:first-child a");
    expect(links).toEqual(idsOf(acts));
    expect(await page.locator(".map-table [scope=rowgroup]").allTextContents()).toEqual([
      "Preamble",
      ...compiled.entry.sections.map(({ title }) => title),
    ]);
  }, NO_SCRIPTS));

describe("the plots", () => {
  it.each(["acts-by-section", "themes-by-section", "qualifiers"])(
    "are files that show alone: %s",
    async (name) => {
      const answer = await scene.worker.ask(`/map/${name}.svg`);
      expect(answer.headers.get("Content-Type")).toBe("image/svg+xml");
      const context = await scene.browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${scene.worker.origin}/map/${name}.svg`);
      const weight = await page.evaluate(() => {
        const title = document.querySelector(".title");
        return title && getComputedStyle(title).fontWeight;
      });
      await context.close();
      expect(weight, "its own style applies").toBe("600");
      expect(errors).toEqual([]);
    },
  );

  it("show on the page, with their size known before they come, and in words", () =>
    scene.onMap(async (page) => {
      const plots = page.locator(".plot img");
      expect(await plots.count()).toBe(2);
      for (const plot of await plots.all()) {
        await plot.scrollIntoViewIfNeeded();
        await page.waitForFunction(
          (image) => (image as HTMLImageElement).complete,
          await plot.elementHandle(),
        );
        const [natural, given] = await plot.evaluate((image) => {
          const { naturalWidth, naturalHeight } = image as HTMLImageElement;
          return [
            [naturalWidth, naturalHeight],
            [Number(image.getAttribute("width")), Number(image.getAttribute("height"))],
          ];
        });
        expect(given).toEqual(natural);
        expect(await plot.getAttribute("alt")).not.toBe("");
      }
      expect(await page.locator(".plots details p").first().textContent()).toContain("A State’s own law");
    }));
});
