import type { Body } from "../../model/document.ts";
import type { Scope } from "../../model/scope.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import {
  DOCUMENT_OF_ROW,
  KIND_OF_ROW,
  PASSAGE_KINDS,
  type PassageKind,
  passagesIn,
} from "../../search/across/schema.ts";
import { ANALYSED } from "../../search/analysis/analyser-of.ts";
import { nearest, Refusal, shorten } from "../refusal.ts";

/** What narrows a search of all documents; several values of one filter mean "or". */
export interface Filters {
  body?: readonly string[] | undefined;
  session?: readonly string[] | undefined;
  year?: readonly number[] | undefined;
  series?: readonly string[] | undefined;
  document?: readonly string[] | undefined;
  kind?: readonly PassageKind[] | undefined;
}

/** The column of `documents` that each filter is about. */
const COLUMNS = {
  body: "body",
  session: "session",
  year: "year",
  series: "series",
  document: "id",
} as const satisfies Partial<Record<keyof Filters, string>>;

/** A condition on passages, and what is bound in it. */
export interface Condition {
  /** Begins with AND, or is empty. */
  sql: string;
  params: string[];
}

/**
 * The condition that rows of passages fit the filters.
 *
 * @param bound how many parameters the statement has already
 */
export function conditionOf(filters: Filters, bound: number): Condition {
  const { kind, ...others } = filters;
  const documents = documentsFit(others, bound);
  const kinds = kindsFit(KIND_OF_ROW, kind, bound + documents.params.length);
  const ofDocuments =
    documents.sql === ""
      ? ""
      : ` AND ${DOCUMENT_OF_ROW} IN (SELECT number FROM documents WHERE true${documents.sql})`;
  return { sql: ofDocuments + kinds.sql, params: [...documents.params, ...kinds.params] };
}

/** The condition that rows of `documents` fit the filters. */
export function documentsFit(filters: Omit<Filters, "kind">, bound: number): Condition {
  const given = Object.entries(COLUMNS).flatMap(([filter, column]) => {
    const values = filters[filter as keyof typeof COLUMNS];
    return values === undefined ? [] : [{ column, values }];
  });
  return {
    sql: given.map(({ column }, at) => among(column, bound + at + 1)).join(""),
    params: given.map(({ values }) => JSON.stringify(values)),
  };
}

/** The condition that the number of a kind, in a column, is one of those. */
export function kindsFit(column: string, kinds: Filters["kind"], bound: number): Condition {
  if (kinds === undefined) return { sql: "", params: [] };
  const numbers = kinds.map((kind) => PASSAGE_KINDS.indexOf(kind));
  return { sql: among(column, bound + 1), params: [JSON.stringify(numbers)] };
}

function among(column: string, parameter: number): string {
  return ` AND ${column} IN (SELECT value FROM json_each(?${parameter}))`;
}

/**
 * The table of the passages in a language.
 *
 * @throws {Refusal} 404 for a language that is not indexed
 */
export function tableOf(language: string): string {
  const table = passagesIn(language);
  if (table !== undefined) return table;
  const shown = shorten(language);
  throw new Refusal("unknown-language", {
    detail: `there is no index of texts in "${shown}"`,
    errors: [{ parameter: "lang", detail: `no texts in "${shown}"`, expected: [...ANALYSED] }],
    didYouMean: nearest(language, ANALYSED),
  });
}

/** Asks in what is looked: a row a body. */
export function askScope(languages: readonly string[]): Statement {
  return {
    sql: `SELECT body, count(*) AS documents, min(adopted) AS earliest, max(adopted) AS latest FROM documents
      WHERE number IN (SELECT document FROM texts WHERE language IN (SELECT value FROM json_each(?1))) GROUP BY body ORDER BY body`,
    params: [JSON.stringify(languages)],
  };
}

/** What {@link askScope} was answered. */
export function scopeOf(rows: readonly Row[]): Scope {
  const dates = (column: "earliest" | "latest") => rows.map((row) => String(row[column])).sort();
  return {
    bodies: rows.map(({ body }) => body as Body),
    from: dates("earliest")[0] ?? null,
    to: dates("latest").at(-1) ?? null,
    documents: rows.reduce((sum, { documents }) => sum + Number(documents), 0),
    complete: true,
  };
}
