import type { Occurrence, Phrase } from "../../model/across.ts";
import type { Body } from "../../model/document.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import { DOCUMENT_OF_ROW, DOCUMENT_SHIFT, IS_TEXT, joinShown } from "../../search/across/schema.ts";
import { exactly, placesOf, type Term } from "../../search/across/words.ts";
import type { Analyser } from "../../search/analysis/analyser.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import type { Asked } from "../presenting/presenter.ts";
import { refuseAny } from "../refusal.ts";
import { askScope, conditionOf, type Filters, scopeOf, tableOf } from "./filters.ts";
import type { PassageIndex } from "./passage-index.ts";
import { presentFound, readFound, snippetOf } from "./present-found.ts";

/** A phrase that is looked for, and which page of where it stands. */
export interface PhraseSearch extends Filters {
  q: string;
  language: string;
  start: number;
  limit: number;
}

/** Where it stands, but for the links of its pages. */
export type FoundPhrase = Omit<Phrase, "links" | "language">;

/**
 * Finds a run of words exactly as they are written, but for case and punctuation, in the paragraphs and titles of all
 * documents, in order of adoption.
 *
 * @throws {Refusal} 400 where there is no word; 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function findPhrase(
  ask: Asked & { index: PassageIndex },
  asked: PhraseSearch,
): Promise<FoundPhrase> {
  const table = tableOf(asked.language);
  const analyser = await analyserOf(asked.language);
  const term = exactly(asked.q, analyser);
  if (term === undefined)
    return refuseAny([
      { parameter: "q", detail: "there is no word to look for", expected: ["words"] },
    ]) as never;
  const { start, limit, language } = asked;
  const [rows = [], scope = []] = await ask.index.ask(askPhrase(table, term, asked), askScope([language]));
  const sessions = rows.filter(({ row }) => row === null);
  const places = rows.filter(({ row }) => row !== null);
  const sum = (column: string) => sessions.reduce((so, row) => so + Number(row[column] ?? 0), 0);
  const [total, withoutVote, recorded] = [sum("found"), sum("withoutVote"), sum("recorded")];
  const present = (some: readonly Row[]) => occurrencesIn(ask, language, some, { term, analyser });
  const [first = null] = present(places.slice(0, 1));
  const [last = null] = present(places.slice(-1));
  return {
    phrase: asked.q,
    data: present(places.filter(({ at }) => Number(at) > start && Number(at) <= start + limit)),
    ...{ total, first, last },
    bySession: sessions.map(({ body, session, found, documents }) => ({
      body: body as Body,
      session: String(session),
      count: Number(found),
      documents: Number(documents),
    })),
    byVote: { withoutVote, recorded, unknown: total - withoutVote - recorded },
    scope: scopeOf(scope),
  };
}

/**
 * Asks, in one walk through what has the phrase: first how many there are by session (`row` is null there), then the first,
 * those of the page, and the last, each with its number in order of adoption.
 */
function askPhrase(
  table: string,
  term: Term,
  { start, limit, language, ...filters }: PhraseSearch,
): Statement {
  const condition = conditionOf(filters, 4);
  const isHit = `${table} MATCH ?1 AND ${IS_TEXT}${condition.sql}`;
  return {
    sql: `WITH counted AS MATERIALIZED (SELECT ${DOCUMENT_OF_ROW} AS number, count(*) AS found FROM ${table} WHERE ${isHit} GROUP BY 1),
      placed AS MATERIALIZED (SELECT *, sum(found) OVER (ORDER BY adopted, id) - found AS before FROM counted JOIN documents USING (number)),
      near AS MATERIALIZED (SELECT number, before FROM placed
        WHERE (before < ?2 + ?3 AND before + found > ?2) OR before = 0 OR before + found = (SELECT sum(found) FROM counted)),
      page AS (SELECT row, before + row_number() OVER (PARTITION BY number ORDER BY row) AS at
        FROM (SELECT number, before, rowid AS row FROM near CROSS JOIN ${table} WHERE ${isHit}
          AND rowid >= number << ${DOCUMENT_SHIFT} AND rowid < (number + 1) << ${DOCUMENT_SHIFT}))
      SELECT * FROM (SELECT NULL AS row, NULL AS at, NULL AS shown, NULL AS cited, body, session, sum(found) AS found, count(*) AS documents,
          sum(found) FILTER (WHERE vote = 'without-vote') AS withoutVote, sum(found) FILTER (WHERE vote = 'recorded') AS recorded
        FROM placed GROUP BY body, session ORDER BY min(adopted), body, session)
      UNION ALL
      SELECT * FROM (SELECT row, at, shown, cited, NULL, NULL, NULL, NULL, NULL, NULL FROM ${joinShown(
        "(SELECT * FROM page WHERE at = 1 OR (at > ?2 AND at <= ?2 + ?3) OR at = (SELECT sum(found) FROM counted))",
        language,
        4,
      )} ORDER BY at)`,
    params: [term.match, start, limit, language, ...condition.params],
  };
}

function occurrencesIn(
  ask: Asked,
  language: string,
  rows: readonly Row[],
  { term, analyser }: { term: Term; analyser: Analyser },
): Occurrence[] {
  return readFound(ask, rows, language).flatMap((text): Occurrence[] => {
    const found = placesOf(text.text, [term], analyser);
    const [first] = found;
    if (first === undefined) return [];
    const { about, citation, links } = presentFound(text);
    const { session } = text.by.entry;
    const { start, end } = first;
    return [{ ...about, session, start, end, snippet: snippetOf(text, found), citation, links }];
  });
}
