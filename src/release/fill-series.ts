import { inOrderOfSeries } from "../lineage/in-order-of-series.ts";
import type { CorpusEntry } from "../model/corpus.ts";
import type { SeriesMember } from "../model/series.ts";
import type { IndexDatabase, Statement } from "../search/across/database.ts";

type Member = SeriesMember & { id: string };

/** So many rows are written in one request. */
const ROWS_IN_BATCH = 200;

/** Gathers which documents are one series while they are indexed, and then writes a row for each series. */
export class SeriesFiller {
  readonly #database: IndexDatabase;
  readonly #series = new Map<string, { body: string; members: Map<string, Member> }>();

  constructor(database: IndexDatabase) {
    this.#database = database;
  }

  take(entry: CorpusEntry): void {
    const { id, symbol, title, body, session, adopted, adoption, languages, series } = entry;
    if (series === undefined) return;
    const known = this.#series.get(series) ?? { body, members: new Map<string, Member>() };
    this.#series.set(series, known);
    known.members.set(id, {
      ...{ id, document: id, symbol, title, session, adopted },
      ...(adoption === undefined ? {} : { adoption }),
      languages,
    });
  }

  /** Writes the rows that are not there as they are now, and removes those of series that are no more. */
  async fill(): Promise<void> {
    const [rows = []] = await this.#database.batch([
      { sql: "SELECT id, body, members FROM series", params: [] },
    ]);
    const known = new Map(rows.map(({ id, body, members }) => [String(id), `${body} ${members}`]));
    const statements: Statement[] = [];
    for (const [id, { body, members }] of this.#series) {
      const inOrder = [...members.values()].sort(inOrderOfSeries);
      const packed = JSON.stringify(inOrder.map(({ id: _, ...member }) => member));
      const isThere = known.get(id) === `${body} ${packed}`;
      known.delete(id);
      if (isThere) continue;
      const sessions = new Set(inOrder.map(({ session }) => session)).size;
      const { title = "", adopted = "" } = inOrder.at(-1) ?? {};
      statements.push({
        sql: "INSERT OR REPLACE INTO series VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params: [id, body, title, sessions, adopted, packed],
      });
    }
    for (const id of known.keys()) statements.push({ sql: "DELETE FROM series WHERE id = ?1", params: [id] });
    for (let at = 0; at < statements.length; at += ROWS_IN_BATCH)
      await this.#database.batch(statements.slice(at, at + ROWS_IN_BATCH));
    this.#series.clear();
  }
}
