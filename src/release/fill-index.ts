import { printsOf, wholePrintOf } from "../lineage/index-prints.ts";
import type { ChangeVocabulary } from "../model/change-vocabulary.ts";
import type { CorpusDocument, CorpusEntry, CorpusParagraph } from "../model/corpus.ts";
import { entryIn } from "../model/document-languages.ts";
import type { IndexDatabase, Statement } from "../search/across/database.ts";
import {
  createTables,
  DOCUMENT_SHIFT,
  dropTables,
  INDEX_SCHEMA,
  MOST_PASSAGES,
  type PassageKind,
  passagesIn,
  rowOf,
  SHOWN_SHIFT,
  SHOWN_TOGETHER,
  shownIn,
} from "../search/across/schema.ts";
import { citedIn, shownOf } from "../search/across/shown.ts";
import { indexedWords } from "../search/across/words.ts";
import { ANALYSED, analyserOf } from "../search/analysis/analyser-of.ts";
import { sha256 } from "./bundle-parts.ts";
import { ComparisonFiller } from "./fill-comparisons.ts";
import { LineageFiller } from "./fill-lineage.ts";
import { SeriesFiller } from "./fill-series.ts";

/** A document's text in one language, to be found. */
export interface TextToIndex {
  /** What the catalogue says of the document, in any language. */
  entry: CorpusEntry;
  language: string;
  paragraphs: readonly CorpusParagraph[];
}

/**
 * What filling did: how many texts were written, were there already, were removed, have no grammar here, of how many it was
 * found which paragraphs they have from earlier ones, and how many were compared with the one before in their series.
 */
export interface Filled {
  written: number;
  kept: number;
  removed: number;
  passages: number;
  notIndexed: number;
  related: number;
  compared: number;
}

/** D1 takes at most so much in one value; a batch is one request, and one transaction. */
const CHARACTERS_IN_VALUE = 200_000;
const CHARACTERS_IN_BATCH = 800_000;
/** After so many texts, what FTS5 keeps in pieces is put together. */
const MANY_TEXTS = 200;

/**
 * Makes the index that of a release. Only texts that are not in it as they are now are written, each whole or not at all:
 * where this stops, the next run goes on. Meanwhile the index says that it is of no release, and nobody asks it.
 *
 * @param vocabulary the release's, of what tells changes apart
 */
export async function fillIndex(
  database: IndexDatabase,
  release: string,
  texts: AsyncIterable<TextToIndex> | Iterable<TextToIndex>,
  vocabulary: ChangeVocabulary = {},
): Promise<Filled> {
  const done: Filled = {
    ...{ written: 0, kept: 0, removed: 0, passages: 0, notIndexed: 0 },
    ...{ related: 0, compared: 0 },
  };
  const known = await prepare(database);
  const lineage = new LineageFiller(database);
  const comparisons = new ComparisonFiller(database, vocabulary);
  const series = new SeriesFiller(database);
  const seen = new Set<string>();
  let pending: Statement[] = [];
  let characters = 0;
  const flush = async () => {
    if (pending.length > 0) await database.batch(pending);
    pending = [];
    characters = 0;
  };
  for await (const text of texts) {
    const { entry, language } = text;
    const table = passagesIn(language);
    if (table === undefined) {
      done.notIndexed += 1;
      continue;
    }
    const number = known.numberOf(entry.id);
    const key = `${number} ${language}`;
    seen.add(key);
    lineage.take(text, number);
    comparisons.take(text);
    series.take(entry);
    const passages = passagesOf(text);
    const shown = shownOf(entryIn(entry, language).title, text.paragraphs).slice(0, MOST_PASSAGES);
    const described = describe(entry, number);
    const cited = citedIn(entry, language);
    const hash = sha256(JSON.stringify([described.params, cited, passages, shown]));
    if (known.hashes.get(key) === hash) {
      done.kept += 1;
      continue;
    }
    const analyser = await analyserOf(language);
    const rows = passages.map(
      ([ordinal, kind, words]): NumberedRow => [
        rowOf({ number, ordinal, kind }),
        indexedWords(words, analyser, isParagraph(kind) ? (all) => tracesOf(all, language) : undefined),
      ],
    );
    const together = shownTogether(number, shown);
    pending.push(
      described,
      ...removePassages(language, number),
      ...insertAll(`${table} (rowid, words)`, rows),
      ...insertAll(shownIn(language), together),
      {
        sql: "INSERT OR REPLACE INTO texts VALUES (?1, ?2, ?3, ?4)",
        params: [number, language, hash, cited],
      },
    );
    characters += [...rows, ...together].reduce((sum, [, words]) => sum + words.length, 0);
    done.written += 1;
    done.passages += rows.length;
    if (characters >= CHARACTERS_IN_BATCH) await flush();
  }
  for (const key of known.hashes.keys()) {
    if (seen.has(key)) continue;
    const [number = "", language = ""] = key.split(" ");
    pending.push(...removePassages(language, Number(number)), {
      sql: "DELETE FROM texts WHERE document = ?1 AND language = ?2",
      params: [Number(number), language],
    });
    done.removed += 1;
  }
  pending.push({ sql: "DELETE FROM documents WHERE number NOT IN (SELECT document FROM texts)", params: [] });
  await flush();
  if (done.written > MANY_TEXTS) await putTogether(database);
  done.related = (await lineage.fill(ANALYSED)).found;
  done.compared = await comparisons.fill();
  await series.fill();
  await database.batch([setMeta("release", release)]);
  return done;
}

/** Makes the tables, or makes them anew where they are of another shape, and says what is in them. */
async function prepare(database: IndexDatabase) {
  const select = { sql: "SELECT value FROM meta WHERE name = 'schema'", params: [] };
  const [, [schema] = []] = await database.batch([...createTables().slice(0, 1), select]);
  if (schema?.value !== INDEX_SCHEMA) await database.batch(dropTables());
  await database.batch([...createTables(), setMeta("schema", INDEX_SCHEMA), setMeta("release", "")]);
  const [documents = [], texts = []] = await database.batch([
    { sql: "SELECT number, id FROM documents", params: [] },
    { sql: "SELECT document, language, hash FROM texts", params: [] },
  ]);
  const numbers = new Map(documents.map(({ id, number }) => [String(id), Number(number)]));
  let last = Math.max(0, ...numbers.values());
  return {
    hashes: new Map<string, string>(
      texts.map(({ document, language, hash }) => [`${document} ${language}`, String(hash)]),
    ),
    numberOf(id: string): number {
      const number = numbers.get(id) ?? ++last;
      numbers.set(id, number);
      return number;
    },
  };
}

/** The release that an index is of; undefined where it is of none, or not whole. */
export async function releaseOf(database: IndexDatabase): Promise<string | undefined> {
  const select = { sql: "SELECT name, value FROM meta", params: [] };
  const [, rows = []] = await database.batch([...createTables().slice(0, 1), select]);
  const meta = new Map(rows.map(({ name, value }) => [name, String(value)]));
  return meta.get("schema") === INDEX_SCHEMA ? meta.get("release") || undefined : undefined;
}

function setMeta(name: string, value: string): Statement {
  return { sql: "INSERT OR REPLACE INTO meta VALUES (?1, ?2)", params: [name, value] };
}

function describe({ id, symbol, body, session, adopted, adoption, series }: CorpusEntry, number: number) {
  const year = Number(adopted.slice(0, 4));
  return {
    sql: "INSERT OR REPLACE INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), nullif(?9, ''))",
    params: [number, id, symbol, body, session, year, adopted, series ?? "", adoption?.vote ?? ""],
  };
}

function removePassages(language: string, number: number): Statement[] {
  const between = (shift: number) => [number * 2 ** shift, (number + 1) * 2 ** shift - 1];
  return [
    {
      sql: `DELETE FROM ${passagesIn(language)} WHERE rowid BETWEEN ?1 AND ?2`,
      params: between(DOCUMENT_SHIFT),
    },
    {
      sql: `DELETE FROM ${shownIn(language)} WHERE chunk BETWEEN ?1 AND ?2`,
      params: between(DOCUMENT_SHIFT - SHOWN_SHIFT),
    },
  ];
}

/** What there is to be found in a text: its title, its paragraphs, and what stands beside them. */
function passagesOf({ entry, language, paragraphs }: TextToIndex): [number, PassageKind, string][] {
  const { title, sections, annexes = [] } = entryIn(entry, language);
  const beside = [
    ...sections.map((section) => section.title),
    ...annexes.map((annex) => annex.title ?? annex.heading),
    ...paragraphs.flatMap(({ footnotes }) => footnotes.map(({ text }) => text)),
  ];
  const all: [PassageKind, string][] = [
    ["title", title],
    ...paragraphs.map(({ kind, text }): [PassageKind, string] => [kind, text]),
    ...beside.map((text): [PassageKind, string] => ["beside", text]),
  ];
  return all.slice(0, MOST_PASSAGES).map(([kind, text], ordinal) => [ordinal, kind, text]);
}

function isParagraph(kind: PassageKind): boolean {
  return kind === "preamble" || kind === "operative";
}

/** What a paragraph is found by that has some of the same words, or all. */
function tracesOf(words: readonly string[], language: string): string[] {
  const whole = wholePrintOf(words);
  return whole === undefined ? [] : [...printsOf(words, language), whole];
}

/** A row's number, and what stands in it. */
type NumberedRow = [number: number, text: string];

/** What is shown of a text, so many passages in a row. */
function shownTogether(number: number, shown: readonly unknown[]): NumberedRow[] {
  const count = Math.ceil(shown.length / SHOWN_TOGETHER);
  return Array.from({ length: count }, (_, n) => [
    number * 2 ** (DOCUMENT_SHIFT - SHOWN_SHIFT) + n,
    JSON.stringify(shown.slice(n * SHOWN_TOGETHER, (n + 1) * SHOWN_TOGETHER)),
  ]);
}

/** Puts rows into a table of two columns. */
function insertAll(table: string, rows: readonly NumberedRow[]): Statement[] {
  return chunksOf(rows).map((chunk) => ({
    sql: `INSERT INTO ${table} SELECT value ->> 0, value ->> 1 FROM json_each(?1)`,
    params: [JSON.stringify(chunk)],
  }));
}

function chunksOf(rows: readonly NumberedRow[]): NumberedRow[][] {
  const chunks: NumberedRow[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (characters + row[1].length > CHARACTERS_IN_VALUE) {
      chunks.push([]);
      characters = 0;
    }
    chunks.at(-1)?.push(row);
    characters += row[1].length;
  }
  return chunks;
}

/** Puts together what FTS5 keeps in pieces: queries are then twice as fast. In steps, for D1 stops a long one. */
async function putTogether(database: IndexDatabase): Promise<void> {
  const tables = createTables().flatMap(({ sql }) => /passages_\w+/.exec(sql)?.[0] ?? []);
  for (const table of tables) {
    // A negative number of pages first makes all pieces one level, which later steps then merge.
    for (let step = 0, pages = -500; step < 1_000; step += 1, pages = 500) {
      const merge = { sql: `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${pages})`, params: [] };
      const changes = { sql: "SELECT total_changes() AS changes", params: [] };
      const [before, , after] = await database.batch([changes, merge, changes]);
      if (Number(after?.[0]?.changes) - Number(before?.[0]?.changes) < 2) break;
    }
  }
}

/** The texts of documents, each in each of its languages. */
export async function* textsOf(
  documents: AsyncIterable<CorpusDocument> | Iterable<CorpusDocument>,
): AsyncGenerator<TextToIndex> {
  for await (const { entry, texts } of documents)
    for (const [language, paragraphs] of Object.entries(texts)) yield { entry, language, paragraphs };
}
