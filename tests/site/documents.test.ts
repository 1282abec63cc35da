import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { choicesAmong, documentsAskedFor } from "../../src/site/pages/documents/choices.ts";
import { documentsHeld, type Held } from "../../src/site/pages/documents/held.ts";
import { aboutUntitled } from "../../src/site/pages/documents/told-of-entry.ts";
import { startApp } from "../app.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";
import { fixtures } from "../fixtures/documents.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

/** Resolutions that are alike, adopted a day each: one more than a page has room for. */
const alike = Array.from({ length: 21 }, (_, index): CorpusDocument => {
  const [number, day] = [index + 10, String(index + 1).padStart(2, "0")];
  const adopted = `2043-02-${day}`;
  const title = `Spoons for tall people, number ${number}`;
  const entry = entryOf(`a-res-98-${number}`, `A/RES/98/${number}`, { session: "98", adopted, title });
  return { entry, texts: { en: [paragraph("1", ["Decides to count spoons."])] } };
});

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages, ...alike);
});
afterAll(() => site.stop());

/** The symbols that a page lists, in its order. */
async function listed(query: string): Promise<string[]> {
  const { status, main } = await site.page(`/documents${query}`);
  expect(status).toBe(200);
  return [...main.matchAll(/<th scope="row"><a [^>]*>([^<]*)</g)].map(([, symbol = ""]) => symbol);
}

describe("a list of 13,000 documents", () => {
  it("has its choices, and finds one by its symbol, without being sorted or counted anew for each request", async () => {
    const many = Array.from(
      { length: 13_000 },
      (_, at): Held => ({
        body: "general-assembly",
        published: "2044-01-01",
        languages: ["en"],
        annexed: false,
        titles: { en: `Spoons, number ${at}` },
        id: `a-res-${(at % 80) + 1}-${at}`,
        symbol: `A/RES/${(at % 80) + 1}/${at}`,
        session: String((at % 80) + 1),
        adopted: `${1946 + (at % 80)}-12-0${(at % 9) + 1}`,
      }),
    );
    const rows = async () => many;
    const held = await documentsHeld({ rows });
    expect(held.length).toBe(13_000);
    const [first, second] = held;
    expect((first?.adopted ?? "") >= (second?.adopted ?? "")).toBe(true);
    // Asked again, the release's rows are neither sorted nor counted anew.
    expect(await documentsHeld({ rows })).toBe(held);
    expect(choicesAmong(held)).toBe(choicesAmong(held));
    expect(choicesAmong(held).session.length).toBe(80);
    const asked = { q: "", body: "", session: "80", year: "", language: "" };
    expect(documentsAskedFor(held, asked).length).toBe(162);
    expect(documentsAskedFor(held, { ...asked, q: "A/RES/80/79" }).map(({ id }) => id)).toEqual([
      "a-res-80-79",
    ]);
  });
});

describe("the list of all documents", () => {
  it.each(["A/RES/99/3, par. 2", "99/3 § 2", "resolución 99/3, párr. 2"])(
    "leads from the reference %j to its passage, and lists its document",
    async (q) => {
      const path = `/documents?q=${encodeURIComponent(q)}`;
      expect(await listed(path.slice("/documents".length))).toEqual(["A/RES/99/3"]);
      expect((await site.page(path)).main).toContain(
        '<a href="/a-res-99-3/2">Resolution 99/3, paragraph 2</a>',
      );
    },
  );

  it("says of each its symbol, title, day, body, session, languages and vote", async () => {
    const { main, html } = await site.page("/documents?q=ladders");
    expect(readable(/<tbody>[\s\S]*<\/tbody>/.exec(main)?.[0] ?? "")).toBe(
      "A/RES/99/3 Ladders for public libraries English العربية 中文 français русский español 20 December 2044 by 141 votes to 2, with 13 abstentions General Assembly session 99",
    );
    expect(main).toContain(
      '<a href="/a-res-99-3?lang=ar" hreflang="ar" lang="ar" dir="rtl" translate="no">العربية</a>',
    );
    expect(await faultsOf(html)).toEqual([]);
  });

  it("has what was adopted last first, 25 to a page, and leads to the others and back", async () => {
    expect((await listed("")).slice(0, 5)).toEqual([
      "A/RES/99/2",
      "A/RES/99/3",
      "A/RES/99/1",
      "A/HRC/RES/99/1",
      "S/RES/9901 (2044)",
    ]);
    const { main } = await site.page("/documents");
    expect(readable(main)).toContain("26 documents, newest first.");
    expect(main).toContain('rel="next" href="/documents?from=25"');
    expect(main).not.toContain('rel="prev"');
    const second = await site.page("/documents?from=25");
    expect(readable(second.main)).toContain("26–26 of 26");
    expect(second.main).toContain('rel="prev" href="/documents"');
    expect(await listed("?from=25")).toEqual(["A/RES/98/10"]);
    expect(await listed("?from=99999")).toEqual(await listed("?from=25"));
  });

  it("has what people read before the rest, says that they did, and that a machine did the others", async () => {
    const [spoons, ...more] = structuredClone(alike.slice(0, 3));
    if (spoons === undefined) throw new Error("there are no spoons");
    spoons.entry.counts.references = 3;
    for (const { entry } of more) entry.counts.acts = 1;
    const documents = [spoons, ...more].toReversed();
    const release = composeRelease({ documents, vocabulary: fixtures.vocabulary, changes: {} }, () => "null");
    const app = await startApp({ FIRST_DOCUMENT: spoons.entry.id }, release);
    const main = await (await app.ask("/documents", { headers: { Accept: "text/html" } })).text();
    await app.stop();
    const words = readable(main);
    expect(words).toContain("3 documents: A/RES/98/10, then the newest first.");
    expect(words).toMatch(
      /A\/RES\/98\/10 .* Read by people , sentence by sentence .* A\/RES\/98\/12 .* A\/RES\/98\/11/,
    );
    expect(words).toContain("What the others say, statement by statement, was derived by a machine .");
  });

  it("says of what has no title but its number what it is about", () => {
    const entry = entryOf("s-res-9901-2044", "S/RES/9901 (2044)", {});
    for (const title of ["Resolution 9901 (2044)", "Résolution 9901 (2044)", "第9901(2044)号决议"])
      expect(aboutUntitled(title, { ...entry, agendaItem: "Ladders and war." })).toBe("Ladders and war");
    expect(aboutUntitled("Ladders of 2044", { ...entry, agendaItem: "Ladders" })).toBeUndefined();
    expect(aboutUntitled("Resolution 9901 (2044)", entry)).toBeUndefined();
  });

  it.each([
    ["?body=security-council", ["S/RES/9901 (2044)"]],
    ["?body=human-rights-council", ["A/HRC/RES/99/1"]],
    ["?language=ar", ["A/RES/99/3"]],
    ["?language=es", ["A/RES/99/3", "S/RES/9901 (2044)"]],
    ["?language=es&body=general-assembly", ["A/RES/99/3"]],
    ["?session=99&year=2044&language=fr", ["A/RES/99/2", "A/RES/99/3"]],
    ["?year=2043&q=number+12", ["A/RES/98/12"]],
    ["?q=&body=&session=&year=&language=zh", ["A/RES/99/3"]],
  ])("%s lists %j", async (query, symbols) => {
    expect(await listed(query)).toEqual(symbols);
  });

  it.each([
    ["A/RES/99/3", ["A/RES/99/3"]],
    ["a/res/99/3", ["A/RES/99/3"]],
    ["99/3", ["A/RES/99/3"]],
    ["a-res-99-3", ["A/RES/99/3"]],
    ["General Assembly resolution 99/3", ["A/RES/99/3"]],
    ["resolution 98/10", ["A/RES/98/10"]],
    ["98/1", []],
    ["S/RES/9901", ["S/RES/9901 (2044)"]],
    ["9901", ["S/RES/9901 (2044)"]],
    ["LADDERS", ["A/RES/99/3"]],
    ["ladder libr", ["A/RES/99/3"]],
    ["adders", []],
    ["echelles", ["A/RES/99/3"]],
    ["échelles", ["A/RES/99/3"]],
    ["лестницы", ["A/RES/99/3"]],
    ["梯子", ["A/RES/99/3"]],
    ["سلالم", ["A/RES/99/3"]],
    ["“ladders”", ["A/RES/99/3"]],
    ["spoons number 11", ["A/RES/98/11"]],
    ["nothing of the kind", []],
    ["( [ * \\", undefined],
  ])("a search for %s finds %j", async (q, symbols) => {
    const found = await listed(`?q=${encodeURIComponent(q)}`);
    if (symbols !== undefined) expect(found).toEqual(symbols);
  });

  it("shows titles in the language that is asked for, and leads to it", async () => {
    const { main } = await site.page("/documents?language=ar");
    expect(main).toContain('<a href="/a-res-99-3?lang=ar">A/RES/99/3</a>');
    expect(main).toContain(
      '<td class="title"><a href="/a-res-99-3?lang=ar" tabindex="-1" lang="ar" dir="rtl" translate="no">سلالم للمكتبات العامة</a>',
    );
  });

  it("says so where nothing fits, and leads to the words of all texts and back to all titles", async () => {
    const { status, main, html } = await site.page("/documents?q=unicorns&session=12");
    expect(status).toBe(200);
    expect(readable(main)).toContain("No document fits.");
    expect(main).toContain('<a href="/search?in=all&amp;q=unicorns">search the words of all documents</a>');
    expect(main).toContain('<a href="/documents">Show all 26 documents</a>');
    expect(main).toContain('<option value="12" selected>12 (0)</option>');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("counts in each filter what choosing it finds, with everything else that is asked for", async () => {
    const options = async (query: string) =>
      [...(await site.page(`/documents${query}`)).main.matchAll(/<option value="[^"]+"[^>]*>([^<]*)</g)].map(
        ([, said = ""]) => said,
      );
    const all = await options("");
    expect(all).toContain("General Assembly, 98 (21)");
    expect(all).toContain("Security Council (1)");
    const found = await options("?q=ladders");
    expect(found).toContain("General Assembly (1)");
    expect(found).toContain("General Assembly, 99 (1)");
    expect(found.join()).not.toMatch(/Council|98/);
    // Another value of a filter is counted as if it had none.
    expect(await options("?language=ar")).toContain("French (2)");
    expect(await options("?q=ladders&body=security-council")).toContain("Security Council (0)");
  });

  it.each(["?body=nonsense", "?year=soon", "?from=-1", `?q=${"x".repeat(201)}`])(
    "%s is refused, with what would have been right",
    async (query) => {
      const { status, html } = await site.page(`/documents${query}`);
      expect(status).toBe(400);
      expect(html).toContain("<h1>");
    },
  );

  it("names the United Nations as the source, with its terms", async () => {
    const { html } = await site.page("/documents");
    expect(readable(html)).toMatch(
      /The texts are from the United Nations ?, which does not run this site\. They are unofficial copies, without warranty; each names its source\./,
    );
  });

  it("is linked from every page where there are several documents, and from none where there is one", async () => {
    expect((await site.page("/about")).html).toContain('<a href="/documents">Documents</a>');
    // Any document but the first was found among all.
    const { html } = await site.page("/a-res-99-3/1");
    expect(html).toContain('<a href="/documents" aria-current="true">Documents</a>');
    expect(html).toContain('<a href="/a-res-99-3">Read</a>');
    const [only] = fixtures.documents;
    if (only === undefined) throw new Error("there is no fixture");
    const alone = await startApp(
      {},
      composeRelease({ ...fixtures, documents: [only] }, () => "null"),
    );
    const page = await (await alone.ask(`/${only.entry.id}`, { headers: { Accept: "text/html" } })).text();
    expect(page).not.toContain("/documents");
    await alone.stop();
  });
});
