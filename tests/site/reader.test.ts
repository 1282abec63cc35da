import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";
import { fixture } from "../fixtures/documents.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

/** A text without a single statement. */
function saysNothing(): CorpusDocument {
  const { entry, texts } = fixture("a-res-99-2");
  const paragraphs = (texts.en ?? []).map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => ({ ...sentence, acts: [] })),
  }));
  return { entry: { ...entry, id: "a-res-99-5", symbol: "A/RES/99/5" }, texts: { ...texts, en: paragraphs } };
}

/** More paragraphs than are gone to by scrolling, in two languages. */
function goesOn(): CorpusDocument {
  const numbered = Array.from({ length: 12 }, (_, at) =>
    paragraph(`${at + 1}`, [`Decides to count to ${at + 1}.`]),
  );
  const counts = { preamble: 0, operative: 12, sentences: 12, footnotes: 0, acts: 0, references: 0 };
  const source = { publisher: "United Nations", url: "https://undocs.org/fr/A/RES/99/6", sha256: "0" };
  return {
    entry: entryOf("a-res-99-6", "A/RES/99/6", {
      languages: ["en", "fr"],
      counts,
      translations: { fr: { title: "Compter", source, counts, sections: [] } },
    }),
    texts: { en: numbered, fr: numbered },
  };
}

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages, saysNothing(), goesOn());
});
afterAll(() => site.stop());

const chosen = (main: string) =>
  [...main.matchAll(/aria-current="true">(?:<svg.*?<\/svg>)? ?(\w+)/g)].map(([, name]) => name);
const barOf = (main: string) => readable(/<div class="reading-bar">[\s\S]*?<article/.exec(main)?.[0] ?? "");

describe("the whole text", () => {
  it("offers the kinds of statement that it has and no others, and says what their signs mean", async () => {
    const { main, html } = await site.page("/a-res-99-2");
    const kinds = new Set([...main.matchAll(/class="act-in-text (\w+)/g)].map(([, kind]) => kind));
    const offered = new Set([...main.matchAll(/data-kind="(\w+)"/g)].map(([, kind]) => kind));
    expect(offered).toEqual(kinds);
    expect(chosen(main)).toEqual(["Plain"]);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("has a field for a paragraph's number where there are many, which stays with the document and its language", async () => {
    const { main, html } = await site.page("/a-res-99-6?lang=fr");
    const form = /<form class="go-to".*?<\/form>/s.exec(main)?.[0] ?? "";
    expect(form).toContain('action="/find" method="get"');
    expect(form).toContain('<input type="hidden" name="document" value="a-res-99-6">');
    expect(form).toContain('<input type="hidden" name="lang" value="fr">');
    expect(await faultsOf(html)).toEqual([]);
    expect((await site.page("/find?document=a-res-99-6&lang=fr&q=12")).headers.get("Location")).toBe(
      "http://app.invalid/a-res-99-6/12?lang=fr",
    );
    expect((await site.page("/a-res-99-5")).main).not.toContain('class="go-to"');
  });

  it.each([
    ["calls", "call", ["Calls"]],
    ["call", "call", ["Calls"]],
    ["call&show=recognition", "call recognition", ["Calls", "Recognitions"]],
    ["qualifiers", "call recognition", ["Calls", "Recognitions"]],
    ["call&show=qualifiers", "call", ["Calls"]],
  ])("shows what the address asks for, in the words of before too: show=%s", async (asked, shown, named) => {
    const { main } = await site.page(`/a-res-99-2?show=${asked}`);
    expect(main).toContain(`<article class="text" data-show="${shown}"`);
    expect(chosen(main)).toEqual(named);
  });

  it("dims nothing where it has none of the kind that the address asks for", async () => {
    const { main } = await site.page("/a-res-99-2?show=commitments");
    expect(main).not.toContain("data-show");
    expect(chosen(main)).toEqual(["Plain"]);
  });

  it("has no bar to choose in where nothing is stated", async () => {
    const { main, html } = await site.page("/a-res-99-5");
    expect(main).not.toMatch(/class="(?:kinds|key|signs)"/);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("says of what a machine derived that it did, and nothing of qualifiers", async () => {
    const bar = barOf((await site.page("/a-res-99-3")).main);
    expect(bar).toContain("derived by a machine");
    expect(bar).not.toContain("qualifier");
  });

  it("calls paragraphs of the preamble as the United Nations does, and without Latin letters among others", async () => {
    for (const [path, number] of [
      ["/a-res-99-3", "PP1"],
      ["/a-res-99-3?lang=en,fr", "PP1"],
      ["/a-res-99-3?lang=ar", "¶1"],
      ["/a-res-99-3?lang=zh", "¶1"],
    ]) {
      const { main } = await site.page(path ?? "");
      const link = new RegExp(
        `<a class="number"[^>]* aria-label="${number}, preamble paragraph 1">${number}</a>`,
      );
      expect(main).toMatch(link);
      expect(main).not.toContain("§");
    }
  });

  it("names the parts that have no heading in the language of the text", async () => {
    for (const [language, name] of [
      ["en", "Preamble"],
      ["ar", "الديباجة"],
      ["fr", "Préambule"],
    ])
      expect((await site.page(`/a-res-99-3?lang=${language}`)).main).toContain(`<h2>${name}</h2>`);
  });

  it("keeps the language in the ways to its statements", async () => {
    const { main } = await site.page("/a-res-99-3?lang=fr");
    for (const [, href] of main.matchAll(/<a href="([^"]+)" data-kind/g)) expect(href).toContain("lang=fr");
  });

  it("says under its title what it is and whose text it is", async () => {
    const { main } = await site.page("/a-res-99-2");
    const line = readable(/<p class="source-line">.*?<\/p>/.exec(main)?.[0] ?? "");
    expect(line).toContain("A resolution, not a treaty · Text: ");
    expect(line).toContain("A/RES/99/2");
  });

  it("says there who says what it says: people, a machine, or nobody", async () => {
    const said = async (path: string) =>
      readable(/<p class="source-line">.*?<\/p>/.exec((await site.page(path)).main)?.[0] ?? "");
    expect(await said("/a-res-99-2")).toContain("read and annotated sentence by sentence");
    // A note beneath says so of what a machine derived: the line does not say it, too.
    expect(await said("/a-res-99-3")).not.toMatch(/derived|annotated/);
    const { main } = await site.page("/a-res-99-3");
    expect(readable(main)).toContain("These statements were derived by a machine from the verbs");
    expect(await said("/a-res-99-3?lang=ar")).not.toMatch(/statements|annotated/);
  });
});
