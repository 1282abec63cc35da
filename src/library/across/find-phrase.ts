import type { Occurrence, Phrase } from "../../model/across.ts";
import type { Body } from "../../model/document.ts";
import { DOCUMENT_OF_ROW, IS_TEXT } from "../../search/across/schema.ts";
import { exactly, placesOf, type Term } from "../../search/across/words.ts";
import type { Analyser } from "../../search/analysis/analyser.ts";
import { analyserOf } from "../../search/analysis/analyser-of.ts";
import type { Asked } from "../presenting/presenter.ts";
import { refuseAny } from "../refusal.ts";
import { askScope, conditionOf, type Filters, scopeOf, tableOf } from "./filters.ts";
import { openTexts, textAt } from "./open-texts.ts";
import type { PassageIndex } from "./passage-index.ts";
import { presentFound, snippetOf } from "./present-found.ts";

/** A phrase that is looked for, and which page of where it stands. */
export interface PhraseSearch extends Filters {
  q: string;
  language: string;
  start: number;
  limit: number;
}

/** Where it stands, but for the links of its pages. */
export type FoundPhrase = Omit<Phrase, "links" | "language">;

/** A row of the index, in a document. */
interface At {
  row: number;
  document: string;
}

/**
 * Finds a run of words exactly as they are written, but for case and punctuation, in the paragraphs and titles of all
 * documents, in order of adoption.
 *
 * @throws {Refusal} 400 where there is no word; 404 for a language that is not indexed; 503 where index or documents can't
 *   be read
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
  const { start, limit } = asked;
  const condition = conditionOf(asked, 1);
  const matching = `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ?1 AND ${IS_TEXT}${condition.sql}`;
  const params = [term.match, ...condition.params];
  // How many in each document, and how many in those adopted before it.
  const counted = `WITH counted AS MATERIALIZED (SELECT row >> 16 AS number, count(*) AS found, min(row) AS first, max(row) AS last FROM (${matching}) GROUP BY 1),
    placed AS (SELECT *, sum(found) OVER (ORDER BY adopted, id) - found AS before FROM counted JOIN documents USING (number))`;
  const [sessions = [], page = [], scope = []] = await ask.index.ask(
    {
      sql: `${counted} SELECT body, session, sum(found) AS found, count(*) AS documents, min(adopted) AS since,
          sum(found) FILTER (WHERE vote = 'without-vote') AS withoutVote, sum(found) FILTER (WHERE vote = 'recorded') AS recorded
        FROM placed GROUP BY body, session ORDER BY since, body, session`,
      params,
    },
    {
      sql: `${counted} SELECT id, number, found, before, first, last FROM placed
        WHERE (before < ?${params.length + 1} AND before + found > ?${params.length + 2}) OR before = 0 OR before + found = (SELECT sum(found) FROM counted)
        ORDER BY before`,
      params: [...params, start + limit, start],
    },
    askScope([asked.language]),
  );
  const total = sessions.reduce((sum, { found }) => sum + Number(found), 0);
  const numberOf = (column: string) => sessions.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const [withoutVote, recorded] = [numberOf("withoutVote"), numberOf("recorded")];
  const shown = page.filter(
    ({ before, found }) => Number(before) < start + limit && Number(before) + Number(found) > start,
  );
  const rows = await rowsIn(
    ask.index,
    shown.map(({ number }) => Number(number)),
    { matching, params },
  );
  const idOf = new Map(page.map(({ number, id }) => [Number(number), String(id)]));
  const places = shown
    .flatMap(({ number, id }) =>
      rows
        .filter((row) => Math.floor(row / 2 ** 16) === Number(number))
        .map((row): At => ({ row, document: String(id) })),
    )
    .slice(start - Number(shown[0]?.before ?? start), start - Number(shown[0]?.before ?? start) + limit);
  const edge = (row: unknown): At => ({
    row: Number(row),
    document: idOf.get(Math.floor(Number(row) / 2 ** 16)) ?? "",
  });
  const edges = total === 0 ? [] : [edge(page[0]?.first), edge(page.at(-1)?.last)];
  const occurrences = await present(ask, asked.language, [...edges, ...places], { term, analyser });
  return {
    phrase: asked.q,
    data: occurrences.slice(edges.length),
    total,
    first: occurrences[0] ?? null,
    last: occurrences[edges.length - 1] ?? null,
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

/** The rows of some documents, in the order of their texts. */
async function rowsIn(
  index: PassageIndex,
  numbers: readonly number[],
  { matching, params }: { matching: string; params: readonly string[] },
): Promise<number[]> {
  if (numbers.length === 0) return [];
  const [rows = []] = await index.ask({
    sql: `${matching} AND ${DOCUMENT_OF_ROW} IN (SELECT value FROM json_each(?${params.length + 1})) ORDER BY rowid`,
    params: [...params, JSON.stringify(numbers)],
  });
  return rows.map(({ row }) => Number(row));
}

async function present(
  ask: Asked,
  language: string,
  places: readonly At[],
  { term, analyser }: { term: Term; analyser: Analyser },
): Promise<Occurrence[]> {
  const opened = await openTexts(
    ask,
    places.map(({ document }) => document),
    language,
  );
  return places.flatMap(({ row, document }): Occurrence[] => {
    const open = opened.get(document);
    const text = open && textAt(open, row);
    if (text === undefined) return [];
    const found = placesOf(text.text, [term], analyser);
    const [first] = found;
    if (first === undefined) return [];
    const { about, citation, links } = presentFound(text);
    const { session } = text.open.document.entry;
    const { start, end } = first;
    return [{ ...about, session, start, end, snippet: snippetOf(text, found), citation, links }];
  });
}
