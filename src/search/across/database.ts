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
