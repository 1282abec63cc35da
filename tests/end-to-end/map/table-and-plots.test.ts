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
    expect(table.map(([, , words]) => words?.replace(/^… | …$/g, ""))).toEqual(acts.map(({ text }) => text));
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

it.each([1280, 1024, 800, 360, 320])("the table can be read in a window of %d px", (width) =>
  scene.onMap(
    async (page) => {
      await page.click(".as-table > summary");
      const rows = await page.locator(".map-table tr:has(td)").evaluateAll((all) =>
        all.map((row) => {
          const [where, what, words] = [...row.querySelectorAll("td")];
          const said = document.createRange();
          said.selectNodeContents(what?.lastChild as Node);
          const left = (element: Element | undefined) => element?.getBoundingClientRect().left ?? 0;
          const sign = what?.querySelector(".sign")?.getBoundingClientRect();
          return {
            hangs: [...said.getClientRects()].every((line) => line.left >= (sign?.right ?? Infinity)),
            isBlock: left(where) === left(words),
            characters: (words?.getBoundingClientRect().width ?? 0) / 8,
          };
        }),
      );
      expect(rows.every(({ hangs }) => hangs)).toBe(true);
      expect(rows.every(({ isBlock }) => isBlock === width < 1024)).toBe(true);
      expect(Math.min(...rows.map(({ characters }) => characters))).toBeGreaterThan(35);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { viewport: { width, height: 800 } },
  ),
);

describe("the plots", () => {
  it.each(["whole-text", "acts-by-section", "firmness-by-section", "themes-by-section", "qualifiers"])(
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

  it.each([1280, 768, 360, 320])(
    "show whole on a page of %d px, with their size known before they come, and in words",
    (width) =>
      scene.onMap(
        async (page) => {
          const plots = page.locator(".plot img");
          expect(await plots.count()).toBe(3);
          for (const plot of await plots.all()) {
            await plot.scrollIntoViewIfNeeded();
            const drawn = await plot.evaluate(async (element) => {
              const image = element as HTMLImageElement;
              await image.decode();
              const isNarrow = image.currentSrc.endsWith("-narrow.svg");
              const sized = isNarrow ? image.previousElementSibling : image;
              return {
                natural: [image.naturalWidth, image.naturalHeight],
                given: ["width", "height"].map((name) => Number(sized?.getAttribute(name))),
                path: new URL(image.currentSrc).pathname,
                right: image.getBoundingClientRect().right,
                scale: image.getBoundingClientRect().width / image.naturalWidth,
              };
            });
            expect(drawn.given).toEqual(drawn.natural);
            expect(drawn.path.endsWith("-narrow.svg")).toBe(width < 768);
            expect(drawn.right).toBeLessThanOrEqual(width);
            if (width < 768) expect(drawn.scale, "no word is smaller than 12 px").toBeGreaterThanOrEqual(1);
            expect(await plot.getAttribute("alt")).not.toBe("");
          }
          expect(await page.locator(".plots details p").first().textContent()).toContain(
            "Qualified by: Domestic law",
          );
        },
        { viewport: { width, height: 800 } },
      ),
  );

  it("have no words over them that stand on the page already", () =>
    scene.onMap(async (page) => {
      for (const path of await page
        .locator(".plot :is(img, source)")
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute("src") ?? one.getAttribute("srcset") ?? ""),
        )) {
        const svg = await (await scene.worker.ask(path)).text();
        expect(svg).toContain("<text");
        expect(svg).not.toContain('class="title"');
      }
    }));
});
