import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

interface ActList {
  data: { id: string }[];
  total: number;
  links: { next?: string };
}

const json = async <T>(path: string) => (await (await worker.ask(path)).json()) as T;
const list = (query: string) => json<ActList>(`/v1/s-32-1/acts${query}`);
const paragraphs = compiled.texts.en ?? [];
const acts = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts));

describe("a filter that cannot be understood", () => {
  it.each<[query: string, parameter: string, didYouMean: string | undefined]>([
    ["acts?theme=benefical-ownership", "theme", "beneficial-ownership"],
    ["acts?theme=sport&theme=gendre", "theme", "gender"],
    ["acts?theme=kickbacks", "theme", "bribery"],
    ["acts?theme=Dark%20money", "theme", "political-finance"],
    ["acts?theme=", "theme", undefined],
    ["acts?theme=sport,gender", "theme", "theme=sport&theme=gender"],
    ["acts?theme[]=sport", "theme[]", "theme"],
    ["acts?actor=governments", "actor", "states"],
    ["acts?addressee=unocd", "addressee", "unodc"],
    ["acts?section=asset-recoverie", "section", "asset-recovery"],
    ["acts?paragraph=87", "paragraph", "86"],
    ["acts?paragraph=16.2", "paragraph", "16"],
    ["acts?paragraph=16.9", "paragraph", "16"],
    ["acts?paragraph=asset-recovery", "paragraph", undefined],
    ["acts?paragraph=banana", "paragraph", undefined],
    ["acts?kind=comitment", "kind", "commitment"],
    ["acts?qualifier=efort", "qualifier", "effort"],
    ["acts?qualified=yes", "qualified", undefined],
    ["acts?deadline=2030", "deadline", undefined],
    ["acts?facets=themes", "facets", "theme"],
    ["acts?facets=", "facets", undefined],
    ["acts?fields=txt", "fields", "text"],
    ["commitments?theme=sprot", "theme", "sport"],
    ["references?instrument=interpole", "instrument", "interpol"],
    ["references?instrument=Merida%20Convention", "instrument", "uncac"],
    ["paragraphs?theme=kickbacks", "theme", "bribery"],
    ["paragraphs?reference=unac", "reference", "uncac"],
  ])("%s is a 400 with what was probably meant", async (query, parameter, didYouMean) => {
    const answer = await worker.ask(`/v1/s-32-1/${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = (await answer.json()) as Problem;
    expect(problem.errors[0]).toMatchObject({ parameter, expected: expect.any(Array) });
    expect(problem.didYouMean).toBe(didYouMean);
  });

  it("is reported all at once", async () => {
    const query = "theme=sprot&actor=nobody&section=none&paragraph=99&facets=verb";
    const { errors } = await json<Problem>(`/v1/s-32-1/acts?${query}`);
    expect(errors.map(({ parameter }) => parameter)).toEqual([
      "theme",
      "actor",
      "section",
      "paragraph",
      "facets",
    ]);
  });

  it("is told apart from what no act has", async () => {
    expect(await list("?theme=sport&section=asset-recovery")).toMatchObject({ data: [], total: 0 });
    expect(await json("/v1/s-32-1/paragraphs?theme=sport&kind=preamble")).toMatchObject({ total: 0 });
  });

  const STRANGE = {
    nothing: "",
    "500 characters": "a".repeat(500),
    emoji: "🏛️💰",
    "right-to-left text": "مكافحة الفساد",
    SQL: "' OR 1=1; DROP TABLE acts; --",
    "a regular expression": "(a+)+$",
    "a null byte": "\0",
    "half a character": "\ud800",
    "a prototype": "__proto__",
    "a path": "../../v1",
  };
  const FILTERS = [
    "theme",
    "actor",
    "addressee",
    "section",
    "paragraph",
    "qualifier",
    "kind",
    "facets",
    "lang",
  ];
  it.each(Object.entries(STRANGE))("is never our fault: %s", async (_, value) => {
    const search = encodeURIComponent(value.toWellFormed());
    for (const name of [...FILTERS, "qualified", "deadline", "cursor", "limit", "fields"]) {
      const { status } = await worker.ask(`/v1/s-32-1/acts?${name}=${search}`);
      expect([name, status]).toEqual([name, name === "lang" && value.length < 101 ? 404 : 400]);
    }
  });

  it.each(FILTERS)("is told in few words with 300 wrong values for %s", async (name) => {
    const many = (value: (index: number) => string) =>
      Array.from({ length: 300 }, (_, index) => `${name}=${value(index)}`).join("&");
    const unknown = await worker.ask(`/v1/s-32-1/acts?${many((index) => `none-${index}`)}`);
    expect(unknown.status).toBe(400);
    const { errors } = (await unknown.json()) as Problem;
    expect(errors.length).toBeLessThanOrEqual(20);
  });
});

describe("hundreds of filters that are all right", () => {
  it("leave out the header that could not hold their links, which stand in the body", async () => {
    const all = paragraphs.map(({ id }) => `paragraph=${id}`).join("&");
    const answer = await worker.ask(`/v1/s-32-1/acts?${all}&${all}&${all}&limit=1`);
    expect(answer.headers.get("Link")).toBeNull();
    const { links, total } = (await answer.json()) as ActList;
    expect(total).toBe(acts.length);
    const next = (await (await worker.ask(links.next ?? "")).json()) as ActList;
    expect(next.data[0]?.id).toBe(acts[1]?.id);
  });

  it("are answered like few", async () => {
    const themes = Array.from({ length: 300 }, (_, index) => `theme=${index % 2 ? "sport" : "gender"}`);
    expect((await list(`?${themes.join("&")}`)).total).toBe(
      acts.filter(({ themes }) => themes.some(({ id }) => id === "sport" || id === "gender")).length,
    );
  });
});
