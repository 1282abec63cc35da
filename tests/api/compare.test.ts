import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { Comparison, ComparisonRow } from "../../src/model/comparison.ts";
import type { Problem } from "../../src/model/problem.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

const [EARLIER, LATER, BRIDGES] = ["a-res-98-12", "a-res-99-12", "a-res-99-40"];

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

async function get<T>(query: Record<string, string>, status = 200, of = app): Promise<T> {
  const answer = await of.ask(`/v1/compare?${new URLSearchParams(query)}`);
  const json = await answer.json();
  expect([query, answer.status, json]).toMatchObject([query, status, {}]);
  return json as T;
}
const compare = (from: string, to: string, more: Record<string, string> = {}, of = app) =>
  get<Comparison>({ from, to, ...more }, 200, of);
const said = ({ op, from, to }: ComparisonRow) => `${op} ${from?.address ?? "-"} > ${to?.address ?? "-"}`;

describe("/v1/compare", () => {
  it("puts each paragraph beside the one that it comes from, and counts", async () => {
    const { data, total, counts, from, to, order, language } = await compare(EARLIER, LATER);
    expect(data.map(said)).toContain("reworded 1 > 2");
    expect(total).toBe(data.length);
    expect(counts).toMatchObject({
      same: 3,
      numbers: 3,
      reworded: 3,
      added: 1,
      removed: 1,
      moved: 2,
      split: 1,
    });
    expect(language).toBe("en");
    expect(order).toBe("earlier-first");
    expect([from, to]).toMatchObject([
      { document: EARLIER, symbol: "A/RES/98/12", adopted: "2043-12-05", adoption: { inFavour: 140 } },
      {
        document: LATER,
        title: "Weighing of cheese",
        paragraphs: 10,
        links: { self: `${app.origin}/v1/${LATER}` },
      },
    ]);
  });

  it("gives the words of both sides with their citations, and what was changed at its place in both", async () => {
    const { data } = await compare(EARLIER, LATER, { op: "reworded" });
    const row = data.find(({ to }) => to?.address === "2");
    expect(row).toMatchObject({
      moved: false,
      from: { address: "1", kind: "operative", citation: { text: expect.stringContaining("98/12") } },
      to: { address: "2", links: { html: `${app.origin}/${LATER}/2` } },
    });
    expect(row?.changes.length).toBeGreaterThan(0);
    for (const change of row?.changes ?? []) {
      expect(row?.from?.text.slice(change.from.start, change.from.end)).toBe(change.from.text);
      expect(row?.to?.text.slice(change.to.start, change.to.end)).toBe(change.to.text);
    }
    expect(row?.changes.map((change) => change.to.text)).toContainEqual(
      expect.stringContaining("as appropriate"),
    );
  });

  it("says the same whether it was compared with the release or is compared now", async () => {
    for (const lang of ["en", "ar"]) {
      const [kept, made] = [
        await compare(EARLIER, LATER, { lang }),
        await compare(EARLIER, LATER, { lang }, withoutIndex),
      ];
      expect(kept.data.length).toBeGreaterThan(3);
      expect(kept.data).toEqual(made.data);
    }
  });

  it("takes symbols for ids", async () => {
    const { from, to } = await compare("A/RES/98/12", "a/res/99/12");
    expect([from.document, to.document]).toEqual([EARLIER, LATER]);
    expect((await compare("98/12", "General Assembly resolution 99/12")).to.document).toBe(LATER);
  });

  it("is narrowed by what became of a paragraph, and by direction, and still counts all", async () => {
    const all = await compare(EARLIER, LATER);
    const moved = await compare(EARLIER, LATER, { moved: "true" });
    expect(moved.data.every((row) => row.moved)).toBe(true);
    expect(moved.total).toBe(all.counts.moved);
    const added = await compare(EARLIER, LATER, { op: "added" });
    expect(added.data.map(said)).toEqual(["added - > 5"]);
    expect(added.counts).toEqual(all.counts);
    const softer = await compare(EARLIER, LATER, { direction: "softer" });
    expect(softer.total).toBe(all.counts.softer);
    expect(softer.data.map(said)).toEqual(["reworded 1 > 2"]);
    expect(softer.data[0]?.changes).toMatchObject([
      { type: "verb", direction: "softer", from: { text: "Urges" }, to: { text: "Encourages" } },
      { type: "qualifier", direction: "softer" },
    ]);
    expect((await compare(EARLIER, LATER, { direction: "firmer" })).total).toBe(0);
  });

  it("is paged, and its items are narrowed to fields", async () => {
    const { data, links } = await compare(EARLIER, LATER, { limit: "2", fields: "op,to" });
    expect(data.map((row) => Object.keys(row))).toEqual([
      ["op", "to"],
      ["op", "to"],
    ]);
    const next = await app.ask(links.next?.slice(app.origin.length) ?? "");
    expect(((await next.json()) as Comparison).data).toHaveLength(2);
  });

  it("compares without ranks of verbs where the release says nothing of changes", async () => {
    const { changes: _, ...corpus } = inSeries;
    const silent = await startApp({}, composeRelease(corpus, noIndex));
    const { counts, data } = await compare(EARLIER, LATER, {}, silent);
    expect(counts).toMatchObject({ same: 3, added: 1 });
    const [verb] = data.find(({ to }) => to?.address === "2")?.changes ?? [];
    expect(verb).toMatchObject({ from: { text: "Urges" }, to: { text: "Encourages" } });
    expect(verb).not.toHaveProperty("direction");
    await silent.stop();
  });

  it("says of a document and itself that all is the same", async () => {
    const { data, order, counts } = await compare(LATER, LATER);
    expect(order).toBe("same-document");
    expect(data.every(({ op, moved, changes }) => op === "same" && !moved && changes.length === 0)).toBe(
      true,
    );
    expect(counts).toMatchObject({ same: 10, added: 0, removed: 0 });
  });

  it("says of two that share nothing that all was removed and added", async () => {
    const { counts } = await compare(EARLIER, BRIDGES);
    expect(counts).toMatchObject({ same: 0, numbers: 0, reworded: 0, added: 3, removed: 9, moved: 0 });
  });

  it("compares a later one with an earlier one, and says so", async () => {
    const { order, data } = await compare(LATER, EARLIER);
    expect(order).toBe("later-first");
    expect(data.map(said)).toContain("added - > 4");
  });

  it.each([
    [{ from: EARLIER, to: LATER, lang: "fr" }, 404, "en, ar"],
    [{ from: EARLIER, to: BRIDGES, lang: "ar" }, 404, "A/RES/99/40 is here in en"],
    [{ from: "a-res-98-13", to: LATER }, 404, "there is no document"],
    [{ from: EARLIER, to: "nonsense" }, 404, "there is no document"],
    [{ from: "Weighing of cheese", to: LATER }, 400, "names 2 documents"],
    [{ from: EARLIER }, 400, '"to" is missing'],
    [{ from: EARLIER, to: LATER, op: "changed" }, 400, "no value"],
    [{ from: EARLIER, to: LATER, direction: "harder" }, 400, "no value"],
    [{ from: EARLIER, to: "x".repeat(201) }, 400, "no value"],
    [{ from: "", to: LATER }, 400, "no value"],
  ] as [Record<string, string>, number, string][])("refuses %j with %i", async (query, status, detail) => {
    expect((await get<Problem>(query, status)).detail).toContain(detail);
  });

  it("names the document that was probably meant", async () => {
    expect(await get<Problem>({ from: "a-res-98-13", to: LATER }, 404)).toMatchObject({
      didYouMean: EARLIER,
    });
    const { errors } = await get<Problem>({ from: EARLIER, to: BRIDGES, lang: "ar" }, 404);
    expect(errors).toMatchObject([{ parameter: "lang", expected: ["en"] }]);
  });

  it("is a table as CSV", async () => {
    const answer = await app.ask(`/v1/compare.csv?from=${EARLIER}&to=${LATER}`);
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines[0]).toContain("op,moved,shape,from,to");
    expect(lines).toHaveLength(12);
  });
});
