import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withBroader } from "../../../src/model/theme.ts";
import { corpus } from "../../compiled.ts";
import { servePage } from "../serve-page.ts";
import { acts, NARROW, visitTheSite, WIDE, WITHOUT_SCRIPTS } from "./visits.ts";

const site = visitTheSite();
const { themes } = corpus.vocabulary;
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
        const hedged = commitments.filter(({ qualifiers }) => qualifiers.length === 1);
        expect(await row.innerText()).toMatch(
          new RegExp(`${hedged.length}\\s+commitments? with one qualifier`),
        );
        expect(await row.locator("svg.commitment").count()).toBe(commitments.length);
        expect(await row.locator("svg").count()).toBe(here.length);
      },
      options,
    ),
  );

  it("leads from a part of a theme to the theme, and back", () =>
    site.visit("/themes", async (page) => {
      const part = themes.find(({ broader }) => broader !== undefined);
      await page.click(`.themes a[href="/themes/${part?.id}"]`);
      await page.click(`.place a[href="/themes/${part?.broader}"]`);
      await page.waitForURL(`**/themes/${part?.broader}`);
      expect(await page.locator(`aside a[href="/themes/${part?.id}"]`).count()).toBe(1);
    }));

  it("finds a theme by any of its names while one types, and keeps the order that was chosen", () =>
    site.visit("/themes?sort=most", async (page) => {
      await page.locator("#q").pressSequentially("shell comp", { delay: 20 });
      await page.waitForURL("**/themes?sort=most&q=shell+comp");
      await page.locator(".themes tbody tr", { hasText: "Beneficial ownership" }).waitFor();
      expect(await page.locator(".themes tbody tr").count()).toBeLessThan(5);
      expect(await page.locator(".beneath").first().innerText()).toContain("shell companies");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    }));

  it("finds and sorts without scripts", () =>
    site.visit(
      "/themes",
      async (page) => {
        await page.fill("#q", "sport");
        await page.click(".find-themes button");
        expect(await page.locator(".themes tbody tr").count()).toBe(1);
        await page.goto(new URL("/themes", page.url()).href);
        await page.click(".sorts >> text=Most");
        const [first] = themes.toSorted((one, other) => on(other.id).length - on(one.id).length);
        expect(await page.locator(".themes tbody a").first().getAttribute("href")).toBe(
          `/themes/${first?.id}`,
        );
      },
      WITHOUT_SCRIPTS,
    ));

  it("shows a theme in the first view of a phone", () =>
    site.visit(
      "/themes",
      async (page) => {
        const row = await page.locator(".themes tbody tr").first().boundingBox();
        expect((row?.y ?? 999) + (row?.height ?? 999)).toBeLessThan(740);
      },
      NARROW,
    ));
});

describe("a theme's page", () => {
  it.each(["whistle-blower-protection", "international-cooperation", "sport"])(
    "has all that the text says on %s, word for word",
    (id) =>
      site.visit(
        `/themes/${id}`,
        async (page) => {
          const others = page.locator(".others summary");
          if ((await others.count()) > 0) await others.click();
          const quoted = (await page.locator(".said blockquote").allInnerTexts()).join("\n");
          for (const { text } of on(id)) expect(quoted).toContain(text);
          const links = await page
            .locator(".says a")
            .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/").at(-1)));
          expect(links).toEqual(on(id).map((act) => act.id));
        },
        WITHOUT_SCRIPTS,
      ),
  );

  it("begins with what it comes to, and says of each statement by what it is qualified", () =>
    site.visit("/themes/beneficial-ownership", async (page) => {
      expect(await page.locator(".in-short").innerText()).toMatch(
        /Three commitments, all in paragraph 16\. The first carries two qualifiers: .+; the other two carry none\.$/,
      );
      const says = await page.locator(".says li").allInnerTexts();
      const counts = on("beneficial-ownership").map(({ qualifiers }) => qualifiers.length);
      expect(counts).toEqual([2, 0, 0]);
      expect(says[0]).toMatch(/two qualifiers \(./);
      for (const firm of says.slice(1)) expect(firm).toContain("no qualifier");
    }));

  it("leaves what “this end” is beside what is done to it, and dims neither order nor words away", () =>
    site.visit(
      "/themes/beneficial-ownership",
      async (page) => {
        const quotation = page.locator(".said blockquote");
        const before = await quotation.innerText();
        expect(before.indexOf("We commit to making efforts")).toBeGreaterThanOrEqual(0);
        expect(before.indexOf("We commit to making efforts")).toBeLessThan(before.indexOf("To this end"));
        const colourOf = (words: string) =>
          page
            .locator(".statement", { hasText: words })
            .evaluate((element) => getComputedStyle(element).color);
        const ink = await colourOf("We commit");
        await page.check("#shown-firm");
        expect(await quotation.innerText()).toBe(before);
        expect(await colourOf("We commit")).not.toBe(ink);
        expect(await colourOf("To this end")).toBe(ink);
        const highlight = page.locator(".said .qualifier").first();
        expect(await highlight.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
          "rgba(0, 0, 0, 0)",
        );
      },
      WITHOUT_SCRIPTS,
    ));

  it.each(["beneficial-ownership", "whistle-blower-protection", "rule-of-law"])(
    "gives quotations on %s that pass our own check, with their source",
    (id) =>
      site.visit(
        `/themes/${id}`,
        async (page) => {
          for (const said of (await page.locator(".said").all()).slice(0, 4)) {
            const copies = async (button: Locator) => {
              await button.click();
              await expect.poll(() => button.innerText()).toBe("Copied");
              const copied = await page.evaluate(() => navigator.clipboard.readText());
              const answer = await site.worker.ask(`/v1/s-32-1/verify`, {
                method: "POST",
                headers: { "Content-Type": "application/json" },
                body: JSON.stringify({ quote: copied }),
              });
              expect(await answer.json()).toMatchObject({ verdict: "exact", cited: { agrees: true } });
              return copied;
            };
            expect(await copies(said.locator(".taking [data-quote]"))).toContain(
              await said.locator("cite").innerText(),
            );
            for (const row of (await said.locator(".says li").all()).slice(0, 2)) {
              const address = (await row.locator("a").getAttribute("href"))?.split("/").at(-1);
              const act = on(id).find((one) => one.id === address);
              const copied = await copies(row.locator("button"));
              expect(copied).toContain(act?.text);
              expect(copied).toMatch(/ sentence(?:\n|$)/);
            }
          }
        },
        { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] },
      ),
  );

  it("shows many paragraphs a dozen at first, and leads into the others", () =>
    site.visit(
      "/themes/international-cooperation",
      async (page) => {
        const passages = page.locator(".said");
        const many = new Set(on("international-cooperation").map(({ paragraph }) => paragraph)).size;
        expect(await passages.count()).toBe(many);
        const last = passages.last();
        expect(await last.isVisible()).toBe(false);
        expect(await page.locator(".others summary").innerText()).toBe(`Show all ${many} paragraphs`);
        await page.locator(".jumps a").last().click();
        await last.waitFor();
      },
      WITHOUT_SCRIPTS,
    ));

  it("copies the citation of a quotation, and leads to its embedding", () =>
    site.visit("/themes/gender", async (page) => {
      const copy = page.getByRole("button", { name: "Copy citation" });
      expect(await copy.getAttribute("data-cited")).toMatch(/para\. 69$/);
      expect(await page.locator(".taking a", { hasText: "Embed" }).getAttribute("href")).toBe(
        "/embed?ref=69",
      );
    }));

  it("says who is called on", () =>
    site.visit("/themes/technical-assistance", async (page) => {
      const call = on("technical-assistance").find(
        ({ kind, addressees }) => kind === "call" && addressees.length > 0,
      );
      expect(call).toBeDefined();
      const said = page.locator(`.says a[href='/s-32-1/${call?.id}']`);
      expect(await said.locator("xpath=..").innerText()).toMatch(/”: calls on ./);
    }));

  it("leads to related themes, and names the articles and goals on the same subject", () =>
    site.visit("/themes/beneficial-ownership", async (page) => {
      const theme = themes.find(({ id }) => id === "beneficial-ownership");
      for (const id of theme?.related ?? [])
        expect(await page.locator(`aside a[href="/themes/${id}"]`).count()).toBe(1);
      const matches = await page.locator(".same-subject").innerText();
      expect(matches).toContain("Article 14, Measures to prevent money-laundering");
      expect(matches).toContain("Goal 16, Peace, justice and strong institutions: targets 16.4, 16.6");
    }));

  it("gives lines that list its commitments on a page of one's own", () =>
    site.visit("/themes/sport", async (page) => {
      await page.getByText("Show the list on your page").click();
      const snippet = await page.locator('pre[data-copy="Copy snippet"]').innerText();
      const mine = await servePage(`<!doctype html><title>Mine</title><body>${snippet}`);
      await page.goto(mine.origin);
      await page.locator("commitment-list").getByText("sport").first().waitFor();
      await mine.stop();
    }));

  it("has its id, and what it has as data, in sight", () =>
    site.visit("/themes/sport", async (page) => {
      expect(await page.locator("aside code").first().innerText()).toBe("sport");
      const links = await page
        .locator(":is(.as-data, aside) a", { hasText: /\b(?:JSON|CSV)$/ })
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBe(4);
      expect(links[0]).toContain("/commitments?");
      for (const link of links)
        expect((await site.worker.ask(new URL(link).pathname + new URL(link).search)).status).toBe(200);
    }));

  it("that is not there offers the nearest, with status 404", async () => {
    const answer = await site.worker.ask("/themes/beneficial-owner", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/themes/beneficial-ownership"');
  });
});
