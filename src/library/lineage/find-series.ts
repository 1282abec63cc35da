import type { Body } from "../../model/document.ts";
import type { SeriesInList, SeriesMember } from "../../model/series.ts";
import type { Row } from "../../search/across/database.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import { filterDocuments } from "../filtering/filter-documents.ts";
import { nearest, Refusal, shorten } from "../refusal.ts";

/** A series as the index has it. */
export interface KnownSeries {
  id: string;
  body: Body;
  /** The title of the latest of its documents. */
  title: string;
  /** In order, each once. */
  sessions: string[];
  /** In the order of their adoption. */
  members: SeriesMember[];
}

/** What narrows the list of all series. */
export interface SeriesAsked {
  /** Words of its titles, or a symbol. */
  q?: string | undefined;
  body?: readonly Body[] | undefined;
  /** In at least so many sessions. */
  sessions?: number | undefined;
}

/**
 * The series that fit, those of most sessions first, and of these in the order of their titles.
 *
 * @throws {Refusal} 503 where the index can't be asked
 */
export async function findSeries(
  index: PassageIndex,
  { q = "", body, sessions = 1 }: SeriesAsked,
): Promise<KnownSeries[]> {
  const bodies = body === undefined ? "" : " AND body IN (SELECT value FROM json_each(?2))";
  const [rows = []] = await index.ask({
    sql: `SELECT id, body, title, members FROM series WHERE sessions >= ?1${bodies} ORDER BY sessions DESC, title COLLATE NOCASE, id`,
    params: [sessions, ...(body === undefined ? [] : [JSON.stringify(body)])],
  });
  const all = rows.map(knownSeries);
  return q.trim() === "" ? all : all.filter((one) => hasWords(one, q));
}

/** Whether one of a series' documents has all words, as the list of documents is searched. */
function hasWords({ body, members }: KnownSeries, q: string): boolean {
  const rows = members.map(({ document, symbol, title, session, adopted, languages }) => ({
    ...{ id: document, symbol, body, session, adopted, published: adopted, languages },
    ...{ annexed: false, titles: { "": title } },
  }));
  return filterDocuments(rows, { q }).length > 0;
}

/** A series, and the sessions of its body that this corpus holds. */
export interface FoundSeries extends KnownSeries {
  held: ReadonlySet<string>;
}

/**
 * The series of an id.
 *
 * @throws {Refusal} 404 with the nearest where there is none; 503 where the index can't be asked
 */
export async function seriesNamed(index: PassageIndex, id: string): Promise<FoundSeries> {
  const [[row] = [], sessions = []] = await index.ask(
    { sql: "SELECT id, body, title, members FROM series WHERE id = ?1", params: [id] },
    {
      sql: "SELECT DISTINCT session FROM documents WHERE body = (SELECT body FROM series WHERE id = ?1)",
      params: [id],
    },
  );
  if (row !== undefined)
    return { ...knownSeries(row), held: new Set(sessions.map(({ session }) => String(session))) };
  const [all = []] = await index.ask({ sql: "SELECT id FROM series", params: [] });
  const known = all.map((one) => String(one.id));
  throw new Refusal("not-found", {
    detail: `there is no series "${shorten(id)}"`,
    errors: [{ parameter: "id", detail: "no such series", expected: ["a document’s `series`"] }],
    didYouMean: nearest(id, known),
  });
}

function knownSeries({ id, body, title, members }: Row): KnownSeries {
  const all = JSON.parse(String(members)) as SeriesMember[];
  return {
    ...{ id: String(id), body: body as Body, title: String(title), members: all },
    sessions: [...new Set(all.map(({ session }) => session))],
  };
}

/** Presents a series in a list. */
export function presentInList(
  origin: string,
  { id, title, body, sessions, members }: KnownSeries,
): SeriesInList {
  const [first, last] = [members[0], members.at(-1)];
  return {
    ...{ id, title, body, sessions },
    documents: members.length,
    first: first?.adopted ?? "",
    last: last?.adopted ?? "",
    votes: members.filter(({ adoption }) => adoption?.vote === "recorded").length,
    links: { ...linksOfSeries(origin, id), latest: `${origin}/v1/${last?.document ?? ""}` },
  };
}

/** Where a series is to be found. */
export function linksOfSeries(origin: string, id: string): { self: string; html: string } {
  return { self: `${origin}/v1/series/${id}`, html: `${origin}/series/${id}` };
}
