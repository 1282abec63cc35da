import type { PassageIndex } from "../across/passage-index.ts";

/**
 * The document that comes before another in its series, among those that are here.
 *
 * @returns its id; undefined where there is none
 * @throws {Refusal} 503 where the index can't be asked
 */
export async function oneBefore(index: PassageIndex, document: string): Promise<string | undefined> {
  const sql = "SELECT earlier FROM comparisons WHERE later = ?1 LIMIT 1";
  const [[row] = []] = await index.ask({ sql, params: [document] });
  return row === undefined ? undefined : String(row.earlier);
}
