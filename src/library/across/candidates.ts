import type { Scope } from "../../model/scope.ts";
import { slugsNamed } from "../../quote/named-slugs.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import { termOf, termsOf } from "../../search/across/words.ts";
import type { Analyser, Token } from "../../search/analysis/analyser.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import { askScope, scopeOf, tableOf } from "./filters.ts";
import type { PassageIndex } from "./passage-index.ts";

/** A text that a quotation may be from. */
export interface Candidate {
  document: string;
  language: string;
}

/** The texts that a quotation may be from, the likeliest first, and in what was looked. */
export interface Candidates {
  texts: Candidate[];
  scope: Scope;
}

/** So many words side by side tell where they are from, and so many such runs are looked for, evenly spread. */
const RUN = 4;
const MOST_RUNS = 16;
/** A quotation of at most so many words is looked for as a whole too. */
const LONGEST_WHOLE = 80;
/** Of a longer text so much is read: what is quoted is found by a part of it. */
const MOST_WORDS = 3_000;
/** The likeliest, and of those that have as much of it the earliest and the latest. */
const LIKELIEST = 4;
const AT_EACH_END = 2;
/** Of those that are cited, and of all together, so many are opened: each is a read of KV at most. */
const MOST_CITED = 2;
const MOST_TEXTS = LIKELIEST + 2 * AT_EACH_END;
/** Where no run stands anywhere, as where every fourth word was changed, by so many of its rarest words. */
const RAREST = 8;
const MOST_WORDS_COUNTED = 40;
const MOST_RANKED = 5_000;

/**
 * Finds the texts that a quotation may be from, by runs of its words: at most eight.
 *
 * @throws {Refusal} 503 where the index can't be asked
 */
export async function candidatesFor(
  index: PassageIndex,
  quotation: string,
  languages: readonly string[],
): Promise<Candidates> {
  const read = await Promise.all(
    languages.map(async (language) => {
      const analyser = await analyserOf(language);
      return { language, analyser, tokens: analyser.words(quotation).slice(0, MOST_WORDS) };
    }),
  );
  const [scope = [], named = [], ...found] = await index.ask(
    askScope(languages),
    askNamed(slugsNamed(quotation), languages),
    ...read.map(({ language, tokens }) => askRuns(tableOf(language), tokens)),
  );
  let rows = read.flatMap(({ language }, at) => (found[at] ?? []).map((row) => ({ row, language })));
  if (rows.length === 0) {
    const byWords = await Promise.all(
      read.map(async ({ language, analyser }) => {
        const some = await askRarest(index, tableOf(language), quotation, analyser);
        return some.map((row) => ({ row, language }));
      }),
    );
    rows = byWords.flat();
  }
  const texts = rows
    .sort((one, other) => rankOf(one.row) - rankOf(other.row))
    .slice(0, MOST_TEXTS)
    .map(({ row, language }) => ({ document: String(row.id), language }));
  const likely = new Set(texts.map(({ language }) => language));
  const cited = named
    .map(({ id, language }) => ({ document: String(id), language: String(language) }))
    .filter(({ language }) => likely.size === 0 || likely.has(language));
  const all = [...cited.slice(0, MOST_CITED), ...texts];
  const isFirst = ({ document, language }: Candidate, at: number) =>
    all.findIndex((one) => one.document === document && one.language === language) === at;
  return { texts: all.filter(isFirst).slice(0, MOST_TEXTS), scope: scopeOf(scope) };
}

/** Asks for the texts of documents that stand in a citation. */
function askNamed(slugs: readonly string[], languages: readonly string[]): Statement {
  return {
    sql: `SELECT id, language FROM documents JOIN texts ON document = number
      WHERE id IN (SELECT value FROM json_each(?1)) AND language IN (SELECT value FROM json_each(?2))`,
    params: [JSON.stringify(slugs), JSON.stringify(languages)],
  };
}

function rankOf({ place }: Row): number {
  return Number(place);
}

/** Asks which documents have runs of a quotation's words: rare runs tell more. */
function askRuns(table: string, tokens: readonly Token[]): Statement {
  const size = Math.min(RUN, tokens.length);
  const last = tokens.length - size;
  const count = Math.min(MOST_RUNS, last + 1);
  const starts = new Set(
    Array.from({ length: count }, (_, n) => (count === 1 ? 0 : Math.round((n * last) / (count - 1)))),
  );
  const runs = [...starts]
    .map((start) => tokens.slice(start, start + size))
    .filter((run) => run.some(({ stop }) => stop !== true));
  const whole = tokens.length <= LONGEST_WHOLE ? [tokens] : [];
  const asked = [...whole, ...runs].filter((run) => run.length > 0);
  return {
    sql: `WITH hits AS MATERIALIZED (SELECT asked.key AS run, ${table}.rowid >> 16 AS number FROM json_each(?1) AS asked JOIN ${table} ON ${table} MATCH asked.value GROUP BY 1, 2),
      weights AS (SELECT run, 1.0 / count(*) AS weight FROM hits GROUP BY run),
      scored AS (SELECT number, max(run < ?2) AS whole, count(*) AS runs, sum(weight) AS weight FROM hits JOIN weights USING (run) GROUP BY number),
      placed AS (SELECT id,
        row_number() OVER (ORDER BY whole DESC, weight DESC, adopted, id) AS place,
        row_number() OVER (ORDER BY whole DESC, runs DESC, adopted, id) AS early,
        row_number() OVER (ORDER BY whole DESC, runs DESC, adopted DESC, id DESC) AS late
        FROM scored JOIN documents USING (number))
      SELECT id, place FROM placed WHERE place <= ${LIKELIEST} OR early <= ${AT_EACH_END} OR late <= ${AT_EACH_END}`,
    params: [JSON.stringify(asked.map((run) => termOf(run, "", false).match)), whole.length],
  };
}

/** Asks which documents have most of a quotation's rarest words. */
async function askRarest(
  index: PassageIndex,
  table: string,
  quotation: string,
  analyser: Analyser,
): Promise<Row[]> {
  const terms = termsOf(quotation, analyser).terms.slice(0, MOST_WORDS_COUNTED);
  if (terms.length === 0) return [];
  const [counts = []] = await index.ask({
    sql: `SELECT asked.value AS match, (SELECT count(*) FROM ${table} WHERE ${table} MATCH asked.value) AS found FROM json_each(?1) AS asked ORDER BY found`,
    params: [JSON.stringify(terms.map(({ match }) => match))],
  });
  let together = 0;
  const rarest = counts
    .filter(({ found }) => Number(found) > 0)
    .slice(0, RAREST)
    .filter(({ found }, at) => {
      together += Number(found);
      return at === 0 || together <= MOST_RANKED;
    });
  if (rarest.length === 0) return [];
  const [rows = []] = await index.ask({
    sql: `SELECT id, min(score) AS score, row_number() OVER (ORDER BY min(score)) AS place FROM
        (SELECT rowid >> 16 AS number, rank AS score FROM ${table} WHERE ${table} MATCH ?1 ORDER BY rank LIMIT 40)
      JOIN documents USING (number) GROUP BY id ORDER BY place LIMIT ${LIKELIEST}`,
    params: [rarest.map(({ match }) => match).join(" OR ")],
  });
  return rows;
}
