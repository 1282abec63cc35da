import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/citation.ts";
import type { Document } from "../../src/model/document.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Judgement } from "../../src/model/verdict.ts";
import { type RunningApp, startApp } from "../app.ts";
import { releaseOfFixtures } from "../fixtures/composed.ts";

/* A release that lacks the declaration, asked for what the declaration lacks. */

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, releaseOfFixtures);
}, 60_000);
afterAll(() => app.stop());

const LAMPS = "/v1/a-res-99-1";
const BRIDGES = "/v1/a-res-99-2";
const FERRY = "/v1/s-res-9901-2044";

async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await app.ask(path);
  expect([path, answer.status]).toEqual([path, status]);
  return (await answer.json()) as T;
}
async function text(path: string): Promise<string> {
  const answer = await app.ask(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return await answer.text();
}
const asked = (parameter: string, value: string) => `${parameter}=${encodeURIComponent(value)}`;

describe("a passage", () => {
  it.each<[path: string, type: Passage["type"], citation: string, begins: string]>([
    [`${LAMPS}/paragraphs/3(a)`, "range", "General Assembly resolution 99/1, para. 3 (a)", "(a) To report"],
    [`${LAMPS}/paragraphs/3(b)`, "range", "General Assembly resolution 99/1, para. 3 (b)", "(b) To convene"],
    [
      `${LAMPS}/paragraphs/3(b)(ii)`,
      "range",
      "General Assembly resolution 99/1, para. 3 (b)(ii)",
      "(ii) Agree on",
    ],
    [
      `${LAMPS}/paragraphs/3(b)(i).2`,
      "sentence",
      "General Assembly resolution 99/1, para. 3 (b)(i), second sentence",
      "Each lamp",
    ],
    [
      `${LAMPS}/paragraphs/3.1`,
      "sentence",
      "General Assembly resolution 99/1, para. 3, first sentence",
      "Requests the Secretary-General:",
    ],
    [
      `${LAMPS}/paragraphs/annex/4`,
      "paragraph",
      "General Assembly resolution 99/1, annex I, para. 4",
      "The Group",
    ],
    [
      `${LAMPS}/paragraphs/annex/2(b)`,
      "range",
      "General Assembly resolution 99/1, annex I, para. 2 (b)",
      "(b) Know how",
    ],
    [
      `${LAMPS}/paragraphs/annex/1-3`,
      "range",
      "General Assembly resolution 99/1, annex I, paras. 1–3",
      "The Group",
    ],
    [
      `${LAMPS}/paragraphs/annex/work`,
      "range",
      "General Assembly resolution 99/1, annex I, section entitled “Work”",
      "The Group shall meet",
    ],
    [`${LAMPS}/paragraphs/annex-2`, "range", "General Assembly resolution 99/1, annex II", "Convinced"],
    [
      `${LAMPS}/paragraphs/annex-2/preamble-1`,
      "paragraph",
      "General Assembly resolution 99/1, annex II, first preambular paragraph",
      "Convinced",
    ],
    [
      `${LAMPS}/paragraphs/annex-2/2.1-2.2`,
      "range",
      "General Assembly resolution 99/1, annex II, para. 2, first and second sentences",
      "We put it out",
    ],
    [
      `${BRIDGES}/paragraphs/2(a).1a`,
      "act",
      "General Assembly resolution 99/2, para. 2 (a), first sentence",
      "To protect",
    ],
    [
      `${BRIDGES}/paragraphs/2(a)?lang=fr`,
      "range",
      "Résolution 99/2 de l’Assemblée générale, par. 2 a)",
      "a) À protéger",
    ],
    [`${FERRY}/paragraphs/2`, "paragraph", "Security Council resolution 9901 (2044), para. 2", "Requests"],
  ])("%s is a %s", async (path, type, citation, begins) => {
    const passage = await get<Passage>(path);
    expect(passage.type).toBe(type);
    expect(passage.citation.text).toBe(citation);
    expect(passage.text.slice(0, begins.length)).toBe(begins);
    // What it links to is itself.
    expect(await get<Passage>(passage.links.self.replace(app.origin, ""))).toEqual(passage);
    if (type === "paragraph" || !("paragraph" in passage) || passage.paragraph === undefined) return;
    const whole = await get<Passage>(passage.links.paragraph?.replace(app.origin, "") ?? "");
    expect(whole.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it("has the offsets of a paragraph's parts, and stands beside itself in two languages", async () => {
    const { subparagraphs } = await get<Passage & { subparagraphs: object[] }>(`${BRIDGES}/paragraphs/2`);
    expect(subparagraphs).toMatchObject([{ id: "2(a)" }, { id: "2(b)" }]);
    const { data } = await get<{ data: Passage[] }>(`${BRIDGES}/paragraphs/2(b)?lang=en,fr`);
    expect(data.map(({ id, language, text }) => [id, language, text])).toEqual([
      ["2(b)", "en", "(b) To return to travellers what was taken from them;"],
      ["2(b)", "fr", "b) À restituer aux voyageurs ce qui leur a été pris\u00a0;"],
    ]);
  });

  it.each([
    [`${LAMPS}/paragraphs/3(e)`, "3", /the parts \(a\), \(b\), \(c\), \(d\)/],
    [`${LAMPS}/paragraphs/3(b)(iii)`, "3(b)", /3\(b\) has the parts \(i\), \(ii\)/],
    [`${LAMPS}/paragraphs/3(b).4`, "3(b).1", /3\(b\) has one sentence/],
    [`${LAMPS}/paragraphs/1(a)`, "1", /paragraph 1 has no lettered parts/],
    [`${LAMPS}/paragraphs/annex-3/1`, "annex-2/1", /the document has 2 annexes/],
    [`${LAMPS}/paragraphs/annex/9`, "annex/4", /there are 4 paragraphs/],
    [`${LAMPS}/paragraphs/work`, "annex/work", /no section/],
    [`${FERRY}/paragraphs/preamble-1`, undefined, /the preamble has 0 paragraphs/],
    [`${FERRY}/paragraphs/annex/1`, "1", /without "annex\/"/],
  ])("%s is none, and %s is near", async (path, near, detail) => {
    const problem = await get<Problem & { didYouMean?: string }>(path, 404);
    expect(problem.detail).toMatch(detail);
    expect(problem.didYouMean).toBe(near);
  });
});

describe("a document", () => {
  it("without headings has none, and its annexes", async () => {
    const document = await get<Document>(LAMPS);
    expect(document.body).toBe("general-assembly");
    expect(document.annexes?.map(({ id, heading }) => [id, heading])).toEqual([
      ["annex", "Annex I"],
      ["annex-2", "Annex II"],
    ]);
    const preamble = await get<{ data: { id: string }[] }>(`${LAMPS}/paragraphs?section=preamble`);
    expect(preamble.data.map(({ id }) => id)).toEqual([
      ...["preamble-1", "preamble-2", "preamble-3", "annex-2/preamble-1"],
    ]);
    const work = await get<{ total: number }>(`${LAMPS}/paragraphs?section=annex/work`);
    expect(work.total).toBe(2);
  });

  it("in French has its French title, headings and source", async () => {
    const document = await get<Document>(`${BRIDGES}?lang=fr`);
    expect(document).toMatchObject({ title: "Des ponts sûrs pour les voyageurs", language: "fr" });
    expect(document.sections.map(({ title }) => title)).toEqual(["Passage des ponts", "Suite à donner"]);
    expect(document.links.source).toBe("https://example.org/invented/fr/A/RES/99/2");
    expect(document).not.toHaveProperty("translations");
    expect((await get<Document>(BRIDGES)).title).toBe("Safe bridges for travellers");
  });

  it("is here in the languages that it lists, and in no other", async () => {
    const problem = await get<Problem>(`${BRIDGES}?lang=es`, 404);
    expect(problem.errors?.[0]?.expected).toEqual(["en", "fr"]);
    const list = await get<{ data: { id: string }[] }>("/v1/documents?language=es");
    expect(list.data.map(({ id }) => id)).toEqual(["s-res-9901-2044"]);
  });

  it.each([
    ["symbol=A/RES/99/2", ["a-res-99-2"]],
    ["symbol=a/res/99/2&symbol=S/RES/9901(2044)&symbol=A/RES/99/20", ["a-res-99-2", "s-res-9901-2044"]],
    ["symbol=A/RES/99", []],
  ])("is found by exactly its symbol: %s", async (query, ids) => {
    const list = await get<{ data: { id: string }[] }>(`/v1/documents?${query}`);
    expect(list.data.map(({ id }) => id).sort()).toEqual(ids);
  });

  it.each([
    ["q=99/2", ["a-res-99-2"]],
    ["q=resolution+99/2", ["a-res-99-2"]],
    ["q=bridges+travellers", ["a-res-99-2"]],
    ["q=ridges", []],
    ["q=ponts", ["a-res-99-2"]],
    ["q=9901", ["s-res-9901-2044"]],
    ["body=security-council", ["s-res-9901-2044"]],
    ["body=security-council&body=human-rights-council", ["a-hrc-res-99-1", "s-res-9901-2044"]],
    ["body=security-council&language=fr", []],
  ])("are found as on the page that lists them: %s", async (query, ids) => {
    const list = await get<{ data: { id: string }[] }>(`/v1/documents?${query}`);
    expect(list.data.map(({ id }) => id).sort()).toEqual(ids);
  });

  it("says with each passage in which languages it can be read, where there are several", async () => {
    expect(await get(`${BRIDGES}/paragraphs/1?lang=fr`)).toMatchObject({ languages: ["en", "fr"] });
    expect(await get(`${BRIDGES}/paragraphs/1-2`)).toMatchObject({ languages: ["en", "fr"] });
    expect(await get("/v1/a-res-99-1/paragraphs/1")).not.toHaveProperty("languages");
  });
});

describe("a quotation", () => {
  it.each<[path: string, quote: string, verdict: string, address: string]>([
    [LAMPS, "Agree on a common signal for fog", "exact", "3(b)(ii)"],
    [LAMPS, "(ii) Agree on a common signal for fog;", "exact", "3(b)(ii)"],
    [LAMPS, "(ii) Agree on a common signal for fog;²", "exact", "3(b)(ii)"],
    [LAMPS, "Each lamp is to be counted once, whichever quay it stands on", "exact", "3(b)(i).2"],
    [LAMPS, "a meeting of lamplighters, which would:\n\n(i) Count the lamps", "exact", "3(b)"],
    [LAMPS, "Requests the Secretary-General", "exact", "3.1"],
    [LAMPS, "Requests the Secretary-General: (a) To report", "exact", "3"],
    [LAMPS, "To convene … a meeting of lamplighters", "abridged", "3(b).1"],
    [LAMPS, "Agree on a common signal for rain", "altered", "3(b)(ii)"],
    [LAMPS, "The Group shall publish the number of lamps", "exact", "annex/4"],
    [LAMPS, "It shall report to the Assembly at dawn", "exact", "annex/3.2"],
    [LAMPS, "We keep the lamp for whoever comes home", "exact", "annex-2/1"],
    [LAMPS, "“Bring a lamp” (A/RES/99/1, annex I, para. 2 (a))", "exact", "annex/2(a)"],
    [BRIDGES, "To protect those who report unlawful tolls", "exact", "2(a)"],
    [`${BRIDGES}?lang=fr`, "À protéger les personnes qui signalent des péages illicites", "exact", "2(a)"],
    [`${BRIDGES}?lang=fr`, "Passage des ponts", "exact", "crossings"],
    [`${BRIDGES}?lang=fr`, "À protéger les personnes qui signalent des péages licites", "altered", "2(a)"],
    [LAMPS, "Terms of reference of the Group of Friends of the Lamp", "exact", "annex"],
    [`${FERRY}?lang=es`, "Decide seguir ocupándose de la cuestión", "exact", "3"],
    [FERRY, "the ferry to Port Meridian shall sail every day", "exact", "1"],
  ])("%s has “%s”: %s at %s", async (document, quote, verdict, address) => {
    const [path, query = ""] = document.split("?");
    const judged = await get<Judgement & { citation: Citation }>(
      `${path}/verify?${query}&${asked("quote", quote)}`,
    );
    expect([judged.verdict, judged.address]).toEqual([verdict, address]);
    if (quote.includes("A/RES/")) expect(judged.cited?.agrees).toBe(true);
  });
});

describe("a reference", () => {
  it.each([
    [`${LAMPS}/resolve`, "A/RES/99/1, para. 3 (b)", "3(b)"],
    [`${LAMPS}/resolve`, "A/RES/99/1, para. 3 (b) (ii)", "3(b)(ii)"],
    [`${LAMPS}/resolve`, "para. 3(b)(i), second sentence", "3(b)(i).2"],
    [`${LAMPS}/resolve`, "A/RES/99/1, annex I, para. 4", "annex/4"],
    [
      `${LAMPS}/resolve`,
      "General Assembly resolution 99/1, annex II, first preambular paragraph",
      "annex-2/preamble-1",
    ],
    [`${LAMPS}/resolve`, "http://app.invalid/a-res-99-1/annex-2/1", "annex-2/1"],
    ["/v1/resolve", "résolution 99/2 de l’Assemblée générale, par. 1", "1"],
    ["/v1/resolve", "Des ponts sûrs pour les voyageurs, par. 1", "1"],
    [`${LAMPS}/resolve`, "A/RES/99/1, annex II", "annex-2"],
    ["/v1/resolve", "A/RES/99/2, par. 2 b)", "2(b)"],
    ["/v1/resolve", "résolution 99/2 de l’Assemblée générale, paragraphe 2 a)", "2(a)"],
    [`${LAMPS}/resolve`, "A/RES/99/1, par. 3 b) ii)", "3(b)(ii)"],
    ["/v1/resolve", "S/RES/9901 (2044), para. 2", "2"],
    ["/v1/resolve", "S/RES/9901(2044), para. 2", "2"],
    ["/v1/resolve", "Security Council resolution 9901 (2044), para. 2", "2"],
    ["/v1/resolve", "UNSC Res 9901 (2044), para 2", "2"],
    ["/v1/resolve", "U.N.S.C. Res. 9901 (2044), ¶ 2", "2"],
    [`${FERRY}/resolve`, "Security Council resolution 9901, para. 2", "2"],
  ])("%s understands “%s” as %s", async (path, ref, address) => {
    expect((await get<{ address: string }>(`${path}?${asked("ref", ref)}`)).address).toBe(address);
  });

  it.each([
    [`${LAMPS}/resolve`, "S/RES/9901 (2044), para. 2"],
    [`${FERRY}/resolve`, "General Assembly resolution 9901 (2044), para. 2"],
    [`${FERRY}/resolve`, "S/RES/9901 (2043), para. 2"],
    [`${LAMPS}/resolve`, "A/RES/99/1, annex III, para. 1"],
  ])("%s does not take “%s” for its own", async (path, ref) => {
    await get(`${path}?${asked("ref", ref)}`, 404);
  });
});

describe("a search", () => {
  it.each([
    [`${LAMPS}/search?q=fog`, "3", "3(b)(ii).1"],
    [`${LAMPS}/search?q=dawn`, "annex/3", "annex/3.2"],
    [`${BRIDGES}/search?q=travellers`, "preamble-2", "preamble-2.1"],
    [`${BRIDGES}/search?q=p%C3%A9ages&lang=fr`, "2", "2(a).1"],
    [`${FERRY}/search?q=ferry`, "1", "1.1"],
  ])("%s finds %s", async (path, id, sentence) => {
    const { data } = await get<{ data: { id: string; snippet: { sentence: string } }[] }>(path);
    expect(data[0]).toMatchObject({ id, snippet: { sentence } });
  });
});

describe("a citation", () => {
  it.each([
    [
      `${BRIDGES}/citation/2(b)?lang=fr&format=bibtex`,
      "title = {Des ponts sûrs pour les voyageurs, par. 2 b)}",
    ],
    [`${BRIDGES}/citation/2(b)?lang=fr&format=bibtex`, "langid = {french}"],
    [`${BRIDGES}/citation/2(b)?lang=fr&format=bibtex`, "@techreport{a-res-99-2_2-b.fr,"],
    [`${BRIDGES}/citation/2(b)?format=bibtex`, "@techreport{a-res-99-2_2-b,"],
    [`${BRIDGES}/citation/2(b)?lang=fr&format=bibtex`, "url = {http://app.invalid/a-res-99-2/2(b)?lang=fr}"],
    [`${BRIDGES}/citation/2(b)?format=bibtex`, "langid = {english}"],
    [`${BRIDGES}/citation/2(b)?lang=fr&format=ris`, "LA  - fr"],
    [`${BRIDGES}/citation/2(b)?lang=fr&format=csl-json`, '"language": "fr"'],
    [`${LAMPS}/citation/annex-2/1?style=oscola&format=text`, "UN Doc A/RES/99/1, annex II, para 1"],
    [
      `${FERRY}/citation/1?style=oscola&format=text`,
      "UNSC Res 9901 (2044) (3 March 2044) UN Doc S/RES/9901 (2044), para 1",
    ],
    [`${FERRY}/citation/1?style=bluebook&format=text`, "S.C. Res. 9901 (2044), ¶ 1"],
  ])("%s has %s", async (path, words) => {
    expect(await text(path)).toContain(words);
  });
});

describe("oEmbed", () => {
  it("frames the passage in the language of its permalink", async () => {
    const permalink = (await get<Passage>(`${BRIDGES}/paragraphs/2(b)?lang=fr`)).links.html;
    const { html } = await get<{ html: string }>(`/oembed?${asked("url", permalink)}`);
    expect(html).toContain("À restituer aux voyageurs");
    expect(html).toContain('src="http://app.invalid/embed/a-res-99-2/2(b)?lang=fr"');
    const { errors } = await get<Problem>("/oembed?url=https://example.com/x", 404);
    expect(errors?.[0]?.expected).toEqual(["http://app.invalid/a-hrc-res-99-1/1"]);
  });
});

describe("an export", () => {
  const EXPORTS = ["json", "md", "txt", "csv", "xml"];
  it.each([LAMPS, BRIDGES, `${BRIDGES}?lang=fr`, FERRY].flatMap((path) => EXPORTS.map((as) => [path, as])))(
    "of %s can be had as %s, and its words pass our own check",
    async (document, ending) => {
      const [path, query = ""] = document.split("?");
      const written = await text(`${path}/export.${ending}?${query}`);
      if (ending !== "md" && ending !== "txt") return;
      for (const block of written.split("\n\n").slice(3)) {
        const words = block.replace(/^\s*(?:#+|\d+\.|\[\^\d\]:|[¹²³]) /, "").replace(/\[\^\d\]|[¹²³]/g, "");
        const { verdict } = await get<Judgement>(`${path}/verify?${query}&${asked("quote", words)}`);
        expect([words, verdict]).toEqual([words, "exact"]);
      }
    },
  );
});
