import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { fixture, fixtures } from "../fixtures/documents.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages);
});
afterAll(() => site.stop());

describe("a search of all documents", () => {
  it.each([
    ["en", "ladders", "99/3, paragraph 2", "/a-res-99-3/2"],
    ["en", "bridges open", "99/2, paragraph 1", "/a-res-99-2/1"],
    ["fr", "échelles", "99/3, paragraph 2", "/a-res-99-3/2?lang=fr"],
    ["ru", "лестница", "99/3, paragraph 1", "/a-res-99-3/1?lang=ru"],
    ["zh", "梯子", "99/3, title", "/a-res-99-3?lang=zh"],
    ["ar", "السلالم", "99/3, paragraph 2", "/a-res-99-3/2?lang=ar"],
  ])("in %s finds “%s” in resolution %s", async (lang, q, name, href) => {
    const { status, main, html } = await site.page(`/search?in=all&lang=${lang}&q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    expect(readable(main)).toContain(name);
    // The sentence that is shown, where the paragraph has several.
    const [path = "", query = ""] = href.split(/(?=\?)/);
    const leads = new RegExp(
      `<h2 id="hit-\\d"><a href="http://app\\.invalid${path}[^"?]*${query.replace("?", "\\?")}">`,
    );
    expect(main).toMatch(leads);
    expect(main).toMatch(/data-citation="[^"]+" data-url="http:[^"]+"[^>]*>Copy quotation</);
    expect(main).toMatch(new RegExp(`<p class="act-words" lang="${lang}"`));
    expect(readable(main)).toMatch(/Looked through: \d+ documents? of the General Assembly/);
    expect(await faultsOf(html)).toEqual([]);
  });

  it.each([
    ["Chaque échelle porte son numéro", "French", "fr"],
    ["Каждая лестница", "Russian", "ru"],
    ["梯子", "Chinese", "zh"],
    ["السلالم", "Arabic", "ar"],
  ])("looks for “%s” in %s texts where no language is chosen", async (q, language, tag) => {
    const { main } = await site.page(`/search?in=all&lang=&q=${encodeURIComponent(q)}`);
    expect(readable(main)).toContain(`Looked for in ${language}, the language of the words.`);
    expect(main).toContain(`<p class="act-words" lang="${tag}"`);
    // Who chooses a language has it.
    const { main: english } = await site.page(`/search?in=all&lang=en&q=${encodeURIComponent(q)}`);
    expect(readable(english)).not.toContain("the language of the words.");
  });

  it("leads from a reference to its passage, and from as many words as a quotation has to the check", async () => {
    const { main } = await site.page("/search?in=all&q=99/3,+par.+2");
    expect(main).toContain('<h2><a href="/a-res-99-3/2">Resolution 99/3, paragraph 2</a></h2>');
    const long = await site.page("/search?in=all&q=the+yearly+count+of+rungs+and+ladders");
    expect(long.main).toContain("Check it word for word in all documents");
  });

  it("can be narrowed by body, session and year, and forgets none of it", async () => {
    const { main } = await site.page("/search?in=all&q=decides&body=general-assembly&session=99&year=2044");
    expect(main).toContain('<option value="general-assembly" selected>');
    expect(main).not.toMatch(/href="http:\/\/app.invalid\/s-res/);
    expect(readable((await site.page("/search?in=all&q=ladders&year=2021")).main)).toContain("Nothing found");
  });

  it("is a choice beside each document's own search, and takes the words along", async () => {
    const { main } = await site.page("/search?document=a-res-99-3&lang=fr&q=%C3%A9chelle");
    expect(main).toContain('<a href="/search?in=all&amp;q=%C3%A9chelle&amp;lang=fr">all documents</a>');
  });

  it.each([
    ["/search?in=all", 200],
    ["/search?in=all&q=&body=&session=&year=&lang=", 200],
    ["/search?in=all&lang=xx&q=a", 400],
    ["/search?in=all&body=nonsense", 400],
    ["/search?in=some", 400],
  ])("%s is answered with %i", async (path, status) => {
    expect((await site.page(path)).status).toBe(status);
  });
});

describe("a quotation that is checked in all documents", () => {
  it.each([
    ["The yearly count of rungs", "Resolution 99/3", "English", "Verified: word for word."],
    ["Chaque échelle porte son numéro", "Resolution 99/3", "French", "Verified: word for word."],
    ["ويحمل كل سلم رقمه", "Resolution 99/3", "Arabic", "Verified: word for word."],
  ])("“%s” is of %s, in %s", async (quote, name, language, verdict) => {
    const { status, main, html, headers } = await site.page(
      `/check?in=all&quote=${encodeURIComponent(quote)}`,
    );
    expect(status).toBe(200);
    expect(readable(main)).toContain(`In ${name} ,`);
    expect(readable(main)).toContain(`in ${language}, adopted on 20 December 2044`);
    expect(readable(main)).toContain(verdict);
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(await faultsOf(html)).toEqual([]);
  });

  it("is said to be in none of them where it isn't, and in what was looked", async () => {
    const { main } = await site.page("/check?in=all&quote=Ask+not+what+your+country+can+do+for+you");
    expect(readable(main)).toContain("Looked through:");
    expect(main).toContain(
      '<a href="/search?in=all&amp;q=Ask+not+what+your+country+can+do+for+you">Search all documents for these words</a>',
    );
  });

  it("is followed by the nearest passage where no document has it and one is near", async () => {
    const quote = "Governments asked the Librarian to give each public library with one ladder of wood";
    const { main, html } = await site.page(`/check?in=all&quote=${encodeURIComponent(quote)}`);
    const words = readable(main);
    expect(words).toContain("No document here says this in these words.");
    expect(words).toMatch(/The nearest:.+one ladder of wood/);
    expect(main).toContain('data-correct="Requests the Librarian-General to provide each public library');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("is a choice beside each document's own check, and takes the words along", async () => {
    const { main } = await site.page("/check?document=a-res-99-3&quote=ladders+of+gold");
    expect(main).toContain('<a href="/check?in=all&amp;quote=ladders+of+gold">all documents</a>');
    // Where the one document does not say it, the others were looked through without being asked for.
    expect(main).toMatch(/Looked through: .*; the .*text.* of .* among them\./);
    const said = await site.page("/check?document=a-res-99-3&quote=The+yearly+count+of+rungs");
    // Whoever has asked has the answer before the form for the next.
    for (const page of [main, said.main])
      expect(page.indexOf('id="verdict"')).toBeLessThan(page.indexOf("<form"));
    expect(said.main).not.toContain("Looked through:");
  });
});

describe("a quotation that is checked in one document", () => {
  const check = async (query: string, quote: string) => {
    const { status, main, html } = await site.page(`/check?${query}&quote=${encodeURIComponent(quote)}`);
    expect(status).toBe(200);
    expect(await faultsOf(html)).toEqual([]);
    return { main, words: readable(main.replace(/<\/?bdi[^>]*>/g, "")) };
  };

  it.each([
    ["fr", "French", "Chaque échelle porte son numéro"],
    ["ar", "Arabic", "ويحمل كل سلم رقمه"],
  ])("is found in another of its languages: %s", async (lang, language, quote) => {
    const { main, words } = await check("document=a-res-99-3", quote);
    expect(words).toContain("Not in the English text of resolution 99/3.");
    expect(words).toContain(`In its ${language} text`);
    expect(words).toContain("Verified: word for word.");
    expect(words).not.toContain("The text does not say this");
    expect(main).toContain(`<a href="/a-res-99-3?lang=${lang}">`);
  });

  it("is found altered in another document and language, with the quotation's difference", async () => {
    const { words } = await check(
      "document=a-res-99-2",
      "Prie le Bibliothécaire général de donner à chaque bibliothèque privée une échelle dite",
    );
    expect(words).toContain("Not in the English text of resolution 99/2.");
    expect(words).toContain("In Resolution 99/3 ,");
    expect(words).toContain("“privée” stands where the source says “publique”");
  });

  it("is found in nothing: it says in what was looked, names the nearest, and leads on to a search", async () => {
    const near = await check(
      "document=a-res-99-3",
      "Governments asked the Librarian to give each public library with one ladder of wood",
    );
    expect(near.words).toContain("No document here says this in these words.");
    // In what was looked is said once.
    expect(near.words.match(/Looked/g)).toHaveLength(1);
    expect(near.words).toMatch(/Looked through: .*; the English.* texts of resolution 99\/3 among them\./);
    expect(near.words).toContain("The nearest:");
    const far = await check("document=a-res-99-3", "Ask not what your country can do for you");
    expect(far.words).not.toContain("The nearest:");
    for (const { main } of [near, far]) expect(main).toMatch(/href="\/search[^"]*q=/);
  });

  it("is looked for elsewhere for each of several that the text lacks", async () => {
    const { words } = await check(
      "document=a-res-99-3",
      "“Chaque échelle porte son numéro” and “The yearly count of rungs”",
    );
    expect(words).toContain("2 quotations: 1 right, 1 not found.");
    expect(words).toContain("In its French text");
  });
});

describe("while the index of all documents can't be asked", () => {
  it("search says so, and that one document can be searched; the rest goes on", async () => {
    const release = composeRelease(
      { ...fixtures, documents: [fixture("a-res-99-2"), inSixLanguages] },
      () => "null",
    );
    const app = await startApp({}, release);
    const page = async (path: string) => {
      const answer = await app.ask(path, { headers: { Accept: "text/html" } });
      return { status: answer.status, words: readable(await answer.text()) };
    };
    const searched = await page("/search?in=all&q=ladders");
    expect(searched.status).toBe(503);
    expect(searched.words).toContain("The index of all documents can’t be asked at this moment.");
    const checked = await page("/check?in=all&quote=to+keep+bridges+open+and+to+publish");
    expect(checked.status).toBe(200);
    expect(checked.words).toContain("these are only some of them");
    expect((await page("/documents?q=ladders")).status).toBe(200);
    await app.stop();
  });
});
