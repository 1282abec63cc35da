import type { SeriesMember } from "../../model/series.ts";
import type { PassageIndex } from "../across/passage-index.ts";

/** Where a document stands among those of its series that are here in one language. */
export interface PlaceInSeries {
  /** How many there are, itself among them. */
  total: number;
  /** The id of the one before it; undefined where it is the first. */
  before: string | undefined;
}

/**
 * Finds what of a document's series can be set beside it.
 *
 * @param language the language that all of them are read in, as a BCP 47 tag
 * @throws {Refusal} 503 where the index can't be asked
 */
export async function placeInSeries(
  index: PassageIndex,
  { id, series }: { id: string; series: string },
  language: string,
): Promise<PlaceInSeries> {
  const sql = "SELECT members FROM series WHERE id = ?1";
  const [[row] = []] = await index.ask({ sql, params: [series] });
  const all = row === undefined ? [] : (JSON.parse(String(row.members)) as SeriesMember[]);
  const members = all.filter(({ languages }) => languages.includes(language));
  const at = members.findIndex(({ document }) => document === id);
  return { total: members.length, before: members[at - 1]?.document };
}
