import type { Scope } from "../../model/scope.ts";
import { slugsNamed } from "../../quote/named-slugs.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import { DOCUMENT_SHIFT, placeOf } from "../../search/across/schema.ts";
import { termOf, termsOf } from "../../search/across/words.ts";
import type { Analyser, Token } from "../../search/analysis/analyser.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import { askScope, scopeOf, tableOf } from "./filters.ts";
import type { PassageIndex } from "./passage-index.ts";

/** A text that a quotation may be from. */
export interface Candidate {
  document: string;
  language: string;
  /** Where in its paragraphs, by their index; undefined where all of it is to be looked through. */
  paragraphs?: readonly number[] | undefined;
  /** Whether it is in none but these: they have its rarest words, and no run of its words stands anywhere. */
  nowhereElse?: boolean;
}

/** The texts that a quotation may be from, and in what was looked. */
export interface Candidates {
  /** Those that stand in a citation. */
  cited: Candidate[];
  /** The likeliest first. */
  likeliest: Candidate[];
  /** Of those that have as much of it as any, the first and the last to be adopted. */
  edges: Candidate[];
  scope: Scope;
}

/** So many words side by side tell where they are from, and so many such runs are looked for, evenly spread. */
const RUN = 4;
const MOST_RUNS = 12;
/** A quotation of at most so many words is looked for as a whole first. */
const LONGEST_WHOLE = 400;
/** Of a longer text so much is read: what is quoted is found by a part of it. */
const MOST_WORDS = 3_000;
/** Each that is judged is opened: a read of KV at most. */
const LIKELIEST = 3;
const MOST_CITED = 2;
/** A run that more passages have says little, where there are others. */
const MOST_TELLING = 500;
/** Where more passages of a text have it than these, all of the text is looked through. */
const MOST_PASSAGES_OF_ONE = 24;
/** Where no run stands anywhere, as where every fourth word was changed, by so many of its rarest words. */
const RAREST = 8;
const MOST_WORDS_COUNTED = 40;
const MOST_RANKED = 5_000;

interface Read {
  language: string;
  analyser: Analyser;
  tokens: readonly Token[];
}

/**
 * Finds the texts that a quotation may be from: by all of its words side by side, else by runs of them, else by its rarest.
 *
 * @throws {Refusal} 503 where the index can't be asked
 */
export async function candidatesFor(
  index: PassageIndex,
  quotation: string,
  languages: readonly string[],
): Promise<Candidates> {
  const read = await Promise.all(
    languages.map(async (language): Promise<Read> => {
      const analyser = await analyserOf(language);
      return { language, analyser, tokens: analyser.words(quotation).slice(0, MOST_WORDS) };
    }),
  );
  const [scope = [], named = [], ...wholes] = await index.ask(
    askScope(languages),
    askNamed(slugsNamed(quotation), languages),
    ...read.map(({ language, tokens }) => askWhole(tableOf(language), tokens)),
  );
  const inLanguage = (found: readonly Row[][]) =>
    read.flatMap(({ language }, at) => (found[at] ?? []).map((row) => ({ ...row, language })));
  let rows: Row[] = inLanguage(wholes);
  if (rows.length === 0)
    rows = inLanguage(
      await index.ask(...read.map(({ language, tokens }) => askRuns(tableOf(language), tokens))),
    );
  if (rows.length === 0)
    rows = inLanguage(
      await Promise.all(
        read.map(({ language, analyser }) => askRarest(index, tableOf(language), quotation, analyser)),
      ),
    );
  const by = (column: string, most: number) =>
    rows
      .filter((row) => Number(row[column] ?? Number.POSITIVE_INFINITY) <= most)
      .sort((one, other) => Number(one[column]) - Number(other[column]))
      .map(candidateOf);
  const likely = new Set(rows.map(({ language }) => language));
  const cited = named
    .map(({ id, language }) => ({ document: String(id), language: String(language) }))
    .filter(({ language }) => likely.size === 0 || likely.has(language))
    .slice(0, MOST_CITED);
  return {
    cited,
    likeliest: by("place", LIKELIEST),
    edges: [...by("early", 1), ...by("late", 1)],
    scope: scopeOf(scope),
  };
}

function candidateOf({ id, language, rows, ranked }: Row): Candidate {
  const places = (JSON.parse(String(rows ?? "[]")) as number[]).map(placeOf);
  const isInText = places.every(({ kind }) => kind === "preamble" || kind === "operative");
  const isPart = isInText && places.length > 0 && places.length <= MOST_PASSAGES_OF_ONE;
  return {
    document: String(id),
    language: String(language),
    paragraphs: isPart ? places.map(({ ordinal }) => ordinal - 1) : undefined,
    ...(isPart && ranked !== undefined ? { nowhereElse: true } : {}),
  };
}

/** Asks which documents have all words of a quotation side by side in one passage. */
function askWhole(table: string, tokens: readonly Token[]): Statement {
  if (tokens.length === 0 || tokens.length > LONGEST_WHOLE) return NOTHING;
  return {
    sql: `WITH hits AS MATERIALIZED (SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ?1),
      placed AS MATERIALIZED (SELECT number, id, found,
        row_number() OVER (ORDER BY adopted, id) AS early, row_number() OVER (ORDER BY adopted DESC, id DESC) AS late
        FROM (SELECT row >> ${DOCUMENT_SHIFT} AS number, count(*) AS found FROM hits GROUP BY 1) JOIN documents USING (number))
      SELECT id, early AS place, early, late,
        CASE WHEN found <= ${MOST_PASSAGES_OF_ONE} THEN (SELECT json_group_array(row) FROM hits WHERE row >> ${DOCUMENT_SHIFT} = number) END AS rows
        FROM placed WHERE early <= ${LIKELIEST} OR late = 1`,
    params: [termOf(tokens, "", false).match],
  };
}

/** Asks for the texts of documents that stand in a citation. */
function askNamed(slugs: readonly string[], languages: readonly string[]): Statement {
  return {
    sql: `SELECT id, language FROM documents JOIN texts ON document = number
      WHERE id IN (SELECT value FROM json_each(?1)) AND language IN (SELECT value FROM json_each(?2))`,
    params: [JSON.stringify(slugs), JSON.stringify(languages)],
  };
}

/** Asks which documents have runs of a quotation's words: rare runs tell more, and the most frequent ones nothing. */
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
  if (runs.length === 0) return NOTHING;
  return {
    sql: `WITH hits AS MATERIALIZED (SELECT asked.key AS run, ${table}.rowid AS row FROM json_each(?1) AS asked JOIN ${table} ON ${table} MATCH asked.value),
      weights AS MATERIALIZED (SELECT run, 1.0 / count(*) AS weight FROM hits GROUP BY run),
      telling AS MATERIALIZED (SELECT run, weight, row, row >> ${DOCUMENT_SHIFT} AS number FROM hits JOIN weights USING (run)
        WHERE weight >= min(1.0 / ${MOST_TELLING}, (SELECT max(weight) FROM weights))),
      scored AS (SELECT number, count(*) AS runs, sum(weight) AS weight FROM (SELECT DISTINCT number, run, weight FROM telling) GROUP BY number),
      placed AS MATERIALIZED (SELECT number, id,
        row_number() OVER (ORDER BY weight DESC, adopted, id) AS place,
        row_number() OVER (ORDER BY runs DESC, adopted, id) AS early,
        row_number() OVER (ORDER BY runs DESC, adopted DESC, id DESC) AS late
        FROM scored JOIN documents USING (number)),
      passages AS (SELECT number, row, rank() OVER (PARTITION BY number ORDER BY count(*) DESC) AS best FROM telling
        WHERE number IN (SELECT number FROM placed WHERE place <= ${LIKELIEST} OR early = 1 OR late = 1) GROUP BY number, row)
      SELECT id, place, early, late, json_group_array(row) AS rows FROM placed JOIN passages USING (number) WHERE best = 1 GROUP BY id`,
    params: [JSON.stringify(runs.map((run) => termOf(run, "", false).match))],
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
    sql: `SELECT id, min(score) AS score, row_number() OVER (ORDER BY min(score)) AS place, json_group_array(row) AS rows, 1 AS ranked FROM
        (SELECT rowid AS row, rowid >> ${DOCUMENT_SHIFT} AS number, rank AS score FROM ${table} WHERE ${table} MATCH ?1 ORDER BY rank LIMIT 40)
      JOIN documents USING (number) GROUP BY id ORDER BY place LIMIT ${LIKELIEST}`,
    params: [rarest.map(({ match }) => match).join(" OR ")],
  });
  return rows;
}

const NOTHING: Statement = { sql: "SELECT 0 AS place LIMIT 0", params: [] };
