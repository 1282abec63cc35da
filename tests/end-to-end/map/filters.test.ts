import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withBroader } from "../../../src/model/theme.ts";
import { corpus } from "../../compiled.ts";
import { type Act, acts, addressesOf, idsOf, NO_SCRIPTS, setTheScene } from "./scene.ts";

const scene = setTheScene();
const { themes } = corpus.vocabulary;
const lit = (page: Page) => addressesOf(page, ".bands svg a:not(.box, .off)");
const rows = (page: Page) => addressesOf(page, ".map-table tr:not([hidden]) td:first-child a");

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

describe.each(FILTERS)("filtered by %s", (query, fits) => {
  const fitting = idsOf(acts.filter(fits));
  const said = fitting.length === acts.length ? "All 276 statements" : `${fitting.length} of 276 statements`;

  it("dims all others without scripts, and removes none", () =>
    scene.onMap(
      async (page) => {
        expect(await lit(page)).toEqual(fitting);
        expect(await page.locator(".bands svg a:not(.box)").count()).toBe(acts.length);
        expect(await rows(page)).toEqual(fitting);
        expect(await page.innerText("#count")).toBe(said);
      },
      NO_SCRIPTS,
      // As a form without scripts sends it: with the fields that are empty.
      `/map?theme=&actor=&addressee=&qualifier=&${query}`,
    ));

  it("does the same at once with scripts, and puts it into the address", () =>
    scene.onMap(async (page, errors) => {
      // Where all acts have the same actor there is nothing to choose.
      if (query === "actor=states") return expect(await page.locator("[name=actor]").count()).toBe(0);
      for (const [name, value] of new URLSearchParams(query)) {
        const field = page.locator(`[name=${name}]`);
        if (!(await field.isVisible())) await page.click("text=More filters");
        await field.selectOption(value);
      }
      expect(await lit(page)).toEqual(fitting);
      expect(await rows(page)).toEqual(fitting);
      expect(await page.getByRole("status").innerText()).toBe(said);
      expect(page.url()).toBe(`${scene.worker.origin}/map?${query}`);
      const choices = () => page.locator("#filters option").allInnerTexts();
      const counted = await choices();
      await page.reload();
      expect(await choices()).toEqual(counted);
      const counts = await page.locator(".map-legend b").allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(fitting.length);
      expect(errors).toEqual([]);
    }));
});

it("the form filters without scripts, and shows what is chosen", () =>
  scene.onMap(async (page) => {
    await page.selectOption("[name=theme]", "gender");
    await page.click("text=Show >> nth=0");
    expect(await page.inputValue("[name=theme]")).toBe("gender");
    expect(await page.innerText("#count")).toBe("2 of 276 statements");
  }, NO_SCRIPTS));

describe("what fits a filter", () => {
  const listed = (page: Page) => addressesOf(page, ".matches:not([hidden]) li a");
  const fitting = idsOf(acts.filter((act) => act.addressees.includes("unodc")));

  it("is listed under the map with its words, the first twelve, with the way to the rest", () =>
    scene.onMap(
      async (page) => {
        expect(await listed(page)).toEqual(fitting.slice(0, 12));
        expect(await page.locator(".matches > p").isVisible()).toBe(fitting.length > 12);
      },
      NO_SCRIPTS,
      "/map?addressee=unodc",
    ));

  it("is listed the same with scripts, and no more once nothing is filtered", () =>
    scene.onMap(async (page) => {
      expect(await page.locator(".matches").isVisible()).toBe(false);
      await page.selectOption("[name=theme]", "gender");
      const gender = acts.filter((act) => act.themes.some(({ id }) => id === "gender"));
      expect(await listed(page)).toEqual(idsOf(gender));
      const words = await page.locator(".matches .act-words").allInnerTexts();
      expect(words.map((one) => one.replace(/^… | …$/g, ""))).toEqual(gender.map(({ text }) => text));
      await page.selectOption("[name=theme]", "");
      expect(await page.locator(".matches").isVisible()).toBe(false);
    }));
});

describe("a filter that there is not", () => {
  it.each([
    ["theme=briberi", "/map?theme=bribery"],
    ["addressee=unodcc", "/map?addressee=unodc"],
    ["actor=statse", "/map?actor=states"],
    ["qualifier=efort", "/map?qualifier=effort"],
  ])("is a page with status 400 that names the nearest: %s", async (query, meant) => {
    const answer = await scene.worker.ask(`/map?${query}`, { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`href="${meant}"`);
    expect((await scene.worker.ask(meant)).status).toBe(200);
  });

  it("is not put into the page as it came", async () => {
    const answer = await scene.worker.ask("/map?theme=%3Cscript%3E", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("<script>");
  });
});

describe("the filters", () => {
  it("leave the tab key no stop at a mark that is dimmed", () =>
    scene.onMap(async (page) => {
      await page.selectOption("#by-theme", "gender");
      const stops = await addressesOf(page, ".bands svg a[tabindex='0']");
      expect(stops).toEqual((await lit(page)).slice(0, 1));
    }));

  it("have one value each, whatever the address has", () =>
    scene.onMap(
      async (page) => {
        expect(await page.locator("#by-theme option[selected]").count()).toBe(1);
        expect(await lit(page)).toEqual(
          idsOf(acts.filter((act) => act.themes.some(({ id }) => id === "gender"))),
        );
      },
      NO_SCRIPTS,
      "/map?theme=gender&theme=sport",
    ));
});
