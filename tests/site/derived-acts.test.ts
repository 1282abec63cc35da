import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusAct, CorpusDocument } from "../../src/model/corpus.ts";
import { fixture } from "../fixtures/documents.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

/** A resolution that people read, to which a machine added an act. */
function mixed(): CorpusDocument {
  const { entry, texts } = fixture("a-res-99-2");
  const paragraphs = (texts.en ?? []).map((paragraph) => {
    if (paragraph.id !== "3") return paragraph;
    const [first, ...others] = paragraph.sentences;
    if (first === undefined) throw new Error("paragraph 3 has no sentence");
    const act: CorpusAct = {
      id: `${first.id}a`,
      paragraph: "3",
      sentence: first.id,
      kind: "decision",
      verb: "decide",
      actor: "general-assembly",
      addressees: [],
      derived: true,
      text: first.text,
      start: first.start,
      end: first.end,
      themes: [],
      qualifiers: [],
    };
    return { ...paragraph, sentences: [{ ...first, acts: [act] }, ...others] };
  });
  return { entry: { ...entry, id: "a-res-99-4", symbol: "A/RES/99/4" }, texts: { ...texts, en: paragraphs } };
}

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages, mixed());
});
afterAll(() => site.stop());

const NOBODY = "derived by a machine from the verbs that open paragraphs. Nobody has read";

describe("acts that a machine derived", () => {
  it.each([
    ["the map", "/map?document=a-res-99-3"],
    ["the whole text", "/a-res-99-3"],
    ["the permalink of a paragraph", "/a-res-99-3/1"],
    ["the permalink of an act", "/a-res-99-3/1.1a"],
    ["what search finds", "/search?document=a-res-99-3&q=ladder"],
  ])("are said to be so by %s", async (_name, path) => {
    const { status, html, main } = await site.page(path);
    expect(status).toBe(200);
    expect(readable(main)).toContain(NOBODY);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("are marked one by one on the map, in its table and in the text", async () => {
    const map = await site.page("/map?document=a-res-99-3");
    expect(map.main.match(/<a class="\w+ derived"/g)).toHaveLength(5);
    expect(map.main).toContain('aria-label="Para. 3, sentence 1, part a: decision, derived by a machine"');
    expect(map.main.match(/<span class="derived">derived by a machine<\/span>/g)).toHaveLength(5);
    expect((await site.page("/a-res-99-3")).main).toContain('class="act-in-text call filled derived"');
  });

  it("are said to be in one note beside a paragraph all of whose statements are", async () => {
    const { main } = await site.page("/a-res-99-3/1");
    const [, says = ""] = /<section class="what-it-says"([\s\S]*?)<\/section>/.exec(main) ?? [];
    expect(readable(says)).toContain("requests “ the Librarian-General ”");
    expect(says.match(/derived by a machine/g)).toHaveLength(1);
    expect(readable(says)).toMatch(/(was|were) derived by a machine from the verbs/);
  });

  it("are said in the words that open them, and not in those of their kind", async () => {
    const page = async (id: string) => readable((await site.page(`/a-res-99-3/${id}`)).main);
    expect(await page("preamble-2")).toContain("noting with concern");
    for (const id of ["preamble-1", "preamble-2", "1", "2", "3"])
      expect(await page(id)).not.toMatch(/(recognizes|calls on|calls) (“|derived)/);
  });

  it("are not said to be without a qualifier: nobody looked for one", async () => {
    for (const path of ["/map?document=a-res-99-3", "/a-res-99-3", "/search?document=a-res-99-3&q=ladder"])
      expect(readable((await site.page(path)).main)).not.toMatch(/qualifier/);
  });

  it("are not counted in plots, which are of what people read", async () => {
    const { main } = await site.page("/map?document=a-res-99-3");
    expect(main).not.toMatch(/class="plot"|id="filters"/);
    const plot = await site.page("/map/acts-by-section.svg?document=a-res-99-4");
    const same = await site.page("/map/acts-by-section.svg?document=a-res-99-2");
    expect(plot.html.replaceAll("99/4", "99/2")).toBe(same.html);
  });

  it("are told apart from those that people read, where a document has both", async () => {
    const { main } = await site.page("/map?document=a-res-99-4");
    const all = [...main.matchAll(/<a class="(?:commitment|call|recognition|decision)[^"]*"/g)];
    expect(readable(main)).toContain(`1 of these ${all.length} statements was derived by a machine`);
    expect(readable(main)).toContain("Each of them says so.");
    expect(main.match(/<span class="derived">/g)).toHaveLength(1);
    expect((await site.page("/a-res-99-2")).main).not.toContain("derived");
  });

  it("are of the text that was read: the map in another language leads to it", async () => {
    const { main } = await site.page("/map?document=a-res-99-3&lang=ar");
    expect(readable(main)).toContain("is read from its text in English");
    expect(main).toContain('<a href="/map?document=a-res-99-3">see the map of that</a>');
  });
});

describe("what the UN's catalogue says of a document", () => {
  it("stands on the document's page: vote, meeting, agenda item, sponsors, subjects, goals, and whose copy it is", async () => {
    const { html, main } = await site.page("/a-res-99-3");
    expect(readable(main)).toContain("adopted on 20 December 2044 by 141 votes to 2, with 13 abstentions");
    const facts = readable(/<dl class="facts">[\s\S]*?<\/dl>/.exec(main)?.[0] ?? "");
    expect(facts).toBe(
      "Adopted By 141 votes to 2, with 13 abstentions, at the 55th plenary meeting Agenda item 77: Ladders and other means of access Sponsors Costa Rica, Fiji Subjects Libraries; Ladders Goals Goal 4 , Goal 16",
    );
    expect(readable(html)).toContain("This is an unofficial copy, without warranty.");
  });

  it("is left out where the catalogue says nothing", async () => {
    const { main } = await site.page("/a-res-99-2");
    expect(main).not.toContain("in-catalogue");
    expect(readable(main)).toContain("General Assembly resolution 99/2, adopted on 20 December 2044 English");
  });
});
