import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActKind, QualifierKind } from "../../src/model/act.ts";
import { locate } from "../../src/quote/locate.ts";
import { excerptOf } from "../../src/site/pages/themes/excerpt.ts";
import { nested, sorted, themesNamed } from "../../src/site/pages/themes/find-themes.ts";
import { actsByTheme } from "../../src/site/pages/themes/on-theme.ts";
import { type Said, whatIsSaid } from "../../src/site/pages/themes/what-is-said.ts";
import { corpus } from "../compiled.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

const { documents, vocabulary } = corpus;
const [declaration] = documents;
const paragraphs = declaration?.texts.en ?? [];
const on = actsByTheme({ paragraphs }, vocabulary);

function sentenceOn(acts: readonly Said[]): string {
  const { head, rest } = whatIsSaid(acts);
  return head + rest;
}

const WORDS: Partial<Record<QualifierKind, string>> = { effort: "strive to", "domestic-law": "domestic law" };

/** Statements from a line: `16c` is a commitment in paragraph 16, `16c2` one with two qualifiers, `r`, `l`, `d` other kinds. */
function statements(line: string): Said[] {
  const kinds: Record<string, ActKind> = { c: "commitment", l: "call", r: "recognition", d: "decision" };
  const ways: QualifierKind[] = ["effort", "domestic-law", "voluntary", "request", "scope"];
  return line
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => {
      const [, paragraph = "", kind = "", many = "0"] = /^(.+?)([clrd])(\d?)$/.exec(one) ?? [];
      const qualifiers = ways.slice(0, Number(many)).map((way) => ({ kind: way, text: WORDS[way] ?? way }));
      return { paragraph, kind: kinds[kind] ?? "commitment", qualifiers };
    });
}

describe("the sentence on a theme", () => {
  it.each([
    ["", "Nothing is said on this theme."],
    ["12c", "One commitment, in paragraph 12, without a qualifier."],
    ["12c1", "One commitment, in paragraph 12, with one qualifier (“strive to”)."],
    [
      "16c2 16c 16c",
      "Three commitments, all in paragraph 16. The first carries two qualifiers: “strive to”, “domestic law”; the other two carry none.",
    ],
    ["70c 70c", "Two commitments, both in paragraph 70, neither with a qualifier."],
    ["7c 9c 9c", "Three commitments, in paragraphs 7 and 9, none with a qualifier."],
    ["7c1 9c1", "Two commitments, in paragraphs 7 and 9: both with one qualifier (“strive to”)."],
    [
      "7c2 9c",
      "Two commitments, in paragraphs 7 and 9: the first with two qualifiers (“strive to”, “domestic law”), the second with none.",
    ],
    [
      "1c1 2c1 3c1 4c1",
      "Four commitments, in four paragraphs: each with one qualifier (most often of the kind: trying).",
    ],
    [
      "1c 1c1 1c2 2c2",
      "Four commitments, in paragraphs 1 and 2: the first without a qualifier, one with one qualifier and two with two (most often of the kind: trying).",
    ],
    ["preamble-9r 24l", "No commitment, but one call, in paragraph 24, and one recognition, in PP9."],
    [
      "3c preamble-9r preamble-10r 4r",
      "One commitment, in paragraph 3, without a qualifier. Also three recognitions, in PP9 and PP10 and paragraph 4.",
    ],
    [
      "1l 2r 3d",
      "No commitment, but one call, in paragraph 1; one recognition, in paragraph 2; and one decision, in paragraph 3.",
    ],
    [
      "3c 1r 2r 3r 4r 5r 6r 7r 8r 9r 10r 11r",
      "1 commitment, in paragraph 3, without a qualifier. Also 11 recognitions, in 11 paragraphs.",
    ],
    ["annex-2/4c", "One commitment, in Annex II, paragraph 4, without a qualifier."],
    ["4c annex/4c", "Two commitments, in two paragraphs, neither with a qualifier."],
  ])("of %j is: %s", (line, sentence) => {
    expect(sentenceOn(statements(line))).toBe(sentence);
  });

  it.each([
    [
      "beneficial-ownership",
      "Three commitments, all in paragraph 16. The first carries two qualifiers: “making efforts”, “where consistent with the fundamental principles of domestic legal systems”; the other two carry none.",
    ],
    ["united-nations-system", "No commitment, but five calls, in five paragraphs, and three recognitions"],
    [
      "gender",
      "Two commitments, both in paragraph 69: the first without a qualifier, the second with two qualifiers (",
    ],
  ])("on %s begins: %s", (theme, beginning) => {
    expect(sentenceOn(on(theme)).startsWith(beginning)).toBe(true);
  });

  it("counts right and is well formed on every theme, and on any number of statements up to 40", () => {
    const all = vocabulary.themes.map(({ id }): readonly Said[] => on(id));
    for (let many = 0; many <= 40; many++) {
      const ids = Array.from(
        { length: many },
        (_, at) => `${((at * 7) % (many + 3)) + 1}c${(at * many) % 4}`,
      );
      all.push(statements(ids.map((one, at) => (at % 5 === 4 ? one.replace(/c\d/, "l") : one)).join(" ")));
    }
    for (const acts of all) {
      const sentence = sentenceOn(acts);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(
        /undefined|NaN| {2}|,,|\(\)|\bone (?:commitments|calls|recognitions)\b|\b0\b/,
      );
      const commitments = acts.filter(({ kind }) => kind === "commitment").length;
      if (commitments > 9) expect(sentence.startsWith(`${commitments} commitments`)).toBe(true);
      expect([...sentence].filter((letter) => letter === "(").length).toBe(
        [...sentence].filter((letter) => letter === ")").length,
      );
    }
  });

  it("says nothing of qualifiers where nobody has looked for them", () => {
    const derived = statements("1c 2c").map((one): Said => ({ ...one, derived: true }));
    expect(sentenceOn(derived)).toBe("Two commitments, in paragraphs 1 and 2.");
  });
});

describe("what is shown of a paragraph", () => {
  const shown = vocabulary.themes.flatMap(({ id: theme }) =>
    paragraphs.flatMap((paragraph) => {
      const here = on(theme).filter((act) => act.paragraph === paragraph.id);
      const wanted = new Set(here.map(({ sentence }) => sentence));
      return here.length === 0
        ? []
        : [{ theme, paragraph, here, excerpt: excerptOf(paragraph, wanted, "en") }];
    }),
  );

  it("has every statement whole, and an address whose words are these", () => {
    for (const { paragraph, here, excerpt } of shown) {
      for (const act of here) {
        expect(act.start).toBeGreaterThanOrEqual(excerpt.start);
        expect(act.end).toBeLessThanOrEqual(excerpt.end);
      }
      const located = locate(
        { sections: declaration?.entry.sections ?? [], paragraphs: [...paragraphs] },
        excerpt.address,
      );
      const text =
        !("address" in located) || located.type === "range"
          ? ""
          : located.type === "paragraph"
            ? located.paragraph.text
            : located.type === "sentence"
              ? located.sentence.text
              : paragraph.text.slice(
                  located.type === "act" ? located.act.start : (located.sentences[0]?.start ?? 0),
                  located.type === "act" ? located.act.end : (located.sentences.at(-1)?.end ?? 0),
                );
      expect(text).toBe(paragraph.text.slice(excerpt.start, excerpt.end));
    }
  });

  it("never begins with words that point back at a sentence that is left out", () => {
    const torn = shown
      .filter(({ excerpt }) => excerpt.start > 0)
      .map(({ paragraph, excerpt }) => paragraph.text.slice(excerpt.start, excerpt.end))
      .filter((text) => /^(?:To this end|In (?:this|that)|For this|Such|These|This|They|It)\b/.test(text));
    expect(torn).toEqual([]);
  });

  it("is shorter than the paragraph somewhere, and all of it where a language's pointing words aren't known", () => {
    const [short] = shown.filter(({ excerpt }) => excerpt.start > 0);
    if (short === undefined) throw new Error("no paragraph is cut at its beginning");
    const { paragraph, here } = short;
    expect(excerptOf(paragraph, new Set(here.map(({ sentence }) => sentence)), "fr").start).toBe(0);
  });
});

describe("finding a theme", () => {
  const rows = vocabulary.themes.map((theme) => ({ theme, acts: on(theme.id) }));
  const ids = (q: string) => themesNamed(rows, q).map(({ theme }) => theme.id);

  it.each([
    ["benef", "beneficial-ownership", undefined],
    ["OWNERSHIP Benef", "beneficial-ownership", undefined],
    ["shell comp", "beneficial-ownership", "shell companies"],
    ["beneficial-ownership", "beneficial-ownership", undefined],
  ])("by %s finds %s, and says by which other name: %s", (q, id, otherName) => {
    const found = themesNamed(rows, q).find(({ theme }) => theme.id === id);
    expect(found?.otherName).toBe(otherName);
    expect(found).toBeDefined();
  });

  it("finds all where nothing is asked for, and none that has not all words in one name", () => {
    expect(ids("").length).toBe(vocabulary.themes.length);
    expect(ids(" – ").length).toBe(vocabulary.themes.length);
    expect(ids("beneficial sport")).toEqual([]);
  });

  it("stand each beneath the theme that they are part of, by name", () => {
    const shown = nested(rows);
    expect(shown).toHaveLength(rows.length);
    for (const [index, { theme, depth }] of shown.entries()) {
      const above = shown.slice(0, index).findLast((one) => one.depth < depth);
      expect(above?.theme.id, theme.id).toBe(theme.broader);
    }
    const tops = shown.filter(({ depth }) => depth === 0).map(({ theme }) => theme.label);
    expect(tops).toEqual(tops.toSorted((one, other) => one.localeCompare(other, "en")));
  });

  it("can be by name, by how much is said, and by how firmly", () => {
    const labels = sorted(rows, "name").map(({ theme }) => theme.label);
    expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other, "en")));
    const counts = sorted(rows, "most").map(({ acts }) => acts.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const shares = sorted(rows, "firmest").map(({ acts }) => {
      const commitments = acts.filter(({ kind }) => kind === "commitment");
      return commitments.filter(({ qualifiers }) => qualifiers.length === 0).length / commitments.length;
    });
    const known = shares.filter((share) => !Number.isNaN(share));
    expect(known).toEqual([...known].sort((one, other) => other - one));
    expect(shares.slice(known.length).every(Number.isNaN)).toBe(true);
  });
});

describe("the pages of themes", () => {
  let site: SmallSite;
  beforeAll(async () => {
    site = await startSmallSite(inSixLanguages);
  });
  afterAll(() => site.stop());

  it.each([
    "/themes",
    "/themes?q=cross&sort=most",
    "/themes?sort=firmest&document=a-res-99-2",
    "/themes?q=zzzz",
    "/themes/crossings",
    "/themes/crossings?document=a-res-99-2",
    "/themes/crossings?document=a-res-99-3&lang=ar",
  ])("%s is valid HTML", async (path) => {
    const { status, html } = await site.page(path);
    expect(status).toBe(200);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("filter on the server, keep the order that was chosen, and say when no theme has the name", async () => {
    const { main } = await site.page("/themes?q=cross&sort=most");
    expect(main).toContain('<input type="hidden" name="sort" value="most">');
    expect(readable(main)).toContain("1 of 1 theme.");
    expect(readable((await site.page("/themes?q=ferr")).main)).toContain("Crossings ferries");
    const { main: none } = await site.page("/themes?q=zzzz");
    expect(none).toContain('<a href="/search?q=zzzz">Search the text for “zzzz”</a>');
  });

  it("name each statement by its words, and give each a copy of its own besides the paragraph's", async () => {
    const { main } = await site.page("/themes/crossings?document=a-res-99-2");
    const rows = main.match(/<li class="(?:commitment|call|recognition|decision).*<\/li>/g) ?? [];
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [, words = ""] = / data-words="([^"]+)"/.exec(row) ?? [];
      const [, named = ""] = /“<bdi[^>]*>(?:… )?([^<]+?)(?: ?…)?<\/bdi>”/.exec(row) ?? [];
      expect(words).not.toBe("");
      expect(words.startsWith(named)).toBe(true);
      const [, address = ""] = /<a href="[^"]*\/([^"/]+)">/.exec(row) ?? [];
      expect(/ data-url="([^"]+)"/.exec(row)?.[1]?.endsWith(`/${address}`)).toBe(true);
      // A part of a sentence is cited by its sentence, and says that it is a part.
      if (/data-cut="/.test(row)) expect(row).toMatch(/data-citation="[^"]+ sentence"/);
    }
    expect(new Set(rows.map((row) => / data-words="[^"]+"/.exec(row)?.[0])).size).toBe(rows.length);
    for (const row of rows) expect(row).toContain(">Copy statement</button>");
    const taking = /<p class="taking">.*/.exec(main)?.[0] ?? "";
    expect(readable(taking)).toMatch(/^Copy quotation Copy citation Embed/);
  });

  it("give what is said on the theme to programs in one answer, within reach of the summary", async () => {
    const { main } = await site.page("/themes/crossings?document=a-res-99-2");
    const line = /<p class="as-data">.*/.exec(main)?.[0] ?? "";
    const [address = "", table = ""] = [...line.matchAll(/href="(http[^"]+)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
      theme: "crossings",
      limit: "100",
    });
    expect(new URL(table).pathname).toBe(`${new URL(address).pathname}.csv`);
    for (const code of [
      `curl '${address}'`,
      `read.csv("${table}", fileEncoding`,
      `pandas.read_csv("${table}")`,
    ])
      expect(readable(main)).toContain(code);
    expect(main.split(`href="${address.replaceAll("&", "&amp;")}"`)).toHaveLength(2);
    expect(readable(main)).toContain("All statements of resolution 99/2 as CSV");
  });

  it("claim nothing of a text that nobody has read for its themes", async () => {
    const { main } = await site.page("/themes/crossings?document=a-res-99-3&lang=ar");
    expect(readable(main)).toContain("Nobody has read resolution 99/3 for its themes yet.");
    expect(main).not.toContain("says nothing");
  });
});
