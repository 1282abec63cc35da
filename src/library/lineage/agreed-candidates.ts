import { printsOf, wholePrintOf } from "../../lineage/index-prints.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import { DOCUMENT_SHIFT, joinShown, placeOf } from "../../search/across/schema.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import { tableOf } from "../across/filters.ts";

/*
 * The paragraphs of all documents that a draft's paragraphs may be from, asked for together: by fingerprints, of which
 * those count for nothing that very many paragraphs have, and by all words at once.
 */

/** A paragraph that is looked for: its number among those that are, and what it is found by. */
export interface Sought {
  key: number;
  prints: readonly AskedPrint[];
}

/** So many candidates a paragraph; of long ones fewer, for comparing takes time. */
const MOST_CANDIDATES = 6;
const MOST_OF_LONG = 3;
const LONG = 4_000;
/** Of a long paragraph so many fingerprints are looked for, evenly spread. */
const MOST_PRINTS = 60;
/** A fingerprint that more paragraphs have tells little, where there are others. */
const MOST_TELLING = 400;
/** With so many paragraphs a fingerprint tells half as much as with one. */
const HALF_AS_MUCH = 40;
/** What has less of it than this part of what the likeliest has is no candidate; beside all of the words, only these are. */
const LEAST_OF_BEST = 0.3;
/** All of the words outweigh any number of parts of them. */
const WHOLE = 1_000;
/** Fewer words than these are looked for as a whole alone. */
const FEWEST_WORDS = 5;

/** A paragraph and a fingerprint as FTS5 is asked for it, whether it is that of all words, and how many candidates are wanted. */
type AskedPrint = [key: number, print: string, isWhole: 0 | 1, most: number];

/** Reads what a paragraph is found by. */
export async function soughtOf(key: number, text: string, language: string): Promise<Sought> {
  const { words } = await analyserOf(language);
  const tokens = words(text).map(({ token }) => token);
  const whole = wholePrintOf(tokens);
  const most = text.length > LONG ? MOST_OF_LONG : MOST_CANDIDATES;
  const prints = tokens.length < FEWEST_WORDS ? [] : spread(printsOf(tokens, language), MOST_PRINTS);
  return {
    key,
    prints: [
      ...(whole === undefined ? [] : [[key, `"${whole}"`, 1, most] satisfies AskedPrint]),
      ...prints.map((print): AskedPrint => [key, `"${print}"`, 0, most]),
    ],
  };
}

const ASKED =
  "asked AS MATERIALIZED (SELECT value ->> 0 AS key, value ->> 1 AS print, value ->> 2 AS is_whole, value ->> 3 AS most FROM json_each(?1))";

/**
 * Asks for the candidates of paragraphs in one language. A row has `key`, `row`, `shown` and `cited`, and says how many
 * paragraphs have all of the words, `whole`, and since when, `since`.
 *
 * @throws {Refusal} 404 for a language that is not indexed
 */
export function askCandidates(sought: readonly Sought[], language: string): Statement {
  const table = tableOf(language);
  return {
    sql: `WITH ${ASKED},
      counted AS MATERIALIZED (SELECT *, (SELECT count(*) FROM ${table} WHERE ${table} MATCH print) AS found FROM asked),
      rarest AS MATERIALIZED (SELECT key AS of_key, min(found) AS least FROM counted WHERE is_whole = 0 AND found > 0 GROUP BY key),
      telling AS MATERIALIZED (SELECT key, print, is_whole, most, CASE is_whole WHEN 1 THEN ${WHOLE}.0 ELSE 1.0 / (1.0 + found / ${HALF_AS_MUCH}.0) END AS weight
        FROM counted LEFT JOIN rarest ON of_key = key WHERE found > 0 AND (is_whole = 1 OR found <= max(${MOST_TELLING}, least))),
      hits AS MATERIALIZED (SELECT key, is_whole, most, weight, ${table}.rowid AS row FROM telling JOIN ${table} ON ${table} MATCH print),
      scored AS MATERIALIZED (SELECT key, row, most, max(is_whole) AS is_whole, round(sum(weight), 3) AS score FROM hits GROUP BY key, row),
      placed AS (SELECT key, row, most, row_number() OVER (PARTITION BY key ORDER BY score DESC, adopted DESC, row) AS place,
        score >= ${LEAST_OF_BEST} * max(score) OVER (PARTITION BY key) AS likely, sum(is_whole) OVER (PARTITION BY key) AS whole, min(adopted) FILTER (WHERE is_whole = 1) OVER (PARTITION BY key) AS since
        FROM scored JOIN documents ON number = row >> ${DOCUMENT_SHIFT})
      SELECT * FROM ${joinShown("(SELECT key, row, place, whole, since FROM placed WHERE likely AND place <= most)", language, 2)} ORDER BY key, place`,
    params: [JSON.stringify(sought.flatMap(({ prints }) => prints)), language],
  };
}

/** Asks for the likeliest candidate of each paragraph in each of some documents, by their numbers in the index. */
export function askCandidatesIn(
  documents: readonly number[],
  sought: readonly Sought[],
  language: string,
): Statement {
  const table = tableOf(language);
  return {
    sql: `WITH ${ASKED},
      hits AS MATERIALIZED (SELECT key, is_whole, ${table}.rowid AS row FROM asked JOIN ${table} ON ${table} MATCH print
        WHERE (${table}.rowid >> ${DOCUMENT_SHIFT}) IN (SELECT value FROM json_each(?3))),
      scored AS (SELECT key, row, ${WHOLE} * max(is_whole) + count(*) AS score FROM hits GROUP BY key, row),
      placed AS (SELECT key, row, row_number() OVER (PARTITION BY key, row >> ${DOCUMENT_SHIFT} ORDER BY score DESC, row) AS place FROM scored)
      SELECT * FROM ${joinShown("(SELECT key, row FROM placed WHERE place = 1)", language, 2)} ORDER BY key`,
    params: [JSON.stringify(sought.flatMap(({ prints }) => prints)), language, JSON.stringify(documents)],
  };
}

function spread(all: readonly string[], most: number): readonly string[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, n) => all[Math.floor((n * all.length) / most)] as string);
}

/** The candidates of each paragraph that was looked for. */
export type Candidates = Map<number, Row[]>;

/** The document of a candidate, by its number in the index. */
export function documentOf({ row }: Row): number {
  return placeOf(Number(row)).number;
}

/** The rows of each paragraph that was looked for, added to those that it has. */
export function addRows(candidates: Candidates, rows: readonly Row[]): void {
  for (const row of rows) {
    const key = Number(row.key);
    const own = candidates.get(key) ?? [];
    own.push(row);
    candidates.set(key, own);
  }
}

/** A document that has candidates for so many paragraphs of a page is likely on the same item; of these, so many. */
const FEWEST_IN_ONE = 3;
const MOST_FOLLOWED = 3;

/** The documents that a draft seems to follow: those that are likely for several of its paragraphs, the most first. */
export function followedAmong(candidates: Candidates): number[] {
  const counts = new Map<number, number>();
  for (const rows of candidates.values())
    for (const document of new Set(rows.map(documentOf)))
      counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_IN_ONE)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_FOLLOWED)
    .map(([document]) => document);
}
