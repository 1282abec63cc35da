import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../src/model/act.ts";
import type { CorpusAct } from "../../src/model/corpus.ts";
import type { FacetValue } from "../../src/model/facet.ts";
import type { ActPassage, ParagraphPassage } from "../../src/model/passage.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

interface ActList {
  data: Act[];
  total: number;
  language: string;
  facets?: Record<string, FacetValue[]>;
  links: { self: string; next?: string; prev?: string };
}

const json = async <T>(path: string) => (await (await worker.ask(path)).json()) as T;
const list = (query: string, path = "acts") => json<ActList>(`/v1/s-32-1/${path}${query}`);
const idsOf = async (query: string, path = "acts") =>
  (await list(`?fields=id&limit=100${query}`, path)).data.map(({ id }) => id);

const paragraphs = compiled.texts.en ?? [];
const acts = paragraphs.flatMap(({ section, sentences }) =>
  sentences.flatMap((sentence) => sentence.acts.map((act) => ({ ...act, section }))),
);
const has = (act: CorpusAct, ...themes: string[]) => act.themes.some(({ id }) => themes.includes(id));

describe("acts", () => {
  it("are all there, a page at a time, in the order of the text", async () => {
    const seen: Act[] = [];
    let next: string | undefined = `${worker.origin}/v1/s-32-1/acts?limit=100`;
    while (next !== undefined) {
      const answer: Response = await worker.ask(next);
      expect(answer.headers.get("Content-Language")).toBe("en");
      const page = (await answer.json()) as ActList;
      expect(page).toMatchObject({ total: acts.length, language: "en" });
      seen.push(...page.data);
      next = page.links.next;
    }
    expect(seen.map(({ citation: _c, links: _l, ...act }) => act)).toEqual(
      acts.map(({ section: _, ...act }) => act),
    );
  });

  it("say where they stand, with links that work and a citation", async () => {
    const [act] = (await list("?paragraph=16&limit=1")).data;
    expect(act).toMatchObject({ id: "16.1a", sentence: "16.1", paragraph: "16", actor: "states" });
    expect(act?.citation).toMatchObject({
      text: "General Assembly resolution S-32/1, annex, para. 16, first sentence",
      url: `${worker.origin}/s-32-1/16.1a`,
    });
    for (const link of Object.values({ ...act?.links })) {
      if (link === undefined) continue;
      expect(link.startsWith(`${worker.origin}/`)).toBe(true);
      expect((await worker.ask(link)).status).toBe(200);
    }
  });

  it("stand in their sentences, and can be quoted by their address", async () => {
    const paragraph = await json<ParagraphPassage>("/v1/s-32-1/paragraphs/16");
    const inSentences = paragraph.sentences.flatMap((sentence) => sentence.acts);
    expect(inSentences).toEqual((await list("?paragraph=16")).data);
    const passage = await json<ActPassage>("/v1/s-32-1/paragraphs/16.2a");
    expect(passage).toMatchObject({ type: "act", document: "s-32-1", language: "en" });
    expect(passage).toMatchObject(inSentences.find(({ id }) => id === "16.2a") ?? {});
    expect(paragraph.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it.each<[query: string, fits: (act: (typeof acts)[number]) => boolean]>([
    ["kind=call", ({ kind }) => kind === "call"],
    ["kind=call&kind=recognition", ({ kind }) => kind !== "commitment"],
    ["theme=beneficial-ownership", (act) => has(act, "beneficial-ownership")],
    ["theme=sport&theme=gender", (act) => has(act, "sport", "gender")],
    ["theme=sport&kind=commitment", (act) => act.kind === "commitment" && has(act, "sport")],
    ["actor=states", ({ actor }) => actor === "states"],
    ["addressee=unodc", ({ addressees }) => addressees.includes("unodc")],
    ["addressee=unodc&kind=commitment", () => false],
    ["section=asset-recovery", ({ section }) => section === "asset-recovery"],
    ["section=preamble", ({ section }) => section === null],
    [
      "section=preamble&section=asset-recovery",
      ({ section }) => section === null || section === "asset-recovery",
    ],
    ["paragraph=16", ({ paragraph }) => paragraph === "16"],
    ["paragraph=16&paragraph=preamble-2", ({ paragraph }) => ["16", "preamble-2"].includes(paragraph)],
    ["paragraph=16-18", ({ paragraph }) => ["16", "17", "18"].includes(paragraph)],
    ["paragraph=16&section=asset-recovery", () => false],
    ["qualified=true&kind=call", (act) => act.kind === "call" && act.qualifiers.length > 0],
    ["qualified=false&kind=call", (act) => act.kind === "call" && act.qualifiers.length === 0],
    ["qualifier=effort", ({ qualifiers }) => qualifiers.some(({ kind }) => kind === "effort")],
    [
      "qualifier=voluntary&qualifier=resources",
      ({ qualifiers }) => qualifiers.some(({ kind }) => kind === "voluntary" || kind === "resources"),
    ],
    ["qualifier=effort&qualified=false", () => false],
    ["deadline=true", ({ deadline }) => deadline !== undefined],
    ["deadline=false&kind=call", ({ deadline, kind }) => deadline === undefined && kind === "call"],
    [
      "theme=measuring-corruption&kind=commitment&qualified=true&section=preventive-measures",
      (act) =>
        act.kind === "commitment" &&
        has(act, "measuring-corruption") &&
        act.qualifiers.length > 0 &&
        act.section === "preventive-measures",
    ],
  ])("are found by %s", async (query, fits) => {
    const found = acts.filter(fits);
    expect(await idsOf(`&${query}`)).toEqual(found.map(({ id }) => id).slice(0, 100));
    expect((await list(`?${query}&limit=1`)).total).toBe(found.length);
  });

  it("speak of a theme when they speak of one that is narrower, however far down", async () => {
    const direct = acts.filter((act) => has(act, "asset-recovery"));
    const narrower = acts.filter((act) => has(act, "asset-return", "confiscation", "settlements"));
    const ids = acts.filter((act) => direct.includes(act) || narrower.includes(act)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(direct.length);
    expect(await idsOf("&theme=asset-recovery")).toEqual(ids);
    const criminalization = await idsOf("&theme=criminalization");
    for (const { id } of acts.filter((act) => has(act, "foreign-bribery"))) {
      expect(criminalization).toContain(id);
    }
  });

  it("keep their filters, fields and language in the links to other pages", async () => {
    const { links, data } = await list("?kind=call&fields=id,verb&lang=en&limit=10&cursor=10");
    expect(data.flatMap((act) => Object.keys(act)).every((key) => ["id", "verb"].includes(key))).toBe(true);
    for (const link of [links.next, links.prev]) {
      const page = (await (await worker.ask(link ?? "")).json()) as ActList;
      expect(page.total).toBe(acts.filter(({ kind }) => kind === "call").length);
      expect(Object.keys(page.data[0] ?? {})).toEqual(["id", "verb"]);
    }
  });

  it("are answered in the language asked for, or not at all", async () => {
    expect((await list("?lang=en&limit=1")).language).toBe("en");
    const answer = await worker.ask("/v1/s-32-1/acts?lang=fr");
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as Problem).errors[0]?.expected).toEqual(["en"]);
  });
});

describe("commitments", () => {
  it.each(["", "&theme=asset-recovery", "&qualified=false&paragraph=1-9"])(
    "are the acts of kind commitment, with the filters %s",
    async (query) => {
      expect(await idsOf(query, "commitments")).toEqual(await idsOf(`&kind=commitment${query}`));
    },
  );

  it("take no kind", async () => {
    const answer = await worker.ask("/v1/s-32-1/commitments?kind=call");
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Problem).errors[0]?.parameter).toBe("kind");
  });

  it("are counted among themselves", async () => {
    const { facets } = await list("?facets=kind,qualifier&limit=1", "commitments");
    const promised = acts.filter(({ kind }) => kind === "commitment");
    expect(facets?.kind).toEqual([{ id: "commitment", count: promised.length }]);
    const effort = promised.filter(({ qualifiers }) => qualifiers.some(({ kind }) => kind === "effort"));
    expect(facets?.qualifier).toContainEqual({ id: "effort", label: "trying", count: effort.length });
  });
});

describe("facets", () => {
  it("count sections, what is qualified and what has a deadline, each as its filter finds it", async () => {
    const { facets } = await list("?facets=section,qualified,deadline&limit=1");
    for (const name of ["section", "qualified", "deadline"] as const) {
      const values = facets?.[name] ?? [];
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(acts.length);
      for (const { id, count } of values) expect((await list(`?${name}=${id}&limit=1`)).total).toBe(count);
    }
    expect(facets?.section).toContainEqual({
      id: "asset-recovery",
      label: "Asset recovery",
      count: expect.any(Number),
    });
  });

  it("are answered when they are asked for", async () => {
    expect(await list("?limit=1")).not.toHaveProperty("facets");
    const { facets } = await list("?facets=theme,kind,actor,addressee,qualifier&limit=1&fields=id");
    expect(Object.keys(facets ?? {})).toEqual(["theme", "kind", "actor", "addressee", "qualifier"]);
    expect(facets?.actor).toEqual([{ id: "states", label: "We, the States", count: acts.length }]);
    expect((await list("?facets=kind&facets=theme&limit=1")).facets).toEqual(
      (await list("?facets=theme,kind&limit=1")).facets,
    );
  });

  it.each([
    "section=asset-recovery",
    "kind=commitment&qualified=true",
    "theme=asset-recovery&kind=call",
    "theme=sport&qualifier=discretion&kind=commitment",
  ])("say of each value how many acts it finds beside %s", async (query) => {
    const { facets } = await list(`?${query}&facets=theme,kind,actor,addressee,qualifier&limit=1`);
    for (const [name, values] of Object.entries(facets ?? {})) {
      const others = new URLSearchParams(query);
      others.delete(name);
      for (const { id, count } of values) {
        expect([name, id, (await list(`?${others}&${name}=${id}&limit=1&fields=id`)).total]).toEqual([
          name,
          id,
          count,
        ]);
      }
    }
  });

  it("begin with the most frequent, and name what the vocabulary names", async () => {
    const { facets } = await list("?facets=theme,kind&limit=1");
    for (const values of Object.values(facets ?? {})) {
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(counts).not.toContain(0);
    }
    expect(facets?.theme?.every(({ label }) => label !== undefined)).toBe(true);
    expect(facets?.kind?.[0]).toEqual({
      id: "commitment",
      count: acts.filter(({ kind }) => kind === "commitment").length,
    });
  });

  it("keep a value that the filter asks for, also where nothing has it", async () => {
    const { facets, total } = await list("?theme=sport&kind=call&facets=theme&limit=1");
    expect(total).toBe(0);
    expect(facets?.theme?.find(({ id }) => id === "sport")).toEqual({
      id: "sport",
      label: expect.any(String),
      count: 0,
    });
  });
});

describe("references", () => {
  interface ReferenceList {
    data: { id: string; paragraph: string; instrument: string; links: Record<string, string> }[];
    total: number;
  }
  const references = paragraphs.flatMap((paragraph) =>
    paragraph.references.map((reference) => ({ ...reference, paragraph: paragraph.id })),
  );

  it.each<[query: string, fits: (reference: (typeof references)[number]) => boolean]>([
    ["", () => true],
    ["instrument=uncac", ({ instrument }) => instrument === "uncac"],
    ["instrument=interpol&instrument=undp", ({ instrument }) => ["interpol", "undp"].includes(instrument)],
    [
      "instrument=uncac&paragraph=1",
      ({ instrument, paragraph }) => instrument === "uncac" && paragraph === "1",
    ],
    ["section=preamble", ({ paragraph }) => paragraph.startsWith("preamble")],
  ])("are found by “%s”", async (query, fits) => {
    const found = references.filter(fits);
    const answer = await json<ReferenceList>(`/v1/s-32-1/references?limit=100&${query}`);
    expect(answer.total).toBe(found.length);
    expect(answer.data).toMatchObject(found.slice(0, 100));
  });

  it("link to their paragraph and to what they point at", async () => {
    const { data } = await json<ReferenceList>("/v1/s-32-1/references?instrument=uncac&paragraph=1");
    expect(data[0]).toMatchObject({
      id: "1-r1",
      locator: "chapter II",
      citation: { text: "General Assembly resolution S-32/1, annex, para. 1" },
    });
    for (const link of Object.values(data[0]?.links ?? {})) expect((await worker.ask(link)).status).toBe(200);
  });
});
