import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages);
});
afterAll(() => site.stop());

const EMBED = "/embed?document=a-res-99-3";
const words = (language: string) => inSixLanguages.texts[language]?.[2]?.text ?? "";
const found = (main: string) => /<div id="documents-found">(.*?)<\/div>/s.exec(main)?.[1] ?? "";

describe("the builder, for any document", () => {
  it("offers some paragraphs to begin with, as long as nothing was asked", async () => {
    const { main } = await site.page(EMBED);
    expect(readable(main)).toContain("For example:");
    expect(main).toContain('<a href="/embed?document=a-res-99-3&amp;ref=1">Paragraph 1</a>');
    for (const asked of ["&ref=1", "&q=ladders"])
      expect(readable((await site.page(`${EMBED}${asked}`)).main)).not.toContain("For example:");
  });

  it.each([
    ["A/RES/99/3", "a-res-99-3"],
    ["99/3", "a-res-99-3"],
    ["ladders libraries", "a-res-99-3"],
    ["سلالم", "a-res-99-3"],
    ["梯子", "a-res-99-3"],
    ["S/RES/9901 (2044)", "s-res-9901-2044"],
    ["resolution 99/2", "a-res-99-2"],
  ])("finds %j by symbol or title", async (asked, id) => {
    const { main, status } = await site.page(`/embed?find=${encodeURIComponent(asked)}&layout=plain`);
    expect(status).toBe(200);
    expect(found(main)).toMatch(new RegExp(`href="/embed\\?(?:document=${id}&amp;)?layout=plain"`));
    expect(readable(main)).toContain("One document");
  });

  it("leads from a reference to a passage of another document, with the looks that were chosen", async () => {
    const { main } = await site.page("/embed?q=A/RES/99/3,+par.+1&layout=plain");
    expect(main).toContain(
      '<a href="/embed?document=a-res-99-3&amp;ref=1&amp;layout=plain#looks">Resolution 99/3, paragraph 1</a>',
    );
    const { main: whole } = await site.page("/embed?q=A/RES/99/3");
    expect(whole).toContain('<a href="/embed?document=a-res-99-3">Choose from resolution 99/3</a>');
    const { main: lost } = await site.page("/embed?q=A/RES/99/3,+para.+999");
    expect(readable(lost)).toMatch(/Resolution 99\/3 has \d+ paragraphs/);
  });

  it("says how many there are, and where nothing is found, and lists no more than a few", async () => {
    expect(readable((await site.page("/embed")).main)).toMatch(/There are \d+: all documents/);
    const { main } = await site.page("/embed?find=nobody-has-this");
    expect(readable(main)).toContain("No document has this symbol, or these words in its title.");
    expect(found((await site.page("/embed?find=99")).main).split("<li>").length).toBeLessThanOrEqual(9);
  });

  it("stays in the language of the words where another document has it", async () => {
    const { main } = await site.page("/embed?document=a-res-99-3&text-lang=fr&find=99/2");
    expect(found(main)).toContain("text-lang=fr");
    expect(found(main)).toContain('lang="fr"');
  });

  it.each(["en", "ar", "zh", "fr", "ru", "es"])(
    "gives every form in the language of the words: %s",
    async (language) => {
      const lang = language === "en" ? "" : `&text-lang=${language}`;
      const { html, main, status } = await site.page(`${EMBED}${lang}&ref=1`);
      expect(status).toBe(200);
      expect(await faultsOf(html)).toEqual([]);
      const copied = [...main.matchAll(/<pre[^>]*data-copy="Copy ([^"]+)"[^>]*><code>(.*?)<\/code>/gs)].map(
        ([, what = "", code = ""]) =>
          [what, readable(code.replaceAll("&lt;", "‹").replaceAll("&gt;", "›"))] as const,
      );
      const forms = Object.fromEntries(copied);
      const query = language === "en" ? "" : `?lang=${language}`;
      const dir = language === "ar" ? ' dir="rtl"' : "";
      const permalink = `http://app.invalid/a-res-99-3/1${query}`;
      for (const what of ["snippet", "block", "React lines", "Vue lines"]) {
        expect(forms[what], what).toContain(`document="a-res-99-3" text-lang="${language}"`);
        expect(forms[what], what).toContain(`cite="${permalink}" lang="${language}"${dir} translate="no"`);
      }
      expect(forms["plain HTML"]).toContain(`lang="${language}"${dir} translate="no"`);
      expect(forms.address).toBe(permalink);
      expect(forms["oEmbed address"]).toBe(`http://app.invalid/oembed?url=${encodeURIComponent(permalink)}`);
      expect(forms.iframe).toContain(`src="http://app.invalid/embed/a-res-99-3/1?lang=${language}"`);
      expect(forms.Markdown).toContain(`(${permalink})`);
      expect(forms["quote block"]).toContain(permalink);
      if (language !== "en") expect(forms["quote block"]).toContain(`‹span lang="${language}"›`);
      for (const what of [
        "snippet",
        "block",
        "React lines",
        "Vue lines",
        "plain HTML",
        "Markdown",
        "quote block",
      ])
        expect(forms[what]?.replaceAll("\\", ""), what).toContain(words(language).slice(0, 20));
    },
  );

  it("keeps what is looked for while nothing is chosen, and has its languages where a live answer finds them", async () => {
    const { main } = await site.page(`${EMBED}&q=ladders&layout=plain`);
    const languages = /<div id="languages">(.*?)<\/div>/s.exec(main)?.[1] ?? "";
    expect(languages).toContain(
      'href="/embed?document=a-res-99-3&amp;text-lang=fr&amp;q=ladders&amp;layout=plain"',
    );
    expect(main.indexOf('id="languages"')).toBeLessThan(main.indexOf('id="find-words"'));
    expect(/id="find-words"[^>]*data-live="([^"]*)"/.exec(main)?.[1]?.split(" ")).toContain("languages");
  });

  it("checks a quotation without leading to itself", async () => {
    const { main } = await site.page(`${EMBED}&q=${encodeURIComponent(words("en"))}`);
    expect(main).toContain('class="verdict"');
    expect(main).not.toContain("Embed the passage");
  });

  it("leads to the passage in each of the document’s languages, and of a sentence to its paragraph", async () => {
    const { main } = await site.page(`${EMBED}&ref=1.2&style=apa`);
    for (const language of ["ar", "zh", "fr", "ru", "es"])
      expect(main).toContain(
        `href="/embed?document=a-res-99-3&amp;text-lang=${language}&amp;ref=1&amp;style=apa"`,
      );
  });
});
