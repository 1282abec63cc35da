import type { FoundFacets } from "../../model/across.ts";
import type { Scope } from "../../model/scope.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import {
  DOCUMENT_OF_ROW,
  IS_TEXT,
  joinShown,
  KIND_OF_ROW,
  PASSAGE_KINDS,
} from "../../search/across/schema.ts";
import { exactly, type Term, termsOf } from "../../search/across/words.ts";
import type { Analyser } from "../../search/analysis/analyser.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import { askScope, conditionOf, documentsFit, type Filters, kindsFit, scopeOf, tableOf } from "./filters.ts";
import type { PassageIndex } from "./passage-index.ts";

/** A query of all documents has at most so many UTF-16 code units. */
export const LONGEST_QUERY_IN_ALL = 400;

/** What is asked of all documents. */
export interface PassageSearch extends Filters {
  q: string;
  language: string;
  start: number;
  limit: number;
}

/** What a search of all documents found, and a page of it. */
export interface FoundInAll {
  /** The passages of the page: `row`, `shown`, `cited`, and `score`, which is the less the better. */
  rows: Row[];
  total: number;
  ranked: number;
  finds: "answers" | "touches" | "nothing";
  ignored: string[];
  missing: string[];
  facets: FoundFacets;
  scope: Scope;
  /** What was looked for: what to highlight. */
  sought: readonly Term[];
  analyser: Analyser;
}

/** To rank more passages than these takes too long; of more, the last of them are, and all titles. */
const MOST_RANKED = 10_000;
/** More words than these are no query that anything answers. */
const MOST_TERMS = 24;
/** More series are not counted. */
const MOST_SERIES = 50;
const QUOTED = /"([^"]*)"|[“«]([^“”«»]*)[”»]/gu;

/**
 * Searches the paragraphs and titles of all documents for words in all their forms, and for `"quoted words"` as they
 * are. What has all of them is found; where nothing has, what has the most telling of them.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function searchPassages(index: PassageIndex, asked: PassageSearch): Promise<FoundInAll> {
  const table = tableOf(asked.language);
  const analyser = await analyserOf(asked.language);
  const { terms, phrases, ignored } = readQuery(asked.q, analyser);
  const sought = [...terms, ...phrases];
  const match = sought.map((term) => term.match).join(" AND ");
  const missing: string[] = [];
  let [found = [], rows = [], scope = []] = await index.ask(
    ...pageOf(match, table, asked),
    askScope([asked.language]),
  );
  let finds: FoundInAll["finds"] = "answers";
  if (sumOf(found) === 0 && sought.length > 0) {
    const counts = await countEach(index, sought, table);
    missing.push(...sought.filter((_, at) => counts[at] === 0).map(({ written }) => written));
    const less = partOf(terms, phrases, sought, counts);
    if (less !== undefined) [found = [], rows = []] = await index.ask(...pageOf(less, table, asked));
    finds = "touches";
  }
  const filtered = found.filter((row) => row.body !== null && fits(row, asked));
  const total = sumOf(filtered);
  return {
    rows,
    total,
    ranked: Math.min(total, MOST_RANKED),
    finds: total === 0 ? "nothing" : finds,
    ignored,
    missing,
    facets: facetsOf(found, asked),
    scope: scopeOf(scope),
    sought,
    analyser,
  };
}

/** The words of a query, and what stands in it between quotation marks. */
function readQuery(q: string, analyser: Analyser) {
  const phrases: Term[] = [];
  const rest = q.replace(QUOTED, (_, straight?: string, curly?: string) => {
    const written = straight ?? curly ?? "";
    const term = exactly(written, analyser);
    if (term !== undefined) phrases.push(term);
    return " ".repeat(written.length + 2);
  });
  const { terms, ignored } = termsOf(rest, analyser);
  return { terms: terms.slice(0, MOST_TERMS), phrases: phrases.slice(0, MOST_TERMS), ignored };
}

/** How many passages each term stands in. */
async function countEach(index: PassageIndex, terms: readonly Term[], table: string): Promise<number[]> {
  const [rows = []] = await index.ask({
    sql: `SELECT (SELECT count(*) FROM ${table} WHERE ${table} MATCH asked.value) AS count FROM json_each(?1) AS asked ORDER BY asked.key`,
    params: [JSON.stringify(terms.map(({ match }) => match))],
  });
  return rows.map(({ count }) => Number(count));
}

/** What to look for where nothing has all terms: any of the rarest ones; what is quoted stays asked for. */
function partOf(
  terms: readonly Term[],
  phrases: readonly Term[],
  sought: readonly Term[],
  counts: readonly number[],
): string | undefined {
  if (phrases.some((phrase) => counts[sought.indexOf(phrase)] === 0)) return undefined;
  const countOf = (term: Term) => counts[sought.indexOf(term)] ?? 0;
  const byRarity = terms
    .filter((term) => countOf(term) > 0)
    .sort((one, other) => countOf(one) - countOf(other));
  let together = 0;
  const some = byRarity.filter((term, at) => {
    together += countOf(term);
    return at === 0 || together <= MOST_RANKED;
  });
  const any = some.map(({ match }) => match).join(" OR ");
  const all = phrases.map(({ match }) => match).join(" AND ");
  if (any === "") return all || undefined;
  return all === "" ? any : `(${any}) AND ${all}`;
}

/** Asks how many passages there are by what they can be filtered by, and for a page of the best. */
function pageOf(
  match: string,
  table: string,
  { start, limit, language, ...filters }: PassageSearch,
): Statement[] {
  // FTS5 takes no empty query; of stop words alone nothing is asked.
  if (match === "") return [nothing(), nothing()];
  const isMatch = `${table} MATCH ?1 AND ${IS_TEXT}`;
  const ranked = conditionOf(filters, 4);
  return [
    counting(match, table, filters),
    {
      sql: `SELECT * FROM ${joinShown(
        // By "+rank" SQLite ranks what fits alone; by "rank" FTS5 ranks all that match first.
        `(SELECT rowid AS row, rank AS score FROM ${table} WHERE ${isMatch}${ranked.sql} AND (${KIND_OF_ROW} = 0 OR rowid >= coalesce(
            (SELECT rowid FROM ${table} WHERE ${isMatch}${ranked.sql} ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_RANKED - 1}), 0))
          ORDER BY +rank LIMIT ?2 OFFSET ?3)`,
        language,
        4,
      )} ORDER BY score, row`,
      params: [match, limit, start, language, ...ranked.params],
    },
  ];
}

/**
 * Asks how many passages there are: by all that they can be filtered by but their series, which are many and of which the
 * most frequent are counted alone (`body` is null there).
 */
function counting(match: string, table: string, { series, ...filters }: Filters): Statement {
  const { kind, document, ...others } = filters;
  const inDocuments = conditionOf({ document }, 1);
  const inSeries = documentsFit({ series }, 1 + inDocuments.params.length);
  const bound = 1 + inDocuments.params.length + inSeries.params.length;
  const byOthers = documentsFit(others, bound);
  const byKind = kindsFit("kind", kind, bound + byOthers.params.length);
  return {
    sql: `WITH counted AS MATERIALIZED (SELECT ${DOCUMENT_OF_ROW} AS number, ${KIND_OF_ROW} AS kind, count(*) AS found
        FROM ${table} WHERE ${table} MATCH ?1 AND ${IS_TEXT}${inDocuments.sql} GROUP BY 1, 2)
      SELECT body, session, year, NULL AS series, kind, sum(found) AS found FROM counted JOIN documents USING (number)
        WHERE true${inSeries.sql} GROUP BY 1, 2, 3, 5
      UNION ALL
      SELECT * FROM (SELECT NULL, NULL, NULL, series, NULL, sum(found) AS found FROM counted JOIN documents USING (number)
        WHERE series IS NOT NULL${byOthers.sql}${byKind.sql} GROUP BY series ORDER BY found DESC, series LIMIT ${MOST_SERIES})`,
    params: [match, ...inDocuments.params, ...inSeries.params, ...byOthers.params, ...byKind.params],
  };
}

function nothing(): Statement {
  return { sql: "SELECT 0 AS found LIMIT 0", params: [] };
}

/** Whether counted passages fit the filters, all or all but one. */
function fits(row: Row, filters: Filters, but?: string): boolean {
  const kind = PASSAGE_KINDS[Number(row.kind)];
  const isOne = (name: string, values: readonly unknown[] | undefined, value: unknown) =>
    name === but || values === undefined || values.includes(value);
  return (
    isOne("body", filters.body, row.body) &&
    isOne("session", filters.session, row.session) &&
    isOne("year", filters.year, row.year) &&
    isOne("kind", filters.kind, kind)
  );
}

function facetsOf(rows: readonly Row[], filters: Filters): FoundFacets {
  const [series = [], others = []] = [true, false].map((is) =>
    rows.filter(({ body }) => (body === null) === is),
  );
  const by = (name: keyof FoundFacets, read: (row: Row) => unknown) => {
    const counts = new Map<string, number>();
    for (const row of others) {
      const value = read(row);
      if (value === null || value === undefined || !fits(row, filters, name)) continue;
      counts.set(String(value), (counts.get(String(value)) ?? 0) + Number(row.found));
    }
    return [...counts]
      .map(([id, count]) => ({ id, count }))
      .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  };
  return {
    body: by("body", ({ body }) => body),
    session: by("session", ({ session }) => session),
    year: by("year", ({ year }) => year),
    series: series.map((row) => ({ id: String(row.series), count: Number(row.found) })),
    kind: by("kind", ({ kind }) => PASSAGE_KINDS[Number(kind)]),
  };
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { found }) => sum + Number(found), 0);
}
