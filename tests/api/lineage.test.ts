import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { Lineage, RelatedParagraph } from "../../src/model/lineage.ts";
import type { Problem } from "../../src/model/problem.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSessions } from "../fixtures/in-sessions.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

const release = composeRelease(inSessions, noIndex);
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await app.ask(path);
  const json = await answer.json();
  expect([path, answer.status, status === 200 ? json : {}], JSON.stringify(json)).toMatchObject([
    path,
    status,
    {},
  ]);
  return json as T;
}
const lineage = (document: string, address: string, query = "") =>
  get<Lineage>(`/v1/${document}/paragraphs/${address}/lineage${query}`);
const said = (some: readonly RelatedParagraph[]) =>
  some.map(({ document, address, series, change }) => `${document} ${address} ${series} ${change}`);

describe("the lineage of a paragraph", () => {
  it("is the best paragraph of each earlier document, newest first, wherever it stood there", async () => {
    const { ancestors, descendants, first, unchangedSince, total } = await lineage("a-res-99-4", "2");
    expect(said(ancestors)).toEqual([
      "a-hrc-res-98-7 1 other reworded",
      "a-res-98-7 1 same reworded",
      "a-res-97-1 1 same reworded",
    ]);
    expect(descendants).toEqual([]);
    expect([first?.document, unchangedSince]).toEqual(["a-res-97-1", null]);
    expect(total).toEqual({ ancestors: 3, descendants: 0 });
  });

  it("tells what became of it, oldest first", async () => {
    const { descendants, first } = await lineage("a-res-97-1", "1");
    expect(said(descendants)).toEqual([
      "a-res-98-7 1 same reworded",
      "a-hrc-res-98-7 1 other same",
      "a-res-99-4 2 same reworded",
    ]);
    expect(first).toBeNull();
  });

  it("tells other numbers and another order of the same words from other words", async () => {
    expect(said((await lineage("a-res-99-4", "1")).ancestors)).toEqual([
      "a-res-98-7 2 same numbers",
      "a-res-97-1 2 same numbers",
    ]);
    expect(said((await lineage("a-res-99-4", "3")).ancestors)).toEqual(["a-res-98-7 3 same numbers"]);
  });

  it("knows a bare reference to last year’s resolution within its series alone", async () => {
    expect(said((await lineage("a-res-99-4", "preamble-1")).ancestors)).toEqual([
      "a-res-98-7 preamble-1 same numbers",
      "a-res-97-1 preamble-1 same numbers",
    ]);
    expect((await lineage("a-hrc-res-98-7", "preamble-1")).total).toEqual({ ancestors: 0, descendants: 0 });
  });

  it("says since when the words are the same", async () => {
    const { unchangedSince, first } = await lineage("a-res-99-4", "4");
    expect([unchangedSince?.document, first?.document]).toEqual(["a-res-97-1", "a-res-97-1"]);
  });

  it("says plainly that words are new, and in what it looked", async () => {
    const { first, ancestors, total, scope } = await lineage("a-hrc-res-98-7", "2");
    expect({ first, ancestors, total }).toEqual({
      ...{ first: null, ancestors: [] },
      total: { ancestors: 0, descendants: 0 },
    });
    expect(scope).toEqual({
      bodies: ["general-assembly", "human-rights-council"],
      ...{ from: "2042-12-05", to: "2044-12-05", documents: 4, complete: true },
    });
  });

  it("gives each with its words, its citation and its address", async () => {
    const [ancestor] = (await lineage("a-res-98-7", "1")).ancestors;
    expect(ancestor).toMatchObject({
      ...{ symbol: "A/RES/97/1", title: "Lamps along the harbours", session: "97", adopted: "2042-12-05" },
      text: "Urges all islands to keep the lamps of their harbours burning until every fisherman has come home;",
      citation: { text: "General Assembly resolution 97/1, para. 1" },
    });
    expect(ancestor?.links.self).toMatch(/\/v1\/a-res-97-1\/paragraphs\/1$/u);
  });

  it("tells what was changed, from the earlier words to the later ones", async () => {
    const { ancestors, descendants } = await lineage("a-res-98-7", "1");
    const changes = [ancestors, descendants].map((some) => some.at(-1)?.changes);
    expect(changes).toMatchObject([
      [
        { type: "verb", from: { text: "Urges" }, to: { text: "Encourages" }, direction: "softer" },
        { type: "qualifier", from: { text: "" }, direction: "softer" },
      ],
      [{ type: "verb", from: { text: "Encourages" }, to: { text: "Urges" }, direction: "firmer" }],
    ]);
    expect((await lineage("a-hrc-res-98-7", "1")).ancestors.map((one) => one.changes)).toEqual([
      expect.any(Array),
      [],
    ]);
  });

  it("is that of the paragraph where a part of it is asked for", async () => {
    expect(await lineage("a-res-98-7", "1.1")).toMatchObject({ address: "1", total: { descendants: 2 } });
  });

  it("is paged, filtered and narrowed", async () => {
    const page = await lineage("a-res-99-4", "2", "?limit=2");
    expect(said(page.ancestors)).toHaveLength(2);
    expect(page.total.ancestors).toBe(3);
    const next = await lineage("a-res-99-4", "2", new URL(page.links.next ?? "").search);
    expect(said(next.ancestors)).toEqual(["a-res-97-1 1 same reworded"]);
    expect(next.links.next).toBeUndefined();
    const others = await lineage("a-res-99-4", "2", "?series=other");
    expect(said(others.ancestors)).toEqual(["a-hrc-res-98-7 1 other reworded"]);
    expect(others.first?.document).toBe("a-res-97-1");
    expect((await lineage("a-res-99-4", "2", "?change=same")).total.ancestors).toBe(0);
    expect(Object.keys(await lineage("a-res-99-4", "2", "?fields=total,first"))).toEqual(["first", "total"]);
  });

  it("is a table as CSV", async () => {
    const answer = await app.ask("/v1/a-res-98-7/paragraphs/1/lineage.csv");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const text = await answer.text();
    const byAccept = await app.ask("/v1/a-res-98-7/paragraphs/1/lineage", {
      headers: { Accept: "text/csv" },
    });
    expect(await byAccept.text()).toBe(text);
    const [names, ...rows] = text.trim().split("\r\n");
    expect(names).toContain("relation,relatedDocument");
    expect(rows.map((row) => row.split(",").slice(3, 5).join(" "))).toEqual([
      '"ancestor" "a-res-97-1"',
      '"descendant" "a-hrc-res-98-7"',
      '"descendant" "a-res-99-4"',
    ]);
  });

  it("is JSON Lines too, each with the whole paragraph, and Parquet with the cells of the CSV", async () => {
    const path = "/v1/a-res-98-7/paragraphs/1/lineage";
    const { ancestors, descendants, language } = await lineage("a-res-98-7", "1");
    const asked = { document: "a-res-98-7", address: "1", language };
    const lines = (await (await app.ask(`${path}.jsonl`)).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ...ancestors.map((related) => ({ ...asked, relation: "ancestor", related })),
      ...descendants.map((related) => ({ ...asked, relation: "descendant", related })),
    ]);
    const answer = await app.ask(`${path}.parquet`);
    expect(answer.headers.get("Content-Disposition")).toContain("a-res-98-7.en.1.lineage.parquet");
    const file = await answer.arrayBuffer();
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(lines.length);
    expect(rows[0]).toMatchObject({ ...asked, relation: "ancestor", relatedDocument: "a-res-97-1" });
  });

  it("begins with a byte order mark by its address, as other tables do, unless that is not wanted", async () => {
    const isMarked = async (path: string, Accept = "*/*") => {
      const answer = await app.ask(path, { headers: { Accept } });
      expect([path, answer.status]).toEqual([path, 200]);
      return new Uint8Array(await answer.arrayBuffer())[0] === 0xef;
    };
    const path = "/v1/a-res-98-7/paragraphs/1/lineage";
    expect(await isMarked(`${path}.csv`)).toBe(true);
    expect(await isMarked(`${path}.csv?bom=false`)).toBe(false);
    expect(await isMarked(path, "text/csv")).toBe(false);
  });

  it.each([
    ["several paragraphs", "/v1/a-res-99-4/paragraphs/1-2/lineage", 400, "1"],
    ["a paragraph that is not there", "/v1/a-res-99-4/paragraphs/9/lineage", 404, "4"],
    ["what is no address", "/v1/a-res-99-4/paragraphs/OP2/lineage", 400, "2"],
    ["a document that is not there", "/v1/a-res-99-5/paragraphs/1/lineage", 404, "a-res-99-4"],
    ["a language that is not there", "/v1/a-res-99-4/paragraphs/1/lineage?lang=fr", 404, undefined],
    ["a cursor that no page gave", "/v1/a-res-99-4/paragraphs/1/lineage?cursor=x", 400, undefined],
  ])("refuses %s, and says what there is", async (_, path, status, meant) => {
    expect((await get<Problem>(path, status)).didYouMean).toBe(meant);
  });

  it("says 503, and when to ask again, while there is no index", async () => {
    const alone = await startApp({}, release);
    const answer = await alone.ask("/v1/a-res-99-4/paragraphs/1/lineage");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("60");
    await alone.stop();
  });
});
