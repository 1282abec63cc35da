import { describe, expect, it } from "vitest";
import { unpackRows } from "../../src/lineage/packed-comparison.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import type { IndexDatabase } from "../../src/search/across/database.ts";
import { inSeries, textInSeries } from "../fixtures/in-series.ts";

const { documents } = inSeries;
const [EARLIER, LATER] = ["a-res-98-12", "a-res-99-12"];

async function comparisons(database: IndexDatabase): Promise<string[]> {
  const sql = "SELECT later, earlier, language FROM comparisons ORDER BY later, language";
  const [rows = []] = await database.batch([{ sql, params: [] }]);
  return rows.map(({ later, earlier, language }) => `${earlier} > ${later} ${language}`);
}

/** The same documents, one of them with a paragraph more. */
function changed(id: string): CorpusDocument[] {
  return documents.map((document) => {
    const { en = [] } = document.texts;
    const [first] = en;
    if (document.entry.id !== id || first === undefined) return document;
    const added = { ...first, id: "9", number: 9, kind: "operative" as const, text: "Thanks the goats." };
    return { ...document, texts: { ...document.texts, en: [...en, added] } };
  });
}

describe("the comparisons of a release", () => {
  it("are those of consecutive documents of a series, in each language that both have", async () => {
    const database = openSqliteIndex();
    const { compared } = await fillIndex(database, "one", textsOf(documents));
    expect(compared).toBe(2);
    expect(await comparisons(database)).toEqual([`${EARLIER} > ${LATER} ar`, `${EARLIER} > ${LATER} en`]);
  });

  it("are read as they were made, with their words from the texts", async () => {
    const database = openSqliteIndex();
    await fillIndex(database, "one", textsOf(documents));
    const sql = "SELECT rows FROM comparisons WHERE language = 'en'";
    const [[row] = []] = await database.batch([{ sql, params: [] }]);
    const rows = unpackRows(String(row?.rows), textInSeries(EARLIER), textInSeries(LATER));
    const verb = rows.find(({ to }) => to === "2")?.changes[0];
    expect(verb).toMatchObject({ from: { text: "Urges", start: 0 }, to: { text: "Encourages", end: 10 } });
    expect(rows.filter(({ moved }) => moved).map(({ to }) => to)).toEqual(["preamble-2", "1"]);
    expect(rows.filter(({ shape }) => shape === "split").map(({ to }) => to)).toEqual(["3", "4"]);
  });

  it("are made anew where a text has changed, and there alone", async () => {
    const database = openSqliteIndex();
    await fillIndex(database, "one", textsOf(documents));
    expect(await fillIndex(database, "two", textsOf(documents))).toMatchObject({ compared: 0 });
    expect(await fillIndex(database, "three", textsOf(changed(EARLIER)))).toMatchObject({ compared: 1 });
  });

  it("are made anew where what tells changes apart is another", async () => {
    const database = openSqliteIndex();
    await fillIndex(database, "one", textsOf(documents));
    const words = {
      neutral: ["also"],
      stronger: [],
      strongerNouns: [],
      verbs: [],
      nouns: [],
      qualifiers: [],
    };
    expect(await fillIndex(database, "one", textsOf(documents), { en: words })).toMatchObject({
      compared: 1,
    });
  });

  it("go with a document that is no longer there, and the next one is compared with the one before", async () => {
    const database = openSqliteIndex();
    await fillIndex(database, "one", textsOf(documents));
    await fillIndex(database, "two", textsOf(documents.filter(({ entry }) => entry.id !== LATER)));
    expect(await comparisons(database)).toEqual([]);
  });
});
