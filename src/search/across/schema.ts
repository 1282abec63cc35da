import { ANALYSED } from "../analysis/analyser-of.ts";
import type { Statement } from "./database.ts";

/*
 * The index of the passages of all documents: SQLite with FTS5. It holds which words stand where, and each passage as it is
 * shown, so that a search opens no document; it can be made anew from a release at any time.
 */

/** Raised when the tables, or what an analyser makes of words, change: the index is then made anew. */
export const INDEX_SCHEMA = "5";

/** What a passage can be. What stands beside the paragraphs, headings and footnotes, is for finding quotations alone. */
export const PASSAGE_KINDS = ["title", "preamble", "operative", "beside"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A passage's row number says where it stands: its document's number, its place in the text, its kind. */
export interface Place {
  /** The document's number in the index. */
  number: number;
  /** 0 for the title, then the paragraphs from 1 in the order of the text, then what stands beside them. */
  ordinal: number;
  kind: PassageKind;
}

const KIND_BITS = 2;
const ORDINAL_BITS = 14;
/** By so many bits a row number is longer than its document's. */
export const DOCUMENT_SHIFT = KIND_BITS + ORDINAL_BITS;
/** A text has fewer passages than these; what comes after them is not in the index. */
export const MOST_PASSAGES = 2 ** ORDINAL_BITS;

/** The number of a passage's row. */
export function rowOf({ number, ordinal, kind }: Place): number {
  return (number * 2 ** ORDINAL_BITS + ordinal) * 2 ** KIND_BITS + PASSAGE_KINDS.indexOf(kind);
}

/** Where the passage of a row stands. */
export function placeOf(row: number): Place {
  const kind = PASSAGE_KINDS[row % 2 ** KIND_BITS] ?? "beside";
  const rest = Math.floor(row / 2 ** KIND_BITS);
  return { number: Math.floor(rest / 2 ** ORDINAL_BITS), ordinal: rest % 2 ** ORDINAL_BITS, kind };
}

/** In SQL: the passages that are a title or a paragraph. */
export const IS_TEXT = `(rowid & ${2 ** KIND_BITS - 1}) < ${PASSAGE_KINDS.indexOf("beside")}`;
/** In SQL: a row's document, and the number of its kind. */
export const DOCUMENT_OF_ROW = `(rowid >> ${DOCUMENT_SHIFT})`;
export const KIND_OF_ROW = `(rowid & ${2 ** KIND_BITS - 1})`;

/** So many passages of a text are shown from one row: a plan counts the rows that are written, as FTS5's own. */
const SHOWN_BITS = 4;
/** By so many bits the number of a passage's row is longer than that of the row from which it is shown. */
export const SHOWN_SHIFT = KIND_BITS + SHOWN_BITS;
export const SHOWN_TOGETHER = 2 ** SHOWN_BITS;

/** The table of the passages in a language; undefined for one that is not indexed. */
export function passagesIn(language: string): string | undefined {
  return ANALYSED.includes(language) ? `passages_${language}` : undefined;
}

/** The table of what is shown of the passages in a language that is indexed. */
export function shownIn(language: string): string {
  return `shown_${language}`;
}

/** The table of what belongs together in a language that is indexed; `lineage-rows.ts` says how. */
export function lineageIn(language: string): string {
  return `lineage_${language}`;
}

/**
 * In SQL: rows with a column `row` and others, to which is joined what they are shown by: `shown`, and `cited`.
 *
 * @param from the rows: a table, or a query in brackets
 * @param bound the number of the parameter that is the language
 */
export function joinShown(from: string, language: string, bound: number): string {
  return `(SELECT found.*, passages ->> ((row >> ${KIND_BITS}) & ${SHOWN_TOGETHER - 1}) AS shown, cited FROM ${from} AS found
    JOIN ${shownIn(language)} ON chunk = row >> ${SHOWN_SHIFT} JOIN texts ON document = row >> ${DOCUMENT_SHIFT} AND language = ?${bound})`;
}

/**
 * What gives the title of a document in a language, null where it has none in it: titles stand first of what is shown of a text.
 *
 * @param number what gives its number
 */
export function titleIn(language: string, number: string): string {
  return `(SELECT passages ->> '$[0][0]' FROM ${shownIn(language)} WHERE chunk = (${number}) << ${DOCUMENT_SHIFT - SHOWN_SHIFT})`;
}

/** The tables that do not hold passages, and how they are made. */
const TABLES: Readonly<Record<string, string>> = {
  meta: "(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
  documents:
    "(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, symbol TEXT NOT NULL, body TEXT NOT NULL, session TEXT NOT NULL, year INTEGER NOT NULL, adopted TEXT NOT NULL, series TEXT, vote TEXT)",
  texts:
    "(document INTEGER NOT NULL, language TEXT NOT NULL, hash TEXT NOT NULL, cited TEXT NOT NULL, PRIMARY KEY (document, language)) WITHOUT ROWID",
  // A row for each series; `members` is JSON, its documents in the order of their adoption.
  series:
    "(id TEXT PRIMARY KEY, body TEXT NOT NULL, title TEXT NOT NULL, sessions INTEGER NOT NULL, last TEXT NOT NULL, members TEXT NOT NULL) WITHOUT ROWID",
  // Consecutive documents of one series, by their ids; `rows` is JSON, as the room of lineage packs it; so
  // is `hedges`, which came and went.
  comparisons:
    "(later TEXT NOT NULL, earlier TEXT NOT NULL, language TEXT NOT NULL, hash TEXT NOT NULL, rows TEXT NOT NULL, hedges TEXT NOT NULL, PRIMARY KEY (later, earlier, language)) WITHOUT ROWID",
};

/** The signs of ASCII: FTS5 would part words at them, but what an analyser gives is one word (`organ-of-body`, `73/191`). */
const SIGNS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => /[^a-z\d]/i.test(sign))
  .join("");
const TOKENIZER = `ascii tokenchars '${SIGNS.replaceAll("'", "''")}'`.replaceAll('"', '""');

/** A Chinese character alone is sought as the beginning of tokens, of which there are hundreds: FTS5 is to know them together. */
const PREFIX = ", prefix='1'";

/** Makes the tables that are not there yet. */
export function createTables(): Statement[] {
  return [
    ...Object.entries(TABLES).map(([name, columns]) => `CREATE TABLE IF NOT EXISTS ${name} ${columns}`),
    ...ANALYSED.flatMap((language) => [
      // Without the texts; words come as the analysers make them, and are parted at spaces alone.
      `CREATE VIRTUAL TABLE IF NOT EXISTS passages_${language} USING fts5(words, content='', contentless_delete=1, tokenize="${TOKENIZER}"${language === "zh" ? PREFIX : ""})`,
      // A JSON array of passages as they are shown.
      `CREATE TABLE IF NOT EXISTS ${shownIn(language)} (chunk INTEGER PRIMARY KEY, passages TEXT NOT NULL)`,
      `CREATE TABLE IF NOT EXISTS ${lineageIn(language)} (document INTEGER PRIMARY KEY, hash TEXT NOT NULL, relations TEXT NOT NULL)`,
    ]),
  ].map((sql) => ({ sql, params: [] }));
}

/** Removes all tables. */
export function dropTables(): Statement[] {
  const ofLanguages = ANALYSED.flatMap((language) => [
    `passages_${language}`,
    shownIn(language),
    lineageIn(language),
  ]);
  return [...Object.keys(TABLES), ...ofLanguages].map((name) => ({
    sql: `DROP TABLE IF EXISTS ${name}`,
    params: [],
  }));
}
