import type { HedgeCount } from "../../lineage/hedges.ts";
import type { Body } from "../../model/document.ts";
import { tableOf } from "../across/filters.ts";
import type { PassageIndex } from "../across/passage-index.ts";

/** Of which series, and in which language of the texts. */
export interface HedgesAsked {
  language: string;
  series?: string | undefined;
  body?: readonly Body[] | undefined;
}

/** Which hedges came and went, session by session. */
export interface FoundHedges {
  /** In the order of the sessions; in each, what changed most first. */
  hedges: HedgeCount[];
  /** The sessions whose documents were compared with earlier ones, in order. */
  sessions: string[];
  /** How many consecutive documents were compared. */
  compared: number;
}

const bySession = new Intl.Collator("en", { numeric: true });

/**
 * Which hedges came and went, as it was counted with the release.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function findHedges(
  index: PassageIndex,
  { language, series, body }: HedgesAsked,
): Promise<FoundHedges> {
  // There is none of a language without.
  tableOf(language);
  const [rows = []] = await index.ask({
    sql: `SELECT hedges, session FROM comparisons JOIN documents ON id = later WHERE language = ?1
      AND (?2 = '' OR series = ?2) AND (?3 = '' OR body IN (SELECT value FROM json_each(?3)))`,
    params: [language, series ?? "", body === undefined ? "" : JSON.stringify(body)],
  });
  const counts = new Map<string, HedgeCount>();
  for (const { hedges } of rows) {
    for (const one of JSON.parse(String(hedges)) as HedgeCount[]) {
      const key = `${one.session} ${one.phrase}`;
      const known = counts.get(key) ?? { ...one, added: 0, dropped: 0 };
      known.added += one.added;
      known.dropped += one.dropped;
      counts.set(key, known);
    }
  }
  const all = [...counts.values()].sort(
    (one, other) =>
      bySession.compare(one.session, other.session) ||
      other.added + other.dropped - one.added - one.dropped ||
      (one.phrase < other.phrase ? -1 : 1),
  );
  const sessions = [...new Set(rows.map(({ session }) => String(session)))].sort(bySession.compare);
  return { hedges: all, sessions, compared: rows.length };
}
