import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

const PAIR = "/compare/a-res-98-12...a-res-99-12";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(...inSeries.documents, ...elsewhere());
});
afterAll(() => site.stop());

/** The later one as a document of no series; and one like it that says something else to others, adopted on the same day. */
function elsewhere(): CorpusDocument[] {
  const [, later] = structuredClone(inSeries.documents);
  if (later === undefined) throw new Error("there is no later one");
  const { votes: _, ...document } = later;
  const { series: _series, ...entry } = document.entry;
  const alike = { ...document, entry: { ...entry, id: "a-res-99-41", symbol: "A/RES/99/41" } };
  const others = structuredClone(alike);
  Object.assign(others.entry, { id: "a-res-99-42", symbol: "A/RES/99/42" });
  const whole = structuredClone(others.texts.en?.find(({ id }) => id === "2"));
  if (whole === undefined) throw new Error("there is no second paragraph");
  whole.text =
    "Urges the ferrymen of the north to have their scales examined once a year by a person who knows scales;";
  others.texts = { en: [{ ...whole, sentences: [] }] };
  return [alike, others];
}

/** The part of a page that is about one paragraph. */
function rowOf(main: string, id: string): string {
  const from = main.indexOf(`id="${id}"`);
  expect(from, `a row ${id}`).toBeGreaterThan(0);
  return main.slice(from, main.indexOf("</div>", from));
}

describe("a comparison", () => {
  it("says in a sentence how much stands as it stood", async () => {
    const { status, main, html } = await site.page(PAIR);
    expect(status).toBe(200);
    const words = readable(main);
    expect(words).toContain("Resolution 99/12 compared with resolution 98/12");
    expect(words).toContain("Of 10 paragraphs of resolution 99/12, 3 stand word for word");
    expect(words).toContain("1 paragraph of resolution 98/12 is no longer there");
    expect(words).toContain("by 140 votes to 2, with 3 abstentions");
    expect(await faultsOf(html)).toEqual([]);
  });

  it("marks the words that were struck and put in, and says who can't see it which", async () => {
    const { main } = await site.page(PAIR);
    const row = rowOf(main, "2");
    expect(readable(row)).toContain(
      "[was: Urges ] [now: Encourages ] all dairies to have their scales examined",
    );
    expect(row).toMatch(/<del>.*Urges.*<\/del>/);
    expect(row).toMatch(/<ins>.*as appropriate.*<\/ins>/);
    expect(row).toContain('href="/a-res-99-12/2"');
    expect(row).toContain('href="/a-res-98-12/1"');
  });

  it("folds what stands as it stood to a line, numbers and dates too until they are asked for", async () => {
    const { main } = await site.page(PAIR);
    expect(readable(main)).toContain("PP1 as before, but for numbers, dates or references");
    expect(readable(main)).toContain("7 as before");
    expect(main).not.toContain("seized of the matter");
    const all = await site.page(`${PAIR}?show=all`);
    expect(readable(rowOf(all.main, "preamble-1"))).toMatch(/\[was: .*97\/12.* \[now: .*98\/12/);
    expect(await faultsOf(all.html)).toEqual([]);
  });

  it("leads from a paragraph that was moved to where it stood, and back", async () => {
    const { main } = await site.page(PAIR);
    expect(rowOf(main, "preamble-2")).toContain('href="#stood-preamble-3"');
    expect(main).toMatch(/id="stood-preamble-3">PP3 now stands as <a href="#preamble-2">PP2<\/a>/);
  });

  it("shows what is new, gone and split as such", async () => {
    const { main } = await site.page(PAIR);
    expect(readable(rowOf(main, "5"))).toMatch(/^id="5" tabindex="-1"> 5 new/);
    expect(readable(rowOf(main, "from-4"))).toContain("no longer there");
    expect(readable(rowOf(main, "3"))).toContain("3 split from 2");
    expect(readable(rowOf(main, "4"))).toContain("4 split from 2");
  });

  it("says in words what became softer, and shows that alone where it is asked for", async () => {
    const { main } = await site.page(PAIR);
    expect(readable(main)).toContain("1 became softer, none firmer.");
    expect(readable(main)).toContain("Softer: Urges → Encourages");
    expect(readable(main)).toContain("Softer: as appropriate added");
    const only = await site.page(`${PAIR}?only=direction`);
    expect([...only.main.matchAll(/class="row /g)]).toHaveLength(1);
    expect(only.main).not.toContain("as-before");
  });

  it("leads from each change to the next and the one before", async () => {
    const { main } = await site.page(PAIR);
    const ids = [...main.matchAll(/class="row [a-z]+" id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    const steps = [...main.matchAll(/href="#([^"]+)" aria-label="Next change"/g)].map(([, id]) => id);
    expect(steps).toEqual(ids.slice(1));
  });

  it("shows both texts in columns where that is asked for, and stays with it", async () => {
    const { main, html } = await site.page(`${PAIR}?view=columns`);
    expect(main.match(/class="both"/g)?.length).toBeGreaterThan(3);
    expect(main).toContain("Not in resolution 98/12.");
    expect(main).toContain(`href="${PAIR}?view=columns&amp;show=all"`);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("is written from right to left where the texts are", async () => {
    const { main, html } = await site.page(`${PAIR}?lang=ar`);
    expect(main).toContain('<p class="act-words difference" lang="ar" dir="rtl"');
    expect(main).toContain('href="/a-res-99-12/1?lang=ar"');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("of one document with itself, of two without anything in common, and the other way round says so", async () => {
    expect(readable((await site.page("/compare/a-res-99-12...a-res-99-12")).main)).toContain(
      "This is one text and itself: all 10 paragraphs are the same.",
    );
    expect(readable((await site.page("/compare/a-res-98-12...a-res-99-40")).main)).toContain(
      "no paragraph in common",
    );
    const turned = await site.page("/compare/a-res-99-12...a-res-98-12");
    expect(turned.main).toContain(`<a href="${PAIR}">Turn it round</a>`);
  });

  it("of two that are not of one series calls nothing new or gone, and judges only what stays one sentence", async () => {
    const alike = readable((await site.page("/compare/a-res-98-12...a-res-99-41")).main);
    expect(alike).toContain("These two are not of one series.");
    expect(alike).toContain("3 of 10 paragraphs of resolution 99/41 stand word for word in resolution 98/12");
    expect(alike).toContain("only in resolution 98/12");
    expect(alike).not.toMatch(/no longer there|(?:is|are) new|moved/);
    const apart = readable((await site.page("/compare/a-res-99-41...a-res-99-42")).main);
    expect(apart).toContain("and both were adopted on 4 December 2044");
    expect(apart).not.toMatch(/Softer|Firmer|became/);
  });

  it.each([
    ["/compare/a-res-98-12...a-res-99-13", 404],
    ["/compare/a-res-98-12", 404],
    ["/compare/a-res-98-12...a-res-99-40?lang=ar", 404],
    [`${PAIR}?view=rows`, 400],
  ])("%s is answered with %i", async (path, status) => {
    const page = await site.page(path);
    expect(page.status).toBe(status);
    expect(await faultsOf(page.html)).toEqual([]);
  });
});

describe("the form", () => {
  it("has two fields, and leads to the comparison of what is written in them", async () => {
    const { status, main, html } = await site.page("/compare");
    expect(status).toBe(200);
    expect(main.match(/<input /g)).toHaveLength(2);
    expect(await faultsOf(html)).toEqual([]);
    const led = await site.page("/compare?from=A/RES/98/12&to=99/12&lang=ar");
    expect([led.status, led.headers.get("Location")]).toEqual([303, `http://app.invalid${PAIR}?lang=ar`]);
  });

  it("leads with a later document alone to the comparison with the one before in its series", async () => {
    const led = await site.page("/compare?to=a-res-99-12");
    expect([led.status, led.headers.get("Location")]).toEqual([303, `http://app.invalid${PAIR}`]);
    const { status, main } = await site.page("/compare?to=a-res-98-12");
    expect(status).toBe(404);
    expect(readable(main)).toContain("nothing comes before A/RES/98/12 in its series");
  });

  it("says what it does not find, and keeps what was written", async () => {
    const { status, main, html } = await site.page("/compare?from=a-res-98-13&to=a-res-99-12");
    expect(status).toBe(404);
    expect(main).toContain('value="a-res-98-13"');
    expect(readable(main)).toContain("A/RES/98/13 is not among the documents here.");
    expect(main).toContain('href="https://undocs.org/en/A/RES/98/13"');
    expect(main).not.toContain("Did you mean");
    expect(await faultsOf(html)).toEqual([]);
  });
});
