import { DatabaseSync } from "node:sqlite";
import type { IndexDatabase, Row, Statement } from "../search/across/database.ts";

/**
 * Opens a database of Node's own SQLite, which has FTS5 as D1 has: for what is made and measured without a Worker.
 *
 * @param file where it is kept; in memory where it is not given
 */
export function openSqliteIndex(file = ":memory:"): IndexDatabase & { close(): void } {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
  return {
    async batch(statements) {
      database.exec("BEGIN");
      try {
        const rows = statements.map(({ sql, params }) => {
          const named = Object.fromEntries(params.map((value, index) => [`?${index + 1}`, value]));
          return database.prepare(sql).all(named) as Row[];
        });
        database.exec("COMMIT");
        return rows;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

/** The same as it would be bound to a Worker as D1. */
export function boundAsD1(database: IndexDatabase) {
  type Prepared = Statement & { bind(...params: (string | number)[]): Prepared };
  const prepare = (sql: string, bound: (string | number)[] = []): Prepared => ({
    sql,
    params: bound,
    bind: (...params) => prepare(sql, params),
  });
  return {
    prepare: (sql: string) => prepare(sql),
    batch: async (statements: readonly unknown[]) =>
      (await database.batch(statements as Statement[])).map((results) => ({ results })),
  };
}
