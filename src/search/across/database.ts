/** A statement of SQL with what is bound to `?1`, `?2` …: no text of anybody's stands in the SQL itself. */
export interface Statement {
  sql: string;
  params: readonly (string | number)[];
}

/** A row of an answer, by the names of its columns. */
export type Row = Record<string, string | number | null>;

/** The little that is needed of a database with SQLite's FTS5, wherever it is. */
export interface IndexDatabase {
  /** Runs statements in order, all of them or none, and gives the rows of each. */
  batch(statements: readonly Statement[]): Promise<Row[][]>;
}

/** The little of D1 that is needed, as it is bound to a Worker. */
export interface D1 {
  prepare(sql: string): D1Prepared;
  batch(statements: D1Prepared[]): Promise<{ results: unknown[] }[]>;
}
interface D1Prepared {
  bind(...values: unknown[]): D1Prepared;
}

/** A database of D1. */
export function databaseOf(d1: D1): IndexDatabase {
  return {
    async batch(statements) {
      const prepared = statements.map(({ sql, params }) => d1.prepare(sql).bind(...params));
      return (await d1.batch(prepared)).map(({ results }) => results as Row[]);
    },
  };
}
