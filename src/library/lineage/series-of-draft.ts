import { namedInDraft } from "../../lineage/drafts/named-in-draft.ts";
import type { DraftPart } from "../../lineage/drafts/read-draft.ts";
import type { DraftsSeries } from "../../model/trace.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import { titleIn } from "../../search/across/schema.ts";

/** The series that a draft says it is of, and its documents by their numbers in the index, the latest first. */
export interface SeriesOfDraft extends DraftsSeries {
  documents: number[];
  /** Its title in the draft's language, where it has one. */
  titled: string;
}

/**
 * Asks which series a draft is of: that of a resolution with its title, or else that of which it recalls the most
 * resolutions, and of these the one that is recalled first.
 *
 * @param language the draft's, one that is indexed
 */
export function askSeriesOfDraft(parts: readonly DraftPart[], language: string): Statement {
  const { titles, symbols } = namedInDraft(parts);
  return {
    sql: `WITH titled AS (SELECT DISTINCT series.id AS of FROM series, json_each(members) AS member
        JOIN json_each(?1) AS title ON replace(member.value ->> 'title', char(8209), '-') = title.value COLLATE NOCASE),
      recalled AS (SELECT series AS of, count(*) AS times, min(key) AS first FROM json_each(?2) JOIN documents ON symbol = value
        WHERE series IS NOT NULL GROUP BY series),
      chosen AS (SELECT of, 'title' AS named, times, first FROM titled LEFT JOIN recalled USING (of)
        UNION ALL SELECT of, 'recalled', times, first FROM recalled ORDER BY named DESC, times DESC, first LIMIT 1)
      SELECT series.id, title, named, number, ${titleIn(language, "number")} AS titled FROM chosen JOIN series ON series.id = of JOIN documents ON documents.series = of
        ORDER BY adopted DESC, number`,
    params: [JSON.stringify(titles), JSON.stringify(symbols)],
  };
}

/** What {@link askSeriesOfDraft} was answered; undefined where no series is named that is here. */
export function seriesOfDraft(rows: readonly Row[]): SeriesOfDraft | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    ...{ id: String(first.id), title: String(first.title) },
    named: first.named === "title" ? "title" : "recalled",
    titled:
      rows
        .map(({ titled }) => titled)
        .find((one) => one !== null)
        ?.toString() ?? "",
    documents: rows.map(({ number }) => Number(number)),
  };
}
