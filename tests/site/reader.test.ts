import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
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

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages, saysNothing());
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

  it("calls paragraphs of the preamble as the United Nations does, in every language", async () => {
    for (const path of ["/a-res-99-3", "/a-res-99-3?lang=ar", "/a-res-99-3?lang=en,fr"]) {
      const { main } = await site.page(path);
      expect(main).toMatch(/<a class="number"[^>]* aria-label="PP1, preamble paragraph 1">PP1<\/a>/);
      expect(main).not.toContain("§");
    }
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
    expect(line).toContain("Report a mistake");
  });

  it("says there who says what it says: people, a machine, or nobody", async () => {
    const said = async (path: string) =>
      readable(/<p class="source-line">.*?<\/p>/.exec((await site.page(path)).main)?.[0] ?? "");
    expect(await said("/a-res-99-2")).toContain("read and annotated sentence by sentence");
    expect(await said("/a-res-99-3")).toContain("statements derived by a machine");
    expect(await said("/a-res-99-3?lang=ar")).not.toMatch(/statements|annotated/);
  });
});
