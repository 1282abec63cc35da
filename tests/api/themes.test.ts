import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusVocabulary } from "../../src/model/corpus.ts";
import type { Instrument, InstrumentInText } from "../../src/model/instrument.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Theme, ThemeInText } from "../../src/model/theme.ts";
import { type RunningApp, releaseOfData, startApp } from "../app.ts";

const { themes, instruments } = (
  JSON.parse((await releaseOfData()).parts.catalogue ?? "") as { vocabulary: CorpusVocabulary }
).vocabulary;

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

interface List<T> {
  data: T[];
  total: number;
}

const json = async <T>(path: string) => (await (await worker.ask(path)).json()) as T;
const total = async (path: string) =>
  (await json<List<unknown>>(`/v1/s-32-1/${path}&limit=1&fields=id`)).total;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("themes", () => {
  it("are the whole vocabulary, in its order", async () => {
    const list = await json<List<Theme>>("/v1/themes?limit=100");
    expect(list.total).toBe(themes.length);
    expect(list.data.map(({ links: _, ...theme }) => theme)).toEqual(themes);
    expect(ids((await json<List<Theme>>("/v1/themes?limit=100&document=s-32-1")).data)).toEqual(ids(themes));
  });

  it("come by pages and by fields", async () => {
    const list = await json<List<object>>("/v1/themes?limit=2&cursor=2&fields=id,label");
    expect(list.data).toEqual(themes.slice(2, 4).map(({ id, label }) => ({ id, label })));
    expect(list.total).toBe(themes.length);
  });

  it("are counted as the lists of paragraphs and acts find them", async () => {
    for (const { id, counts } of themes) {
      expect({
        paragraphs: await total(`paragraphs?theme=${id}`),
        acts: await total(`acts?theme=${id}`),
        commitments: await total(`commitments?theme=${id}`),
        calls: await total(`acts?theme=${id}&kind=call`),
        recognitions: await total(`acts?theme=${id}&kind=recognition`),
      }).toEqual(counts);
    }
  });

  it.each(["beneficial-ownership", "sport", "asset-recovery", "convention-implementation"])(
    "give the paragraphs and acts that speak of %s, as the lists have them",
    async (id) => {
      const theme = await json<ThemeInText>(`/v1/themes/${id}`);
      const { paragraphs, acts, links, ...said } = theme;
      expect(said).toEqual(themes.find((one) => one.id === id));
      expect(links.self).toBe(`${worker.origin}/v1/themes/${id}`);
      expect(acts).toHaveLength(said.counts.acts);
      expect(paragraphs).toHaveLength(said.counts.paragraphs);
      const listed = await json<List<object>>(`/v1/s-32-1/acts?theme=${id}&limit=100`);
      expect(acts).toEqual(listed.data.map((act) => ({ ...act, document: "s-32-1", language: "en" })));
      const whole = await json<List<object>>(`/v1/s-32-1/paragraphs?theme=${id}&limit=100`);
      expect(whole.data).toMatchObject(
        paragraphs.map(({ document: _d, language: _l, ...paragraph }) => paragraph),
      );
    },
  );

  it("have links that work", async () => {
    const theme = await json<ThemeInText>("/v1/themes/gender");
    const links = [
      theme.links,
      ...theme.paragraphs.map((one) => one.links),
      ...theme.acts.map((one) => one.links),
    ];
    for (const link of new Set(links.flatMap(Object.values)))
      expect((await worker.ask(link)).status).toBe(200);
  });

  it("can be had with the places of some documents alone, and by fields", async () => {
    const whole = await json<ThemeInText>("/v1/themes/sport");
    expect(await json("/v1/themes/sport?document=s-32-1")).toEqual(whole);
    const narrow = await json<ThemeInText>("/v1/themes/sport?fields=label,acts&lang=en");
    expect(narrow).toEqual({ label: whole.label, acts: whole.acts });
  });

  it("say in which language they are", async () => {
    const answer = await worker.ask("/v1/themes/sport");
    expect(answer.headers.get("Content-Language")).toBe("en");
    expect((await worker.ask("/v1/themes")).headers.get("Content-Language")).toBe("en");
  });
});

describe("instruments", () => {
  it("are the whole vocabulary, in its order", async () => {
    const list = await json<List<Instrument>>("/v1/instruments?limit=100");
    expect(list.data.map(({ links: _, ...instrument }) => instrument)).toEqual(instruments);
    const pointedAt = await json<List<Instrument>>("/v1/instruments?limit=100&document=s-32-1&fields=id");
    expect(pointedAt.total).toBe(instruments.filter(({ counts }) => counts.references > 0).length);
  });

  it("are counted as the lists of paragraphs and references find them", async () => {
    for (const { id, counts } of instruments) {
      expect({
        paragraphs: await total(`paragraphs?reference=${id}`),
        references: await total(`references?instrument=${id}`),
      }).toEqual(counts);
    }
  });

  it.each(["uncac", "interpol", "sdg-16"])("say from where %s is pointed at", async (id) => {
    const { references, links, ...said } = await json<InstrumentInText>(`/v1/instruments/${id}`);
    expect(said).toEqual(instruments.find((one) => one.id === id));
    expect(links.self).toBe(`${worker.origin}/v1/instruments/${id}`);
    const listed = await json<List<object>>(`/v1/s-32-1/references?instrument=${id}&limit=100`);
    expect(references).toEqual(
      listed.data.map((reference) => ({ ...reference, document: "s-32-1", language: "en" })),
    );
  });
});

describe("what there is not", () => {
  it.each<[path: string, status: number, didYouMean: string | undefined]>([
    ["/v1/themes/benefical-ownership", 404, "beneficial-ownership"],
    ["/v1/themes/Beneficial-Ownership", 404, "beneficial-ownership"],
    ["/v1/themes/lawmakers", 404, "parliamentary-oversight"],
    ["/v1/themes/fisheries", 404, undefined],
    ["/v1/themes/__proto__", 404, undefined],
    ["/v1/themes/%00", 404, undefined],
    ["/v1/themes/%E0%A4%A", 404, undefined],
    ["/v1/themes/مكافحة", 404, undefined],
    [`/v1/themes/${"a".repeat(500)}`, 404, undefined],
    ["/v1/themes/sport?document=s-32-2", 400, "s-32-1"],
    ["/v1/themes/sport?kind=call", 400, undefined],
    ["/v1/themes/sport?lang=fr", 404, undefined],
    ["/v1/themes/sport?lang=en,fr", 404, undefined],
    ["/v1/themes?document=", 400, undefined],
    ["/v1/themes?theme=sport", 400, undefined],
    ["/v1/themes?lang=fr", 404, undefined],
    ["/v1/themes?fields=lable", 400, "label"],
    ["/v1/instruments/unac", 404, "uncac"],
    ["/v1/instruments/Palermo%20Convention", 404, "untoc"],
    ["/v1/instruments/A%2FRES%2FS-32%2F1", 404, "a-res-s-32-1"],
    ["/v1/instruments?document=s-32-2", 400, "s-32-1"],
    ["/v1/instruments?fields=shortname", 400, "shortName"],
  ])("%s is a problem that says what would have been right", async (path, status, didYouMean) => {
    const answer = await worker.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = (await answer.json()) as Problem;
    expect(problem.errors[0]).toMatchObject({ detail: expect.any(String), expected: expect.any(Array) });
    expect(problem.didYouMean).toBe(didYouMean);
  });
});
