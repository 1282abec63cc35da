import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { FoundPassages, Phrase } from "../../src/model/across.ts";
import type { CorpusParagraph } from "../../src/model/corpus.ts";
import { entryIn } from "../../src/model/document-languages.ts";
import type { Paragraph } from "../../src/model/paragraph.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { SearchList } from "../../src/model/search.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { analyserOf } from "../../src/search/analysis/analyser-of.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";

let app: RunningApp;
beforeAll(async () => {
  const release = composeRelease(inSixLanguages, noIndex);
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const query = (parameters: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await app.ask(path);
  const json = await answer.json();
  expect([path, answer.status, json]).toMatchObject([path, status, {}]);
  return json as T;
}
const search = (q: string, more: Record<string, string | string[]> = {}) =>
  get<FoundPassages>(`/v1/search?${query({ q, ...more })}`);
const phrase = (q: string, more: Record<string, string | string[]> = {}) =>
  get<Phrase>(`/v1/phrases?${query({ q, ...more })}`);
const placesOf = ({ data }: { data: readonly { document: string; id: string }[] }) =>
  data.map(({ document, id }) => `${document} ${id}`);
const highlightsOf = ({ snippet: { text, highlights } }: FoundPassages["data"][number]) =>
  highlights.map(({ start, end }) => text.slice(start, end));

const LAMPS = "a-res-98-7";
const BRIDGES = "a-hrc-res-98-7";
const BELLS = "s-res-9902-2044";

describe("a search of all documents", () => {
  it.each<[language: string, q: string, found: string, highlighted: string[]]>([
    ["en", "organization", `${LAMPS} 2`, ["organisations"]],
    ["en", "counting fishermen's lamp", `${LAMPS} 2`, ["fishermen", "count", "lamps", "counted"]],
    ["fr", "organisations du pecheur", `${LAMPS} 2`, ["Organisation", "pêcheurs"]],
    ["fr", "ile", `${LAMPS} 1`, ["îles"]],
    ["es", "iluminaciones", `${LAMPS} preamble-1`, ["iluminación"]],
    ["ru", "учета фонаря", `${LAMPS} preamble-1`, ["учёт", "фонарей"]],
    ["ar", "مكافحة ظلام", `${LAMPS} 1`, ["ولمكافحة", "الظلام"]],
    ["ar", "فَوانيس", `${LAMPS} 1`, ["فوانيسها"]],
    ["zh", "渔民组织", `${LAMPS} 2`, ["渔民组织"]],
    ["zh", "年计算", `${LAMPS} 2`, ["年计算"]],
    ["zh", "桥", `${BRIDGES} title`, ["桥"]],
  ])("in %s for “%s” finds %s", async (lang, q, found, highlighted) => {
    const answer = await search(q, { lang });
    expect(answer.finds).toBe("answers");
    expect(placesOf(answer)).toContain(found);
    const hit = answer.data.find(({ document, id }) => `${document} ${id}` === found);
    expect(hit && highlightsOf(hit).filter((one) => highlighted.includes(one))).toEqual(
      expect.arrayContaining(highlighted.slice(0, 1)),
    );
    for (const one of hit ? highlightsOf(hit) : []) expect(highlighted).toContain(one);
    expect(hit?.language).toBe(lang);
  });

  it("answers with the release's own words, their citation and their address", async () => {
    const { data, language } = await search("ferryman");
    expect(language).toBe("en");
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      document: BRIDGES,
      symbol: "A/HRC/RES/98/7",
      adopted: "2044-03-05",
      id: "2",
      kind: "operative",
      snippet: {
        text: "Invites every ferryman to ring the bell before a bridge is closed;",
        sentence: "2.1",
      },
      citation: { text: "Human Rights Council resolution 98/7, para. 2" },
      links: { self: `${app.origin}/v1/${BRIDGES}/paragraphs/2`, html: `${app.origin}/${BRIDGES}/2` },
    });
  });

  it.each(["en", "fr", "es", "ru", "ar", "zh"])(
    "says of each passage what its document says of it, in %s",
    async (lang) => {
      const words =
        { en: "lamp", fr: "lanterne", es: "linterna", ru: "фонарь", ar: "فوانيس", zh: "灯" }[lang] ?? "";
      const { data } = await search(words, { lang, limit: "100" });
      expect(data.length).toBeGreaterThan(1);
      for (const { id, document, snippet, citation, links } of data.filter(({ kind }) => kind !== "title")) {
        const passage = await get<Paragraph>(`/v1/${document}/paragraphs/${id}?lang=${lang}`);
        expect({ citation, links }).toEqual({ citation: passage.citation, links: passage.links });
        const sentence = passage.sentences.find((one) => one.id === snippet.sentence);
        expect(snippet.text).toBe(sentence?.text);
      }
    },
  );

  it("leads from a title to the document", async () => {
    const { data } = await search("bridges and lamps", { kind: "title" });
    expect(data[0]).toMatchObject({
      ...{ document: BRIDGES, id: "title", kind: "title" },
      snippet: { text: "Bridges and lamps" },
      links: { self: `${app.origin}/v1/${BRIDGES}`, html: `${app.origin}/${BRIDGES}` },
    });
  });

  it("finds what has all words before what has some, and says what no passage has", async () => {
    expect(await search("harbour lamps lit")).toMatchObject({ finds: "answers", missing: [] });
    const some = await search("ferryman lit zebra");
    expect(some).toMatchObject({ finds: "touches", missing: ["zebra"] });
    expect(placesOf(some)).toContain(`${BRIDGES} 2`);
    expect(await search("zebra")).toMatchObject({ finds: "nothing", total: 0, data: [], missing: ["zebra"] });
  });

  it("says of words that say nothing that it did not look for them", async () => {
    expect(await search("of the")).toMatchObject({ finds: "nothing", total: 0, ignored: ["of", "the"] });
    expect(await search("the ferryman")).toMatchObject({ finds: "answers", total: 1, ignored: ["the"] });
  });

  it("finds quoted words as they are, words that say nothing among them", async () => {
    expect(placesOf(await search('"keep their lamps burning"'))).toEqual([`${LAMPS} 1`, `${BRIDGES} 1`]);
    expect(await search('"keep lamps burning"')).toMatchObject({ total: 0 });
    expect(placesOf(await search('bell "to ring the"'))).toEqual([`${BRIDGES} 2`]);
    expect(placesOf(await search("“ring the bell”"))).toEqual([`${BRIDGES} 2`]);
  });

  it("is narrowed by each filter, one given several times meaning “or”", async () => {
    const all = (await search("lamp", { limit: "100" })).total;
    const by = async (more: Record<string, string | string[]>) =>
      new Set(placesOf(await search("lamp", { ...more, limit: "100" })).map((one) => one.split(" ")[0]));
    expect(await by({ body: "security-council" })).toEqual(new Set([BELLS]));
    expect(await by({ session: "98" })).toEqual(new Set([LAMPS, BRIDGES]));
    expect(await by({ year: "2043" })).toEqual(new Set([LAMPS]));
    expect(await by({ document: [LAMPS, BELLS] })).toEqual(new Set([LAMPS, BELLS]));
    expect(await by({ session: "98", body: "human-rights-council" })).toEqual(new Set([BRIDGES]));
    expect(await by({ series: "ga-lamps-along-the-harbours" })).toEqual(new Set([LAMPS]));
    expect(await by({ series: ["ga-lamps-along-the-harbours", "hrc-bridges-and-lamps"] })).toEqual(
      new Set([LAMPS, BRIDGES]),
    );
    expect(await by({ series: "none" })).toEqual(new Set());
    expect(await by({ session: "77" })).toEqual(new Set());
    const kinds = await Promise.all(
      ["title", "preamble", "operative"].map((kind) => search("lamp", { kind })),
    );
    expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(all);
  });

  it("counts by each filter what it would find, all others heeded", async () => {
    const { facets } = await search("lamp", { body: "general-assembly", kind: "operative" });
    for (const { id, count } of facets.body)
      expect([id, (await search("lamp", { body: id, kind: "operative" })).total]).toEqual([id, count]);
    for (const { id, count } of facets.kind)
      expect([id, (await search("lamp", { body: "general-assembly", kind: id })).total]).toEqual([id, count]);
    for (const { id, count } of facets.year)
      expect([
        id,
        (await search("lamp", { body: "general-assembly", kind: "operative", year: id })).total,
      ]).toEqual([id, count]);
    for (const [series, body] of [
      ["ga-lamps-along-the-harbours", "general-assembly"],
      ["hrc-bridges-and-lamps", "human-rights-council"],
    ] as const) {
      const narrowed = await search("lamp", { series, kind: "operative" });
      expect(narrowed.facets.body).toEqual([{ id: body, count: narrowed.total }]);
      // A facet heeds every filter but its own.
      expect(narrowed.facets.series).toEqual((await search("lamp", { kind: "operative" })).facets.series);
      expect(narrowed.facets.series).toContainEqual({ id: series, count: narrowed.total });
    }
    expect((await search("lamp", { body: "general-assembly" })).facets.series.map(({ id }) => id)).toEqual([
      "ga-lamps-along-the-harbours",
    ]);
    expect(facets.body.map(({ id }) => id).sort()).toEqual(["general-assembly", "human-rights-council"]);
  });

  it("can be paged through, each passage once, the best first", async () => {
    const whole = await search("lamp", { limit: "100" });
    const paged: string[] = [];
    let next: string | undefined = `/v1/search?${query({ q: "lamp", limit: "2" })}`;
    while (next !== undefined) {
      const page: FoundPassages = await get(next);
      paged.push(...placesOf(page));
      next = page.links.next?.slice(app.origin.length);
    }
    expect(paged).toEqual(placesOf(whole));
    expect(whole.ranked).toBe(whole.total);
    expect(whole.data.map(({ score }) => score)).toEqual(
      whole.data.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  it("says in what it looked", async () => {
    expect((await search("lamp")).scope).toEqual({
      bodies: ["general-assembly", "human-rights-council", "security-council"],
      from: "2043-12-05",
      to: "2044-06-01",
      documents: 3,
      complete: true,
    });
    expect((await search("фонарь", { lang: "ru" })).scope).toMatchObject({
      documents: 1,
      bodies: ["general-assembly"],
    });
  });
});

const HOSTILE = [
  'lamp"',
  '"',
  '""',
  "*",
  "lamp*",
  "-lamp",
  "lamp AND",
  "NOT lamp",
  "NEAR(lamp harbour, 2)",
  "words:lamp",
  "^lamp",
  "(lamp",
  "lamp + harbour",
  "'; DROP TABLE documents; --",
  "lamp' OR 1=1",
  "%",
  "?1",
  "lamp\u0000harbour",
  "\u0007\u001b[31m",
  "\u202elamp",
  "x",
  "\ud83d\ude00",
  "𠀀",
  "½",
  "🏳️‍🌈 lamp",
  "a".repeat(399),
  "a ".repeat(199),
];

describe("whatever is asked for", () => {
  it.each(HOSTILE)("is looked for and nothing else: %j", async (q) => {
    for (const lang of ["en", "zh"])
      for (const path of ["search", "phrases"]) {
        const answer = await app.ask(`/v1/${path}?${query({ q, lang })}`);
        expect([200, 400]).toContain(answer.status);
        expect(((await answer.json()) as { total?: number }).total ?? 0).toBeLessThan(20);
      }
    expect((await search("ferryman")).total).toBe(1);
  });

  it.each<[path: string, status: number, parameter: string]>([
    ["search?q=", 400, "q"],
    ["search?q=%20%20", 400, "q"],
    ["search", 400, "q"],
    [`search?q=${"word+".repeat(1_000)}`, 400, "q"],
    ["search?q=lamp&lang=de", 404, "lang"],
    ["search?q=lamp&lang=en,fr", 404, "lang"],
    ["search?q=lamp&body=parliament", 400, "body"],
    ["search?q=lamp&year=twenty", 400, "year"],
    ["search?q=lamp&year=1900", 400, "year"],
    ["search?q=lamp&kind=footnote", 400, "kind"],
    ["search?q=lamp&kinds=title", 400, "kinds"],
    ["search?q=lamp&session=", 400, "session"],
    ["search?q=lamp&cursor=x", 400, "cursor"],
    ["search?q=lamp&limit=101", 400, "limit"],
    ["phrases?q=%2C%2C", 400, "q"],
    ["phrases?q=lamp&lang=xx", 404, "lang"],
    [`phrases?q=${"word+".repeat(1_000)}`, 400, "q"],
  ])("is a problem that says what would be right: %s", async (path, status, parameter) => {
    const problem = await get<Problem>(`/v1/${path}`, status);
    expect(problem.errors[0]?.parameter).toBe(parameter);
    expect(problem.errors[0]?.expected?.length).toBeGreaterThan(0);
  });

  it("is refused when its address is too long", async () => {
    expect((await app.ask(`/v1/search?q=${"word+".repeat(2_000)}`)).status).toBe(414);
  });
});

interface Text {
  at: string;
  text: string;
}

/** All titles and paragraphs in a language, in order of adoption. */
function textsIn(language: string): Text[] {
  return inSixLanguages.documents.flatMap(({ entry, texts }) =>
    texts[language] === undefined
      ? []
      : [
          { id: "title", text: entryIn(entry, language).title },
          ...(texts[language] as CorpusParagraph[]),
        ].map(({ id, text }) => ({ at: `${entry.id} ${id}`, text })),
  );
}

describe("a phrase", () => {
  it.each(["en", "fr", "es", "ru", "ar"])(
    "in %s stands where a scan of all texts finds it, in order of adoption",
    async (lang) => {
      const { words } = await analyserOf(lang);
      const texts = textsIn(lang);
      const plain = (text: string) =>
        ` ${words(text)
          .map(({ token }) => token)
          .join(" ")} `;
      for (const { text } of texts) {
        const tokens = words(text);
        for (const length of [1, 2, 3, 6]) {
          for (let start = 0; start + length <= tokens.length; start += length) {
            const q = text.slice(tokens[start]?.start, tokens[start + length - 1]?.end).toUpperCase();
            const expected = texts.filter((one) => plain(one.text).includes(plain(q))).map(({ at }) => at);
            const found = await phrase(q, { lang, limit: "100" });
            expect([q, placesOf(found)]).toEqual([q, expected]);
          }
        }
      }
    },
  );

  it("in Chinese stands wherever its characters do", async () => {
    const texts = textsIn("zh");
    for (const { text } of texts) {
      for (const length of [1, 2, 3, 5]) {
        for (let start = 0; start + length <= text.length; start += 1) {
          const q = text.slice(start, start + length);
          if (!/^\p{Script=Han}+$/u.test(q)) continue;
          const expected = texts.filter((one) => one.text.includes(q)).map(({ at }) => at);
          expect([q, placesOf(await phrase(q, { lang: "zh", limit: "100" }))]).toEqual([q, expected]);
          expect([q, (await search(q, { lang: "zh" })).total]).toEqual([q, expected.length]);
        }
      }
    }
  });

  it("is counted by session and by vote, with its first and last", async () => {
    const found = await phrase("lamps");
    expect(found.phrase).toBe("lamps");
    expect(found.bySession).toEqual([
      { body: "general-assembly", session: "98", count: 4, documents: 1 },
      { body: "human-rights-council", session: "98", count: 2, documents: 1 },
      { body: "security-council", session: "2044", count: 1, documents: 1 },
    ]);
    expect(found.byVote).toEqual({ withoutVote: 4, recorded: 2, unknown: 1 });
    expect(found.total).toBe(7);
    expect([found.first?.document, found.first?.id, found.last?.document]).toEqual([LAMPS, "title", BELLS]);
    expect(found.scope).toMatchObject({ documents: 3, complete: true });
  });

  it("says where it begins and ends in the passage, and is highlighted in the words around it", async () => {
    const { data } = await phrase("counted; THE lamps", {});
    expect(data).toEqual([]);
    const [one] = (await phrase("the lamps and to publish", {})).data;
    expect(one).toMatchObject({ document: LAMPS, id: "2", start: 46 });
    expect(one && highlightsOf(one as never)).toEqual(["the lamps; and to publish"]);
  });

  it("is narrowed as a search is, and paged through in order of adoption", async () => {
    expect(placesOf(await phrase("lamps", { body: "human-rights-council" }))).toEqual([
      `${BRIDGES} title`,
      `${BRIDGES} 1`,
    ]);
    const paged: string[] = [];
    let next: string | undefined = `/v1/phrases?${query({ q: "lamps", limit: "3" })}`;
    while (next !== undefined) {
      const page: Phrase = await get(next);
      expect([page.first?.id, page.last?.document, page.total]).toEqual(["title", BELLS, 7]);
      paged.push(...placesOf(page));
      next = page.links.next?.slice(app.origin.length);
    }
    expect(paged).toEqual(placesOf(await phrase("lamps", { limit: "100" })));
  });

  it("that stands nowhere has no first and no last", async () => {
    expect(await phrase("lamps of glass")).toMatchObject({
      total: 0,
      data: [],
      first: null,
      last: null,
      bySession: [],
    });
  });
});

describe("a document that has no index of its own", () => {
  it("is searched by the index of all, and of it alone", async () => {
    const found = await get<SearchList>(`/v1/${LAMPS}/search?${query({ q: "keeping lamps" })}`);
    expect(found).toMatchObject({ total: 1, finds: "answers" });
    expect(found.data[0]).toMatchObject({
      id: "1",
      snippet: { sentence: "1.1", text: "Calls upon all islands to keep their lamps burning until morning;" },
      why: [
        { kind: "word", query: "keeping", match: "keep" },
        { kind: "word", query: "lamps", match: "lamps" },
      ],
    });
    const russian = await get<SearchList>(`/v1/${LAMPS}/search?${query({ q: "фонари", lang: "ru" })}`);
    expect(russian.data.map(({ id }) => id).sort()).toEqual(["1", "preamble-1"]);
  });

  it("is searched so on the page for people too, which offers no filters that it can’t answer", async () => {
    const page = async (path: string) => {
      const answer = await app.ask(path, { headers: { Accept: "text/html" } });
      return { status: answer.status, html: await answer.text() };
    };
    const found = await page(`/search?${query({ document: LAMPS, q: "keeping lamps" })}`);
    expect(found.status).toBe(200);
    expect(found.html).toContain("1 paragraph found.");
    expect(found.html).toContain(`<h2 id="hit-0"><a href="/${LAMPS}/1">Paragraph 1</a>`);
    expect(found.html).toContain("<mark>lamps</mark>");
    expect(found.html).not.toContain('id="theme"');
    const nothing = await page(`/search?${query({ document: LAMPS, q: "submarines" })}`);
    expect(nothing.html).toContain("Nothing found for “submarines” in these words.");
    const named = await page(`/search?${query({ document: LAMPS, q: "para. 1" })}`);
    expect(named.html).toContain("One passage has this reference.");
  });
});
