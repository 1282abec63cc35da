import { describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import type { IndexDatabase } from "../../src/search/across/database.ts";
import { documentOfRelation, type InRow } from "../../src/search/across/lineage-rows.ts";
import { inSessions } from "../fixtures/in-sessions.ts";

const { documents } = inSessions;
const [first, second, third, fourth] = documents as [
  CorpusDocument,
  CorpusDocument,
  CorpusDocument,
  CorpusDocument,
];

/** The lineage in an index, by the documents' ids: whatever numbers they have there. */
async function lineageIn(database: IndexDatabase): Promise<Record<string, unknown>> {
  const [ids = [], rows = []] = await database.batch([
    { sql: "SELECT number, id FROM documents", params: [] },
    { sql: "SELECT document, relations FROM lineage_en", params: [] },
  ]);
  const idOf = new Map(ids.map(({ number, id }) => [Number(number), String(id)]));
  const named = (relation: number) => `${idOf.get(documentOfRelation(relation))} ${relation % 2 ** 18}`;
  const entries = rows.map(({ document, relations }) => [
    idOf.get(Number(document)) ?? "",
    (JSON.parse(String(relations)) as InRow[]).map((row) =>
      row === 0 ? 0 : row.map((side) => side.map(named)),
    ),
  ]);
  return Object.fromEntries(entries.sort());
}

async function filledWith(...corpora: CorpusDocument[][]) {
  const database = openSqliteIndex();
  let related = 0;
  for (const [at, corpus] of corpora.entries())
    ({ related } = await fillIndex(database, `release ${at}`, textsOf(corpus)));
  return { database, related, lineage: await lineageIn(database) };
}

const reworded = (document: CorpusDocument): CorpusDocument => ({
  ...document,
  texts: { en: (document.texts.en ?? []).slice(1) },
});

describe("filling the index with lineage", () => {
  it("finds what is new alone, and has then what finding all anew has", async () => {
    const anew = await filledWith([...documents]);
    expect(anew.related).toBe(4);
    for (const [before, related] of [
      [[first, second, third], 1],
      [[fourth], 3],
      [[second, fourth], 2],
      [[...documents], 0],
    ] as const) {
      const added = await filledWith([...before], [...documents]);
      expect(added.related).toBe(related);
      expect(added.lineage).toEqual(anew.lineage);
    }
  });

  it("forgets what a document said that changed or went", async () => {
    const changed = [first, reworded(second), third, fourth];
    const fewer = [first, third, fourth];
    expect((await filledWith([...documents], changed)).lineage).toEqual((await filledWith(changed)).lineage);
    expect((await filledWith([...documents], fewer)).lineage).toEqual((await filledWith(fewer)).lineage);
  });

  it("goes on where it was broken off", async () => {
    const anew = await filledWith([...documents]);
    // Each time one batch more is written before the power goes.
    for (let batches = 1; batches < 40; batches += 1) {
      const database = openSqliteIndex();
      await fillIndex(database, "one", textsOf([first, reworded(second), third]));
      let left = batches;
      const failing: IndexDatabase = {
        batch: (statements) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error("the power went")) : database.batch(statements);
        },
      };
      const broken = await fillIndex(failing, "two", textsOf(documents)).catch(() => undefined);
      await fillIndex(database, "three", textsOf(documents));
      expect(await lineageIn(database)).toEqual(anew.lineage);
      if (broken !== undefined) return;
    }
    expect.unreachable("it never came to its end");
  });

  it("takes documents that were adopted on one day for neither earlier nor later", async () => {
    const sameDay = documents.map((one) => ({ ...one, entry: { ...one.entry, adopted: "2044-01-01" } }));
    const { lineage } = await filledWith(sameDay);
    expect(
      Object.values(lineage)
        .flat()
        .every((row) => row === 0),
    ).toBe(true);
  });
});
