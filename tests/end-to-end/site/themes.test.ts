import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import { withBroader } from "../../../src/model/theme.ts";
import { acts, NARROW, visitTheSite, WIDE, WITHOUT_SCRIPTS } from "./visits.ts";

const site = visitTheSite();
const { themes } = (await compileCorpus("data")).vocabulary;
const on = (theme: string) =>
  acts.filter((act) => act.themes.some(({ id }) => withBroader(id, themes).includes(theme)));

describe("the list of themes", () => {
  it.each([
    ["on a desk", WIDE],
    ["on a phone, without scripts", { ...NARROW, ...WITHOUT_SCRIPTS }],
  ])("has every theme with its counts by firmness, %s", (_, options) =>
    site.visit(
      "/themes",
      async (page) => {
        const rows = page.locator(".themes tbody tr");
        expect(await rows.count()).toBe(themes.length);
        const row = rows.filter({ has: page.locator("a[href='/themes/media-and-journalists']") });
        const here = on("media-and-journalists");
        const commitments = here.filter(({ kind }) => kind === "commitment");
        const bounded = commitments.filter(({ qualifiers }) => qualifiers.length === 1);
        expect(await row.innerText()).toMatch(
          new RegExp(`${bounded.length}\\s+commitments? with one qualifier`),
        );
        expect(await row.locator("svg.commitment").count()).toBe(
          new Set(commitments.map(({ qualifiers }) => Math.min(2, qualifiers.length))).size,
        );
      },
      options,
    ),
  );

  it("sets a theme's parts in below it", () =>
    site.visit("/themes", async (page) => {
      const ids = await page
        .locator(".themes tbody th a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""));
      for (const { id, broader } of themes) {
        if (broader !== undefined) expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf(broader));
      }
    }));
});

describe("a theme's page", () => {
  it.each(["whistle-blower-protection", "international-cooperation", "sport"])(
    "has all that the text says on %s, word for word",
    (id) =>
      site.visit(
        `/themes/${id}`,
        async (page) => {
          const shown = await page.locator(".act .act-words").allInnerTexts();
          expect(shown.sort()).toEqual(
            on(id)
              .map(({ text }) => text)
              .sort(),
          );
        },
        WITHOUT_SCRIPTS,
      ),
  );

  it("tells what is promised firmly from what is hedged, in the order of the text, and says which phrases bound it", () =>
    site.visit("/themes/whistle-blower-protection", async (page) => {
      const headings = await page.locator("section[aria-labelledby=promised] h3").allInnerTexts();
      const commitments = on("whistle-blower-protection").filter(({ kind }) => kind === "commitment");
      const counts = [0, 1, 2].map(
        (many) => commitments.filter(({ qualifiers }) => Math.min(2, qualifiers.length) === many).length,
      );
      const said = ["Without a qualifier", "With one qualifier", "With two or more qualifiers"];
      expect(headings.map((heading) => heading.trim())).toEqual(
        said.map((words, index) => `${words} (${counts[index]})`).filter((_, index) => counts[index]),
      );
      expect(await page.locator("#main").innerText()).toContain("Bounded by “as appropriate”");
    }));

  it("says who is called on", () =>
    site.visit("/themes/technical-assistance", async (page) => {
      const call = on("technical-assistance").find(
        ({ kind, addressees }) => kind === "call" && addressees.length > 0,
      );
      expect(call).toBeDefined();
      const shown = page.locator("section[aria-labelledby=calls] .act", {
        has: page.locator(`a[href='/s-32-1/${call?.id}']`),
      });
      expect(await shown.locator(".kind").innerText()).toMatch(/^calls on ./);
    }));

  it("leads to related themes, and names the articles and goals on the same subject", () =>
    site.visit("/themes/beneficial-ownership", async (page) => {
      const theme = themes.find(({ id }) => id === "beneficial-ownership");
      for (const id of theme?.related ?? [])
        expect(await page.locator(`.chips a[href="/themes/${id}"]`).count()).toBe(1);
      const matches = await page.locator(".matches").innerText();
      expect(matches).toContain("article 14");
      expect(matches).toContain("16.4");
    }));

  it("gives lines that list its commitments on a page of one's own", () =>
    site.visit("/themes/sport", async (page) => {
      const snippet = await page.locator("pre[data-copy]").innerText();
      await page.setContent(`<!doctype html><title>Mine</title><body>${snippet}`);
      await page.locator("commitment-list").getByText("sport").first().waitFor();
    }));

  it("that is not there offers the nearest, with status 404", async () => {
    const answer = await site.worker.ask("/themes/beneficial-owner", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/themes/beneficial-ownership"');
  });
});
