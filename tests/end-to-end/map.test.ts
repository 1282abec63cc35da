import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { withBroader } from "../../src/model/theme.ts";
import { compiled } from "../compiled.ts";
import { launchBrowser } from "./browser.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

let worker: RunningWorker;
let browser: Browser;
beforeAll(async () => {
  [worker, browser] = await Promise.all([startWorker(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await worker.stop();
});

const { themes } = (await compileCorpus("data")).vocabulary;
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const NO_SCRIPTS = { ...WIDE, javaScriptEnabled: false };

const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap((one) => one.acts));
type Act = (typeof acts)[number];
const idsOf = (some: readonly Act[]) => some.map(({ id }) => id);
const one = (id: string) => {
  const found = acts.find((act) => act.id === id);
  if (found === undefined) throw new Error(`no act ${id}`);
  return found;
};

const FILTERS: [string, (act: Act) => boolean][] = [
  ["theme=gender", (act) => act.themes.some(({ id }) => id === "gender")],
  ["theme=bribery", (act) => act.themes.some(({ id }) => withBroader(id, themes).includes("bribery"))],
  ["addressee=unodc", (act) => act.addressees.includes("unodc")],
  ["actor=states", (act) => act.actor === "states"],
  ["qualifier=domestic-law", (act) => act.qualifiers.some(({ kind }) => kind === "domestic-law")],
  [
    "theme=asset-recovery&qualifier=effort",
    (act) =>
      act.themes.some(({ id }) => withBroader(id, themes).includes("asset-recovery")) &&
      act.qualifiers.some(({ kind }) => kind === "effort"),
  ],
];

async function onMap<T>(
  use: (page: Page, errors: string[]) => Promise<T>,
  options: BrowserContextOptions = WIDE,
  query = "",
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(`thrown: ${error}`));
  try {
    await page.goto(`${worker.origin}/map${query}`, { waitUntil: "networkidle" });
    return await use(page, errors);
  } finally {
    await context.close();
  }
}

const mark = (id: string) => `.bands svg a[href="/s-32-1/${id}"]`;
const reach = (id: string) => `${mark(id)} .reach`;
const addressesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute("href")?.split("/").at(-1)));
const lit = (page: Page) => addressesOf(page, ".bands svg a:not(.off)");
const rows = (page: Page) => addressesOf(page, ".map-table tr:not([hidden]) td:first-child a");

/** The sign that an act has, by its kind and by how many qualifiers it has. */
function signOf({ kind, qualifiers }: Act): string {
  const density = ["filled", "hatched", "outline"][
    kind === "commitment" ? Math.min(qualifiers.length, 2) : 0
  ];
  return `#sign-${kind}-${density}`;
}

describe("the picture", () => {
  it("has a mark for every act, in the order of the text, with the sign of its kind and firmness", () =>
    onMap(async (page) => {
      const marks = await page
        .locator(".bands svg a")
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
    onMap(async (page) => {
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
    onMap(async (page) => {
      const bottom = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
      expect(await bottom(".bands")).toBeLessThanOrEqual(800);
      for (const seen of [".map-filters", ".map-legend"]) expect(await bottom(seen)).toBeLessThan(300);
    }));

  it.each([320, 360, 1024, 1280, 2560])("fits a window of %d px, and its signs can be told apart", (width) =>
    onMap(
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const covered = await page.locator(".bands svg use").evaluateAll((signs) => {
          const boxes = signs.map((sign) => sign.getBoundingClientRect());
          const distance = (a: DOMRect, b: DOMRect) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
          return boxes.slice(1).filter((box, index) => distance(box, boxes[index] as DOMRect) < 7).length;
        });
        expect(covered).toBe(0);
      },
      { viewport: { width, height: 800 } },
    ),
  );

  it("runs from top to bottom in a narrow window, each section beside the one before", () =>
    onMap(async (page) => {
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

  it.each(["light", "dark"] as const)("breaks no rule of accessibility when %s", (colorScheme) =>
    onMap(
      async (page, errors) => {
        await page.hover(reach("16.1a"));
        await expectAccessible(page, "html");
        await page.click("text=Show the table");
        await expectAccessible(page, "#table ~ details");
        expect(errors).toEqual([]);
      },
      { ...WIDE, colorScheme, bypassCSP: true },
    ),
  );
});

describe.each(FILTERS)("filtered by %s", (query, fits) => {
  const fitting = idsOf(acts.filter(fits));
  const said = fitting.length === acts.length ? "All 276 acts" : `${fitting.length} of 276 acts`;

  it("dims all others without scripts, and removes none", () =>
    onMap(
      async (page) => {
        expect(await lit(page)).toEqual(fitting);
        expect(await page.locator(".bands svg a").count()).toBe(acts.length);
        expect(await rows(page)).toEqual(fitting);
        expect(await page.innerText("#count")).toBe(said);
      },
      NO_SCRIPTS,
      // As a form without scripts sends it: with the fields that are empty.
      `?theme=&actor=&addressee=&qualifier=&${query}`,
    ));

  it("does the same at once with scripts, and puts it into the address", () =>
    onMap(async (page, errors) => {
      for (const [name, value] of new URLSearchParams(query))
        await page.selectOption(`[name=${name}]`, value);
      expect(await lit(page)).toEqual(fitting);
      expect(await rows(page)).toEqual(fitting);
      expect(await page.getByRole("status").innerText()).toBe(said);
      expect(page.url()).toBe(`${worker.origin}/map?${query}`);
      const counts = await page.locator(".map-legend b").allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(fitting.length);
      expect(errors).toEqual([]);
    }));
});

it("the form filters without scripts, and shows what is chosen", () =>
  onMap(async (page) => {
    await page.selectOption("[name=theme]", "gender");
    await page.click("text=Show >> nth=0");
    expect(await page.inputValue("[name=theme]")).toBe("gender");
    expect(await page.innerText("#count")).toBe("2 of 276 acts");
  }, NO_SCRIPTS));

describe("an act's words", () => {
  const bounded = one("16.1a");
  const expectShown = async (page: Page, { text, qualifiers }: Act) => {
    expect(await page.locator("#card .act-words").innerText()).toBe(text);
    for (const phrase of qualifiers) {
      expect(await page.innerText("#card .act-bounds")).toContain(`“${phrase.text}”`);
    }
  };

  it("show while the pointer is on its mark or on the card, and no longer", () =>
    onMap(async (page) => {
      await page.hover(reach("16.1a"));
      await expectShown(page, bounded);
      await page.hover("#card .act-words");
      await page.waitForTimeout(400);
      await expectShown(page, bounded);
      await page.hover("h1");
      await page.waitForSelector("#card", { state: "hidden" });
    }));

  it("show when its mark has the focus; Escape closes them, and Enter goes to the permalink", () =>
    onMap(async (page) => {
      await page.locator(mark("preamble-2.1a")).focus();
      await expectShown(page, one("preamble-2.1a"));
      await page.keyboard.press("Escape");
      expect(await page.isVisible("#card")).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/s-32-1/preamble-2.1a");
    }));

  it("show at the first touch, with the way to the permalink, and buttons to the next act", () =>
    onMap(async (page) => {
      await page.locator(mark("45.1a")).scrollIntoViewIfNeeded();
      await page.tap(reach("45.1a"));
      await expectShown(page, one("45.1a"));
      const [card, sign] = await Promise.all(
        ["#card", `${mark("45.1a")} use`].map((selector) => page.locator(selector).boundingBox()),
      );
      expect((sign?.y ?? 0) + (sign?.height ?? 0)).toBeLessThan(card?.y ?? 0);
      await page.tap("#card >> text=Next");
      await expectShown(page, acts[acts.indexOf(one("45.1a")) + 1] as Act);
      await page.tap("#card >> text=Before");
      await page.tap("#card .act-head a");
      await page.waitForURL("**/s-32-1/45.1a");
    }, PHONE));

  it("have the permalink behind them: a click goes there, without scripts too", async () => {
    for (const options of [WIDE, NO_SCRIPTS]) {
      await onMap(async (page) => {
        await page.click(reach("79.1b"));
        await page.waitForURL("**/s-32-1/79.1b");
      }, options);
    }
  });
});

describe("by keyboard", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("href")?.split("/").at(-1));

  it("the picture is one stop, and arrow keys go through the text, the tab key into the card", () =>
    onMap(async (page) => {
      expect(await page.locator(".bands svg a[tabindex='0']").count()).toBe(1);
      await page.locator(".bands svg a[tabindex='0']").focus();
      expect(await focused(page)).toBe(acts[0]?.id);
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe(acts[1]?.id);
      await page.keyboard.press("End");
      expect(await focused(page)).toBe(acts.at(-1)?.id);
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe(acts.at(-2)?.id);
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
      const below = await focused(page);
      expect(one(below ?? "").paragraph).toMatch(/^[123]$/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#card") !== null)).toBe(true);
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(below);
    }));

  it("goes only to what fits the filters", () =>
    onMap(
      async (page) => {
        const fitting = idsOf(acts.filter((act) => act.addressees.includes("unodc")));
        await page.locator(".bands svg a[tabindex='0']").focus();
        const visited = [await focused(page)];
        while (visited.length < fitting.length) {
          await page.keyboard.press("ArrowRight");
          visited.push(await focused(page));
        }
        expect(visited).toEqual(fitting);
      },
      WIDE,
      "?addressee=unodc",
    ));
});

it("the table says of every act what the picture shows", () =>
  onMap(async (page) => {
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

describe("a filter that there is not", () => {
  it.each([
    ["theme=briberi", "/map?theme=bribery"],
    ["addressee=unodcc", "/map?addressee=unodc"],
    ["actor=statse", "/map?actor=states"],
    ["qualifier=efort", "/map?qualifier=effort"],
  ])("is a page with status 400 that names the nearest: %s", async (query, meant) => {
    const answer = await worker.ask(`/map?${query}`, { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`href="${meant}"`);
    expect((await worker.ask(meant)).status).toBe(200);
  });

  it("is not put into the page as it came", async () => {
    const answer = await worker.ask("/map?theme=%3Cscript%3E", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("<script>");
  });
});

describe("the plots", () => {
  it.each(["acts-by-section", "themes-by-section", "qualifiers"])(
    "are files that show alone: %s",
    async (name) => {
      const answer = await worker.ask(`/map/${name}.svg`);
      expect(answer.headers.get("Content-Type")).toBe("image/svg+xml");
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${worker.origin}/map/${name}.svg`);
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
    onMap(async (page) => {
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

it("the page and its script weigh less than 60 KB", async () => {
  const html = await (await worker.ask("/map")).text();
  const paths = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = ""]) => path);
  const files = await Promise.all(paths.map(async (path) => (await worker.ask(path)).text()));
  const bytes = [html, ...files].map((text) => brotliCompressSync(text).byteLength);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60_000);
});
