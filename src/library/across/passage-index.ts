import type { IndexDatabase, Row, Statement } from "../../search/across/database.ts";
import { INDEX_SCHEMA } from "../../search/across/schema.ts";
import { Refusal } from "../refusal.ts";

/** The little of D1 that asking needs. */
export interface D1Reader {
  prepare(sql: string): D1Prepared;
  batch(statements: D1Prepared[]): Promise<{ results: unknown[] }[]>;
}
interface D1Prepared {
  bind(...values: unknown[]): D1Prepared;
}

/** The index of all documents, as long as it is that of the release that is read. */
export interface PassageIndex {
  /**
   * Asks it.
   *
   * @throws {Refusal} 503 where it does not answer, is not made yet, or is of another release
   */
  ask(...statements: Statement[]): Promise<Row[][]>;
}

const PATIENCE_MS = 5_000;
/** Somebody is making it anew; or D1 is in trouble. */
const SECONDS_TO_WAIT = 60;

const RELEASE: Statement = {
  sql: "SELECT max(value) FILTER (WHERE name = 'schema') AS schema, max(value) FILTER (WHERE name = 'release') AS release FROM meta",
  params: [],
};

/** A database of D1, as it is bound to a Worker. */
export function databaseOf(d1: D1Reader): IndexDatabase {
  return {
    async batch(statements) {
      const prepared = statements.map(({ sql, params }) => d1.prepare(sql).bind(...params));
      return (await d1.batch(prepared)).map(({ results }) => results as Row[]);
    },
  };
}

/**
 * The index, to be asked about one release.
 *
 * @param database undefined where none is bound
 */
export function passageIndex(database: IndexDatabase | undefined, release: string): PassageIndex {
  return {
    async ask(...statements) {
      if (database === undefined) throw unavailable("there is no index of all documents here");
      const [[meta] = [], ...rows] = await within(
        PATIENCE_MS,
        database.batch([RELEASE, ...statements]),
      ).catch(() => {
        throw unavailable("the index of all documents does not answer");
      });
      // In one transaction with the answer: an index that is being made says that it is of no release.
      if (meta?.schema !== INDEX_SCHEMA || meta.release !== release)
        throw unavailable("the index of all documents is being made");
      return rows;
    },
  };
}

function unavailable(detail: string): Refusal {
  return new Refusal("unavailable", { detail, retryAfter: SECONDS_TO_WAIT });
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
