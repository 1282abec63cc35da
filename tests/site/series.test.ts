import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

const CHEESE = "/series/ga-weighing-of-cheese";
const PAIR = "/compare/a-res-98-12...a-res-99-12";

function thanks(number: number, series: string, languages: readonly string[]): CorpusDocument {
  const title = "Thanks to ferrymen";
  const entry = entryOf(`a-res-99-${number}`, `A/RES/99/${number}`, {
    ...{ title, series, languages: [...languages], adopted: "2044-11-01" },
  });
  const { source, counts, sections } = entry;
  const translations = Object.fromEntries(
    languages.slice(1).map((language) => [language, { title, source, counts, sections }]),
  );
  return {
    entry: { ...entry, translations },
    texts: Object.fromEntries(
      languages.map((language) => [language, [paragraph("1", ["Thanks ferrymen for their patience."])]]),
    ),
  };
}

/** The only one of its series that is here, … */
const ALONE = thanks(50, "ga-ferries", ["en"]);
/** … and two, of which one alone is here in French. */
const TRANSLATED = [thanks(60, "ga-bridges", ["en"]), thanks(61, "ga-bridges", ["en", "fr"])];

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(...inSeries.documents, ALONE, ...TRANSLATED);
});
afterAll(() => site.stop());

describe("a series", () => {
  it("says of each session how States voted, and what became of the paragraphs", async () => {
    const { status, main, html } = await site.page(CHEESE);
    expect(status).toBe(200);
    const words = readable(main);
    expect(words).toContain("2 resolutions of the General Assembly on this item, from 2043 to 2044");
    expect(words).toContain("A/RES/99/12 4 December 2044 by 150 votes to 2, with 3 abstentions");
    expect(words).toContain("nothing of this item before it is here");
    expect(words).toContain("A/RES/99/12 All (CSV) 1 State: Peru nobody");
    expect(main).toContain('href="/v1/a-res-99-12/votes.csv"');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("draws a column for each document with its vote, and leads from a sign to what was changed", async () => {
    const { main } = await site.page(CHEESE);
    const picture = main.slice(main.indexOf('class="sessions-drawn"'), main.indexOf("</figure>"));
    expect(picture).toContain("150–2–3");
    expect(picture).toMatch(
      new RegExp(`<a href="${PAIR}#2" aria-label="A/RES/99/12, 2: reworded">`.replaceAll(".", "\\.")),
    );
    expect(picture).toContain(`href="${PAIR}#from-4" aria-label="A/RES/99/12: gone"`);
    expect(picture).toContain(`href="${PAIR}?show&#61;all#preamble-1"`.replace("&#61;", "="));
  });

  it("leads from how many became softer or firmer to these alone", async () => {
    const { main } = await site.page(CHEESE);
    const table = main.slice(main.indexOf("sessions"), main.indexOf('id="paragraphs"'));
    const [, way = "", softer, firmer] = /<a href="(\/compare\/[^"]*)">(\d+), (\d+)<\/a>/.exec(table) ?? [];
    expect(Number(softer) + Number(firmer)).toBeGreaterThan(0);
    const shown = await site.page(way.replace("&#61;", "="));
    expect(readable(shown.main)).toMatch(/Softer:|Firmer:/);
  });

  it("says in words what became softer or firmer, and when", async () => {
    const { main, html } = await site.page("/series/ga-weighing-of-cheese");
    expect(readable(main)).toMatch(
      /What became softer or firmer .* 2044, A\/RES\/99\/12: \d softer, \d firmer .*Para\. 2 softer : Urges → Encourages/,
    );
    expect(main).toMatch(/href="[^"]*\/compare\/a-res-98-12\.\.\.a-res-99-12#2"/);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("leads to places that are there", async () => {
    const { main } = await site.page(CHEESE);
    const ways = [...main.matchAll(/href="(\/compare\/[^"#]*)#([^"]*)"/g)];
    expect(ways.length).toBeGreaterThan(5);
    const pages = new Map<string, string>();
    for (const [, path = "", anchor = ""] of ways) {
      const page = pages.get(path) ?? (await site.page(path)).main;
      pages.set(path, page);
      expect(page, `${path}#${anchor}`).toContain(`id="${anchor}"`);
    }
  });

  it("is a table too, and files to take along", async () => {
    const { main } = await site.page(CHEESE);
    const table = readable(main.slice(main.indexOf('class="series-rows"')));
    expect(table).toContain("Encourages all dairies to have their scales examined once a year");
    expect(table).toMatch(/1 2 reworded/);
    const picture = await site.page(`${CHEESE}/picture.svg`);
    expect(picture.headers.get("Content-Type")).toMatch(/^image\/svg\+xml/);
    expect(picture.html).toContain("Weighing of cheese, session by session");
  });

  it("is of the texts in another language where it is asked for, each way too", async () => {
    const { main, html } = await site.page(`${CHEESE}?lang=ar`);
    expect(main).toContain('<h1 lang="ar" dir="rtl"');
    expect(main).toContain(`${PAIR}?lang=ar#1`);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("says which qualifiers came and went, with the plot's data", async () => {
    const { main } = await site.page(CHEESE);
    expect(readable(main)).toContain("“as appropriate”: added once, dropped never.");
    expect(main).toContain("/v1/hedges.csv?series=ga-weighing-of-cheese");
    const plot = await site.page("/qualifiers/wide.svg?series=ga-weighing-of-cheese");
    expect(plot.html).toContain("as appropriate");
  });

  it("of which one document is here says so, and leads to its text", async () => {
    const { status, main, html } = await site.page("/series/ga-ferries");
    expect(status).toBe(200);
    expect(readable(main)).toMatch(
      /Of this item one resolution of the General Assembly is here, so there is nothing to compare yet: A\/RES\/99\/50 , adopted on 1 November 2044\.$/,
    );
    expect(main).toContain(`href="/${ALONE.entry.id}"`);
    expect(main).not.toMatch(/<table|<svg|<h2/);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("of which one document is here in a language leads to that, and names the others", async () => {
    const { main } = await site.page("/series/ga-bridges?lang=fr");
    expect(readable(main)).toContain("one resolution of the General Assembly is here");
    expect(main).toContain('href="/a-res-99-61?lang=fr"');
    expect(readable(main)).toContain("Not here in French: A/RES/99/60");
    expect(main).not.toContain("<table");
  });

  it("that is not there is a page that says so", async () => {
    const { status, main } = await site.page("/series/ga-weighing-of-cheeses");
    expect(status).toBe(404);
    expect(readable(main)).toContain("ga-weighing-of-cheese");
  });
});

describe("the lists", () => {
  it("of series has those of several sessions, and finds them by words", async () => {
    const { main, html } = await site.page("/series");
    expect(readable(main)).toMatch(/Weighing of cheese 2 ?: 98, 99 each time A\/RES\/99\/12 4 December 2044/);
    expect(await faultsOf(html)).toEqual([]);
    expect(readable((await site.page("/series?q=bridges")).main)).toContain("No series fits.");
  });

  it("of qualifiers is of all series", async () => {
    const { main, html } = await site.page("/qualifiers");
    expect(readable(main)).toContain("“as appropriate”: added once");
    expect(await faultsOf(html)).toEqual([]);
  });

  it("of qualifiers is found where it was called by another word", async () => {
    const { status, headers } = await site.page("/hedges/wide.svg?series=ga-weighing-of-cheese");
    expect(status).toBe(301);
    expect(headers.get("Location")).toMatch(/\/qualifiers\/wide\.svg\?series=ga-weighing-of-cheese$/);
  });

  it("are a link away from the documents, and from what one of them found", async () => {
    expect((await site.page("/series/ga-weighing-of-cheese")).html).toContain(
      '<a href="/series" aria-current="true">Series</a>',
    );
    expect((await site.page("/documents")).html).toContain('<a href="/series">Series</a>');
  });
});

describe("the lists, where no resolution is here twice,", () => {
  let alone: SmallSite;
  beforeAll(async () => {
    alone = await startSmallSite(ALONE);
  });
  afterAll(() => alone.stop());

  it.each(["/series", "/series?q=ferries&body=general-assembly", "/qualifiers"])(
    "say so with neither a field nor data: %s",
    async (path) => {
      const { status, main, html } = await alone.page(path);
      expect(status).toBe(200);
      expect(readable(main)).toContain("Nothing to compare yet: no resolution is here twice");
      expect(readable(main)).not.toMatch(/No qualifier|No series|0 pairs/);
      expect(main).not.toMatch(/<form|<input|\/v1\//);
      expect(await faultsOf(html)).toEqual([]);
    },
  );

  it("say it in the picture too", async () => {
    expect((await alone.page("/qualifiers/plot.svg")).html).not.toContain("No qualifier was added");
  });
});

describe("a document of a series", () => {
  it("leads to the comparison with the one before, and to all sessions", async () => {
    const { main, html } = await site.page("/a-res-99-12");
    expect(main).toContain(`href="${PAIR}"`);
    expect(main).toContain(`href="${CHEESE}"`);
    expect(await faultsOf(html)).toEqual([]);
    const { main: arabic } = await site.page("/a-res-99-12?lang=ar");
    expect(arabic).toContain(`href="${PAIR}?lang=ar"`);
    expect(arabic).toContain(`href="${CHEESE}?lang=ar"`);
  });

  it("leads to no comparison where nothing comes before it", async () => {
    const { main } = await site.page("/a-res-98-12");
    expect(main).not.toContain("the one before");
    expect(main).toContain(`href="${CHEESE}"`);
  });

  it("leads nowhere where it is the only one here", async () => {
    const { status, main } = await site.page(`/${ALONE.entry.id}`);
    expect(status).toBe(200);
    expect(main).not.toContain("the one before");
    expect(main).not.toContain("/series/");
  });

  it("is read without its series while the index is away or takes too long, and such a page is not kept", async () => {
    const release = composeRelease(inSeries, noIndex);
    const slow = { ...(await indexOf(release)), batch: () => new Promise<never>(() => {}) };
    for (const variables of [{}, { INDEX: slow }]) {
      const app = await startApp(variables, release);
      const answer = await app.ask("/a-res-99-12", { headers: { Accept: "text/html" } });
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(readable(html)).toContain("Weighing of cheese");
      expect(html).not.toContain(`href="${CHEESE}"`);
      expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
      await app.stop();
    }
  });
});
