import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { Problem } from "../../src/model/problem.ts";
import { Series, type SeriesInList, type SeriesLine } from "../../src/model/series.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

const CHEESE = "ga-weighing-of-cheese";
const [EARLIER, LATER] = ["a-res-98-12", "a-res-99-12"];

let app: RunningApp;
let withoutIndex: RunningApp;
beforeAll(async () => {
  const release = composeRelease(inSeries, noIndex);
  app = await startApp({ INDEX: await indexOf(release) }, release);
  withoutIndex = await startApp({}, release);
});
afterAll(async () => {
  await app.stop();
  await withoutIndex.stop();
});

async function get<T>(path: string, status = 200, of = app): Promise<T> {
  const answer = await of.ask(path);
  const json = await answer.json();
  expect([path, answer.status, json]).toMatchObject([path, status, {}]);
  return json as T;
}

describe("/v1/series", () => {
  it("lists what is adopted session after session, with how often a vote was recorded", async () => {
    const { data, total } = await get<{ data: SeriesInList[]; total: number }>("/v1/series");
    expect(total).toBe(1);
    expect(data[0]).toMatchObject({
      ...{ id: CHEESE, title: "Weighing of cheese", sessions: ["98", "99"], documents: 2, votes: 2 },
      ...{ first: "2043-12-05", last: "2044-12-04", body: "general-assembly" },
      links: { html: `${app.origin}/series/${CHEESE}`, latest: `${app.origin}/v1/${LATER}` },
    });
  });

  it.each([
    ["q=weigh+cheese", 1],
    ["q=98/12", 1],
    ["q=bridges", 0],
    ["sessions=2", 1],
    ["sessions=3", 0],
    ["body=general-assembly", 1],
    ["body=security-council&q=cheese", 0],
  ])("narrows by %s to %i", async (query, count) => {
    expect(await get<{ total: number }>(`/v1/series?${query}`)).toMatchObject({ total: count });
  });
});

describe("/v1/series/{id}", () => {
  it("has each document with its vote, and what came in and went since the one before", async () => {
    const series = await get<Series>(`/v1/series/${CHEESE}`);
    expect(Series.parse(series)).toEqual(series);
    const [first, second] = series.documents;
    expect(first).toMatchObject({ document: EARLIER, session: "98", adoption: { inFavour: 140 } });
    expect(first).not.toHaveProperty("since");
    expect(second?.since).toMatchObject({
      ...{ document: EARLIER, symbol: "A/RES/98/12", without: [], notHere: [] },
      counts: { same: 3, added: 1, removed: 1 },
      links: { html: `${app.origin}/compare/${EARLIER}...${LATER}` },
    });
  });

  it("follows each paragraph from document to document, with its latest words", async () => {
    const { rows } = await get<Series>(`/v1/series/${CHEESE}`);
    expect(rows).toContainEqual({
      cells: ["1", "2"],
      changes: [null, "reworded"],
      text: expect.stringMatching(/^Encourages all dairies .*, as appropriate,/),
    });
    expect(rows).toContainEqual({
      cells: ["4", null],
      changes: [null, null],
      text: expect.stringMatching(/^Decides that a museum/),
    });
    expect(rows.filter(({ changes }) => changes[1] === "new")).toHaveLength(1);
  });

  it("is of the texts in one language", async () => {
    const { rows, language, documents } = await get<Series>(`/v1/series/${CHEESE}?lang=ar`);
    expect(language).toBe("ar");
    expect(documents[1]?.since?.links.html).toMatch(/\?lang=ar$/);
    expect(rows.map(({ cells }) => cells)).toContainEqual(["1", "1"]);
    const problem = await get<Problem>(`/v1/series/${CHEESE}?lang=fr`, 404);
    expect(problem.errors?.[0]?.expected).toEqual(["en", "ar"]);
  });

  it("says what would have been right for a series that is not there", async () => {
    const problem = await get<Problem>("/v1/series/ga-weighing-of-cheeses", 404);
    expect(problem.didYouMean).toBe(CHEESE);
  });

  it("and the list ask to come back while the index is away", async () => {
    for (const path of ["/v1/series", `/v1/series/${CHEESE}`])
      expect((await withoutIndex.ask(path)).headers.get("Retry-After")).not.toBeNull();
  });
});

it("lists and rows are tables too", async () => {
  const list = await (await app.ask("/v1/series.csv")).text();
  expect(list).toContain(`"${CHEESE}","Weighing of cheese","general-assembly","98; 99"`);
  const rows = await (await app.ask(`/v1/series/${CHEESE}/rows.csv`)).text();
  expect(rows.split("\r\n")[0]).toBe("A/RES/98/12,A/RES/99/12,change since A/RES/98/12,text");
  expect(rows).toContain('"1","2","reworded","Encourages all dairies');
  for (const [query, isMarked] of [
    ["", true],
    ["?bom=false", false],
  ] as const) {
    const answer = await app.ask(`/v1/series/${CHEESE}/rows.csv${query}`);
    const [byte] = new Uint8Array(await answer.arrayBuffer());
    expect([query, byte === 0xef]).toEqual([query, isMarked]);
  }
});

it("the rows of one say the document of each cell, and what is gone, in every form of a list", async () => {
  const path = `/v1/series/${CHEESE}/rows`;
  const { data, total } = await get<{ data: SeriesLine[]; total: number }>(`${path}?limit=100`);
  expect(data).toHaveLength(total);
  expect(data).toContainEqual({
    cells: [
      { document: "a-res-98-12", symbol: "A/RES/98/12", address: "1", change: null },
      { document: "a-res-99-12", symbol: "A/RES/99/12", address: "2", change: "reworded" },
    ],
    text: expect.stringContaining("Encourages all dairies"),
  });
  const lines = (await (await app.ask(`${path}.jsonl`)).text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(data);
  const file = await (await app.ask(`${path}.parquet`)).arrayBuffer();
  expect(await parquetReadObjects({ file })).toContainEqual({
    ...{ "A/RES/98/12": "1", "A/RES/99/12": "2", "change since A/RES/98/12": "reworded" },
    text: expect.stringContaining("Encourages all dairies"),
  });
});

describe("/v1/hedges", () => {
  it("says how often each phrase came and went, of all series and of one", async () => {
    const hedge = { phrase: "as appropriate", session: "99", added: 1, dropped: 0, adding: "softer" };
    for (const query of ["", `?series=${CHEESE}`])
      expect(await get(`/v1/hedges${query}`)).toMatchObject({ data: [hedge], total: 1, compared: 1 });
    expect(await (await app.ask("/v1/hedges.csv")).text()).toContain('"99","as appropriate"');
    await get("/v1/hedges?series=nonsense", 404);
    for (const path of ["/v1/hedges", "/v1/hedges.csv"])
      for (const lang of ["xx", "%00", "en%0A"]) await get(`${path}?lang=${lang}`, 404);
  });
});
