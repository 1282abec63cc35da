import { beforeAll, describe, expect, it } from "vitest";
import { actsIn } from "../../src/library/text-parts.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { homePage } from "../../src/site/build/pages/home.ts";
import { corpus } from "../compiled.ts";
import { fixtures } from "../fixtures/documents.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { withoutHeadings } from "./other-documents.ts";
import { faultsOf, readable } from "./small-site.ts";

const [declaration] = corpus.documents;
const acts = actsIn(declaration?.texts.en ?? []);
const commitments = acts.filter(({ kind }) => kind === "commitment");

async function mainOf(of: Corpus, first?: string): Promise<string> {
  return String(await homePage(of, first).main);
}

/** The page of a deployment whose first document is this one. */
function homeOf(document: Corpus["documents"][number]): Promise<string> {
  return mainOf({ documents: [document], vocabulary: fixtures.vocabulary }, document.entry.id);
}

describe("the home page of the declaration", () => {
  let main: string;
  beforeAll(async () => {
    main = await mainOf(corpus);
  });

  it("says what it is in the words that the document's data have for it, and what is found in it", () => {
    expect(main).toContain(`>${declaration?.entry.home?.title}</h1>`);
    const firm = commitments.filter(({ qualifiers }) => qualifiers.length === 0).length;
    const said = readable(main);
    expect(said).toContain(`${commitments.length} commitments.`);
    expect(said).toContain(
      `${firm} stand without a qualifier ; ${commitments.length - firm} carry phrases such as “ as appropriate ”`,
    );
  });

  it("has one field, which needs no script", () => {
    expect(main.match(/<input/g)).toHaveLength(1);
    expect(main).toMatch(/<form class="find" action="\/find" method="get"/);
  });

  it("names five themes that there are, and leads to all", () => {
    const listed = /<ul class="beginnings"[\s\S]*?<\/ul>/.exec(main)?.[0] ?? "";
    const ids = [...listed.matchAll(/\/themes\/([a-z-]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(5);
    expect(corpus.vocabulary.themes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(listed).toContain(`All ${corpus.vocabulary.themes.length} themes`);
  });

  it("shows every statement as a sign that leads to it and says its first words", () => {
    const marks = [...main.matchAll(/<a class="\w+" href="\/s-32-1\/([^"]+)"><title>([^<]+)/g)];
    expect(marks.map(([, id]) => id)).toEqual(acts.map(({ id }) => id));
    for (const [index, [, , title]] of marks.entries())
      expect(title).toContain(acts[index]?.text.replaceAll("'", "&#39;").slice(0, 20));
  });

  it("shows every paragraph as a box that leads to it, before its statements", () => {
    const links = [
      ...main.matchAll(/<a class="(box|\w+)[^"]*" href="\/s-32-1\/([^"]+)"[^>]*>(?:<rect|<title)/g),
    ];
    const paragraphs = declaration?.texts.en ?? [];
    expect(links.map(([, , id]) => id)).toEqual(
      paragraphs.flatMap((one) => [one.id, ...actsIn([one]).map(({ id }) => id)]),
    );
    expect(links.filter(([, name]) => name === "box")).toHaveLength(paragraphs.length);
  });

  it("has a bar for each part whose numbers add up, and which leads to its band on the map", () => {
    const bars = [
      ...main.matchAll(
        /href="\/map#(band-[^"]+)"[\s\S]*?aria-label="(\d+) statements?: ([^"]+)"[\s\S]*?class="share-counts" aria-hidden="true">([\s\S]*?)<\/li>/g,
      ),
    ];
    expect(bars).toHaveLength((declaration?.entry.sections.length ?? 0) + 1);
    for (const [, band, all, said = "", written = ""] of bars) {
      expect(main).toContain(`id="${band}"`);
      const counts = [...said.matchAll(/(\d+) [a-z]/g)].map(([, count]) => Number(count));
      // Each number can be read under its bar, however small its stretch is.
      expect(readable(written).match(/\d+/g)?.map(Number), band).toEqual(counts);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        band,
      ).toBe(Number(all));
    }
  });

  it("shows a quotation of the text, and the same altered with what differs marked by comparing", () => {
    const twins = /<div class="twins">[\s\S]*?<\/div>/.exec(main)?.[0] ?? "";
    const { altered = "?" } = declaration?.entry.home ?? {};
    expect(readable(twins)).toMatch(
      new RegExp(`Someone wrote: “${altered}” ≠ Altered: “ ?strive to ?” was left out`),
    );
    expect(twins.match(/<ins>/g)).toHaveLength(1);
    expect(readable(/<ins>[\s\S]*?<\/ins>/.exec(twins)?.[0] ?? "")).toContain("strive to");
    expect(
      declaration?.texts.en?.some(({ text }) => text.includes(declaration.entry.home?.quotation ?? "?")),
    ).toBe(true);
  });

  it("has no code on it, and keeps to the standard", async () => {
    expect(main).not.toMatch(/<code|<pre|style="/);
    const page = `<!doctype html><html lang="en"><head><title>t</title></head><body>${main}</body></html>`;
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("the home page of another document", () => {
  it("is not built over words that are not the text's, an alteration that is none, or a theme that is not there", async () => {
    if (declaration === undefined) throw new Error("there is no declaration");
    const home = declaration.entry.home ?? { title: "", themes: [], quotation: "", altered: "" };
    const withHome = (changed: Partial<typeof home>) => {
      const entry = { ...declaration.entry, home: { ...home, ...changed } };
      return () => homePage({ ...corpus, documents: [{ ...declaration, entry }] });
    };
    expect(withHome({ quotation: home.altered })).toThrow("is altered, not exact");
    expect(withHome({ altered: home.quotation })).toThrow("exact, not altered");
    expect(withHome({ themes: ["cheese"] })).toThrow('a theme "cheese", which is not there');
  });

  it("says where there are no statements that there is a text to read, and draws its paragraphs", async () => {
    const main = await homeOf(withoutHeadings);
    expect(main).toContain("Resolution 99/1 of the United Nations, word for word</h1>");
    expect(readable(main)).toContain(`adopted “ ${withoutHeadings.entry.title} ”`);
    expect(main).not.toMatch(/qualifier|class="legend"|class="shares"|undefined|NaN/);
    expect(main.match(/class="cell"/g)).toHaveLength(withoutHeadings.texts.en?.length ?? 0);
  });

  it("says of statements that a machine derived them, and nothing of qualifiers", async () => {
    const main = await homeOf(inSixLanguages);
    expect(readable(main)).toContain("as a machine derived them");
    expect(main).not.toMatch(/qualifier|undefined|NaN/);
  });
});
