import type { IndexDatabase, Row, Statement } from "../../search/across/database.ts";
import { INDEX_SCHEMA } from "../../search/across/schema.ts";
import { Refusal } from "../refusal.ts";
import { within } from "../store/within.ts";

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
