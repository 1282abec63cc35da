import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages);
});
afterAll(() => site.stop());

const LANGUAGES = ["en", "ar", "zh", "fr", "ru", "es"];
const inLanguage = (path: string, language: string) =>
  language === "en" ? path : `${path}?lang=${language}`;

/** The ids of a page that stand twice. */
function idsTwice(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The fragments that a page leads to in itself, and has not. */
function missingFragments(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
  return [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id).filter((id) => !ids.has(id));
}

describe.each(LANGUAGES)("a resolution in %s", (language) => {
  const spoken = `lang="${language}"${language === "ar" ? ' dir="rtl"' : ""} translate="no"`;

  it("says on its text, headings and footnotes which language they are in", async () => {
    const { html, main, headers } = await site.page(inLanguage("/a-res-99-3", language));
    expect(headers.get("Content-Language")).toBe(language);
    expect(main).toContain(`<h1 class="document-title" ${spoken}>`);
    expect(main).toContain(`<article class="text" ${spoken}>`);
    expect(main).toContain(`<ol ${spoken}>`);
    expect(main).toContain('<div class="beside" lang="en" dir="ltr">');
    expect(await faultsOf(html)).toEqual([]);
    expect([...idsTwice(html), ...missingFragments(html)]).toEqual([]);
  });

  it("leads to the same place in each other language, and names them all to search engines", async () => {
    const { html, main } = await site.page(inLanguage("/a-res-99-3/2", language));
    for (const other of LANGUAGES) {
      const href = inLanguage("/a-res-99-3/2", other);
      expect(html).toContain(`<link rel="alternate" hreflang="${other}" href="http://app.invalid${href}">`);
      if (other !== language) expect(main).toContain(`<a href="${href}" hreflang="${other}" lang="${other}"`);
    }
    expect(html).toContain(
      '<link rel="alternate" hreflang="x-default" href="http://app.invalid/a-res-99-3/2">',
    );
    expect(await faultsOf(html)).toEqual([]);
  });

  it("is framed with a way to the other languages, in the frame itself", async () => {
    const { main, html } = await site.page(`${inLanguage("/embed/a-res-99-3/2", language)}`);
    for (const other of LANGUAGES.filter((one) => one !== language))
      expect(main).toContain(`<a href="${inLanguage("/embed/a-res-99-3/2", other)}" hreflang="${other}"`);
    expect(html).toContain(`<html ${spoken}`);
    if (language !== "en") expect(main).toContain('<figcaption lang="en" dir="ltr">');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("is checked and searched in that language, with a way to the others that keeps what was asked", async () => {
    const words = inSixLanguages.texts[language]?.find(({ id }) => id === "1")?.sentences[1]?.text ?? "";
    const asked = new URLSearchParams({
      document: "a-res-99-3",
      ...(language === "en" ? {} : { lang: language }),
    });
    const checked = await site.page(`/check?${asked}&quote=${encodeURIComponent(words)}`);
    expect(readable(checked.main)).toContain("Verified: word for word.");
    expect(checked.main).toContain(`<a href="${inLanguage("/a-res-99-3/1.2", language)}">`);
    for (const { main } of [checked, await site.page(`/search?${asked}&q=${encodeURIComponent(words)}`)]) {
      const links = [...main.matchAll(/<a href="([^"]*)" hreflang="(\w+)"/g)];
      expect(links.map(([, , other]) => other)).toEqual(LANGUAGES.filter((one) => one !== language));
      for (const [, href = ""] of links) {
        const { searchParams } = new URL(href.replaceAll("&amp;", "&"), "http://app.invalid");
        expect(searchParams.get("document")).toBe("a-res-99-3");
        expect(searchParams.get("quote") ?? searchParams.get("q")).toBe(words);
      }
    }
  });
});

describe("a paragraph that one language does not have", () => {
  it("leads to that language's text as a whole, and is not offered in a frame", async () => {
    const { main } = await site.page("/a-res-99-3/3");
    expect(main).toContain('<a href="/a-res-99-3?lang=ru" hreflang="ru"');
    expect((await site.page("/embed/a-res-99-3/3")).main).not.toContain('hreflang="ru"');
  });

  it("says so where the languages stand side by side", async () => {
    const whole = await site.page("/a-res-99-3?lang=en,ru");
    expect(readable(whole.main)).toContain("The text in Russian has no such paragraph.");
    const passage = await site.page("/a-res-99-3/3?lang=en,ru");
    expect(passage.status).toBe(200);
    expect(readable(passage.main)).toContain("The text in Russian has no such passage.");
    expect((await site.page("/a-res-99-3/3?lang=ru,en")).status).toBe(404);
  });
});

describe("a resolution in two languages side by side", () => {
  it.each([
    ["en,fr", "en", "fr"],
    ["en,ar", "en", "ar"],
    ["zh,ru", "zh", "ru"],
    ["ar,zh", "ar", "zh"],
  ])("%s has each paragraph of both in one row", async (lang, one, other) => {
    const { status, html, main, headers } = await site.page(`/a-res-99-3?lang=${lang}`);
    expect(status).toBe(200);
    expect(headers.get("Content-Language")).toBe(`${one}, ${other}`);
    const rows = main.split('<div class="aligned paragraph"').slice(1);
    expect(rows.map((row) => /id="([^"]*)"/.exec(row)?.[1])).toEqual([
      "preamble-1",
      "preamble-2",
      "1",
      "2",
      "3",
    ]);
    const texts = inSixLanguages.texts;
    for (const [index, row] of rows.entries()) {
      const words = readable(row.replaceAll(/<sup[\s\S]*?<\/sup>/g, "")).replaceAll(/\s+/g, "");
      for (const language of [one, other]) {
        const text = texts[language]?.[index]?.text.replaceAll(/\s+/g, "");
        if (text !== undefined) expect(words).toContain(text);
      }
    }
    expect(await faultsOf(html)).toEqual([]);
    expect([...idsTwice(html), ...missingFragments(html)]).toEqual([]);
    expect(html).toContain(`<link rel="canonical" href="http://app.invalid/a-res-99-3?lang=${lang}">`);
  });

  it("is offered beside every text and passage, and leads from there to each language alone", async () => {
    expect((await site.page("/a-res-99-3")).main).toContain('<a href="/a-res-99-3?lang=en,fr">');
    expect((await site.page("/a-res-99-3/1?lang=fr")).main).toContain('<a href="/a-res-99-3/1?lang=fr,ar">');
    const { main } = await site.page("/a-res-99-3?lang=en,fr");
    expect(main).toContain('<a class="number" href="/a-res-99-3/1?lang=en,fr">1.</a>');
    for (const language of LANGUAGES)
      expect(main).toContain(`<a href="${inLanguage("/a-res-99-3", language)}" hreflang="${language}"`);
  });

  it("shows a passage in both, each with its own citation and address", async () => {
    const { html, main } = await site.page("/a-res-99-3/2(b)?lang=en,ar");
    expect(main.match(/<blockquote/g)).toHaveLength(2);
    expect(main).toContain('<a href="http://app.invalid/a-res-99-3/2(b)">');
    expect(main).toContain('<a href="http://app.invalid/a-res-99-3/2(b)?lang=ar">');
    // Elements within a line, such as a statement's, may end before a mark.
    const words = readable(main.replaceAll(/<\/?span[^>]*>/g, ""));
    expect(words).toContain("(b) The lending of ladders (A/98/12) to small libraries;");
    expect(readable(main)).toContain("(b) إعارة السلالم (A/98/12) للمكتبات الصغيرة؛");
    expect(await faultsOf(html)).toEqual([]);
    expect(idsTwice(html)).toEqual([]);
  });

  it.each(["1.2", "1.1a"])(
    "puts the whole paragraph beside %s, which is counted within a language",
    async (address) => {
      const { main } = await site.page(`/a-res-99-3/${address}?lang=en,fr`);
      expect(readable(main)).toContain("beside them stands the whole of Paragraph 1");
      expect(readable(main)).toContain("une échelle dite « de lecture ». Chaque échelle porte son numéro.");
    },
  );

  it.each([
    ["/a-res-99-3?lang=en,xx", 404],
    ["/a-res-99-3/1?lang=xx,en", 404],
    ["/a-res-99-3/99?lang=en,fr", 404],
    ["/a-res-99-3?lang=en,", 404],
    ["/a-res-99-3?lang=en,en", 200],
    ["/a-res-99-3?lang=en,fr,ar,zh,ru,es", 200],
  ])("%s is answered with %i", async (path, status) => {
    expect((await site.page(path)).status).toBe(status);
  });
});
