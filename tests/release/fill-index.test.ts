import { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { fillIndex, releaseOf, textsOf } from "../../src/release/fill-index.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { type D1, databaseOf, type IndexDatabase } from "../../src/search/across/database.ts";
import { placeOf, rowOf } from "../../src/search/across/schema.ts";
import { inSixLanguages } from "../fixtures/in-six-languages.ts";

const { documents } = inSixLanguages;
const TEXTS = documents.flatMap(({ texts }) => Object.keys(texts)).length;

const miniflare = new Miniflare({ modules: true, script: "export default {}", d1Databases: ["INDEX"] });
let d1: IndexDatabase;
beforeAll(async () => {
  d1 = databaseOf((await miniflare.getD1Database("INDEX")) as unknown as D1);
}, 60_000);
afterAll(() => miniflare.dispose());

const databases: [name: string, open: () => IndexDatabase][] = [
  ["SQLite", () => openSqliteIndex()],
  ["D1", () => d1],
];

/** The rows that have a word in a language. */
async function rowsWith(database: IndexDatabase, word: string, language = "en"): Promise<number[]> {
  const table = `passages_${language}`;
  const [rows = []] = await database.batch([
    {
      sql: `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ?1 ORDER BY rowid`,
      params: [`"${word}"`],
    },
  ]);
  return rows.map(({ row }) => Number(row));
}

const changed = (
  [first, ...others]: readonly CorpusDocument[],
  text = "Recalling the zebras,",
): CorpusDocument[] => {
  if (first === undefined) return [];
  const [paragraph, ...rest] = first.texts.en ?? [];
  if (paragraph === undefined) return [];
  const en = [{ ...paragraph, text }, ...rest];
  return [{ ...first, texts: { ...first.texts, en } }, ...others];
};

describe.each(databases)("the index of all documents, in %s", (_, open) => {
  it("is that of a release, and of the next one when what changed was written", async () => {
    const database = open();
    const all = await fillIndex(database, "one", textsOf(documents));
    expect(all).toMatchObject({ written: TEXTS, kept: 0, removed: 0, notIndexed: 0 });
    expect(await releaseOf(database)).toBe("one");
    expect(await rowsWith(database, "recalling")).toHaveLength(2);
    expect(await fillIndex(database, "two", textsOf(documents))).toMatchObject({ written: 0, kept: TEXTS });
    expect(await releaseOf(database)).toBe("two");
    expect(await fillIndex(database, "three", textsOf(changed(documents)))).toMatchObject({
      written: 1,
      kept: TEXTS - 1,
    });
    expect(await rowsWith(database, "zebras")).toHaveLength(1);
    expect(await rowsWith(database, "north")).toHaveLength(1);
  });

  it("has no words but a text's own, however its grammar names what their forms have in common", async () => {
    const database = open();
    const text = "Noting that authors, importing organs, count trains,";
    await fillIndex(database, "one", textsOf(changed(documents, text)));
    const [row = -1] = await rowsWith(database, "authors");
    expect(placeOf(row)).toMatchObject({ ordinal: 1, kind: "preamble" });
    for (const word of ["of", "body", "text", "goods", "organ", "author", "import", "train"])
      expect(await rowsWith(database, word), word).not.toContain(row);
  });

  it("loses what a release no longer has", async () => {
    const database = open();
    await fillIndex(database, "one", textsOf(documents));
    const [, second, third] = documents;
    const fewer = [second, third].flatMap((one) => one ?? []);
    expect((await fillIndex(database, "two", textsOf(fewer))).removed).toBe(6);
    expect(await rowsWith(database, "фонари", "ru")).toEqual([]);
    const [left = []] = await database.batch([{ sql: "SELECT id FROM documents ORDER BY id", params: [] }]);
    expect(left.map(({ id }) => id)).toEqual(["a-hrc-res-98-7", "s-res-9902-2044"]);
  });

  it("is of no release while it is made, and the next run goes on where one stopped", async () => {
    const database = open();
    await fillIndex(database, "one", textsOf(documents));
    async function* brokenOff() {
      yield* textsOf(changed(documents).slice(0, 1));
      throw new Error("the power went");
    }
    await expect(fillIndex(database, "two", brokenOff())).rejects.toThrow("the power went");
    expect(await releaseOf(database)).toBeUndefined();
    await fillIndex(database, "two", textsOf(changed(documents)));
    expect(await releaseOf(database)).toBe("two");
    expect(await rowsWith(database, "zebras")).toHaveLength(1);
  });

  it("is made anew where its tables are of another shape", async () => {
    const database = open();
    await fillIndex(database, "one", textsOf(documents));
    await database.batch([{ sql: "UPDATE meta SET value = 'old' WHERE name = 'schema'", params: [] }]);
    expect(await releaseOf(database)).toBeUndefined();
    expect((await fillIndex(database, "one", textsOf(documents))).written).toBe(TEXTS);
    expect(await rowsWith(database, "recalling")).toHaveLength(2);
  });

  it("says which texts are in languages that it does not hold", async () => {
    const database = open();
    const [first] = documents;
    const german = { ...(first as CorpusDocument), texts: { de: first?.texts.en ?? [] } };
    expect(await fillIndex(database, "one", textsOf([german]))).toMatchObject({ written: 0, notIndexed: 1 });
  });

  it("takes a paragraph of 60,000 characters, and one without a word", async () => {
    const database = open();
    const [first] = documents;
    const [paragraph] = first?.texts.en ?? [];
    if (first === undefined || paragraph === undefined) throw new Error("the fixture has no paragraph");
    const long = { ...paragraph, text: "lamp ".repeat(12_000) };
    const odd = { ...first, texts: { en: [long, { ...paragraph, text: "…" }, { ...paragraph, text: "" }] } };
    expect((await fillIndex(database, "one", textsOf([odd]))).passages).toBe(4);
    expect(await rowsWith(database, "_lamp")).toHaveLength(2);
  });
});

it.each([
  { number: 1, ordinal: 0, kind: "title" },
  { number: 13_400, ordinal: 16_383, kind: "operative" },
  { number: 2_000_000, ordinal: 7, kind: "beside" },
] as const)("has a number for each place: %o", (place) => {
  expect(placeOf(rowOf(place))).toEqual(place);
});
