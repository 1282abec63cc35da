import { RELATION_CHANGES, type RelationChange } from "../../model/change.ts";
import type { SERIES_RELATIONS } from "../../model/lineage.ts";
import type { Row, Statement } from "../../search/across/database.ts";
import {
  CHANGE_OF_RELATION,
  RELATED_DOCUMENT_SHIFT,
  RELATED_ROW_SHIFT,
} from "../../search/across/lineage-rows.ts";
import { DOCUMENT_SHIFT, joinShown, lineageIn, titleIn } from "../../search/across/schema.ts";

/** Of which paragraph, and which page of what belongs together with it. */
export interface LineageQuestion {
  document: string;
  language: string;
  /** The paragraph's place in the text, from 0. */
  paragraph: number;
  start: number;
  limit: number;
  series?: (typeof SERIES_RELATIONS)[number] | undefined;
  change?: readonly RelationChange[] | undefined;
}

/** A relation that was found, with what presents the other passage: `row`, `shown`, `cited`. */
export interface FoundRelation {
  passage: Row;
  title: string;
  change: RelationChange;
  series: (typeof SERIES_RELATIONS)[number];
}

/** What the index says of a paragraph's lineage. */
export interface FoundLineage {
  total: { ancestors: number; descendants: number };
  ancestors: FoundRelation[];
  descendants: FoundRelation[];
  first: FoundRelation | undefined;
  unchangedSince: FoundRelation | undefined;
}

/**
 * Asks, in one statement, for how many there are (`row` is null there), for those of the page, and for the earliest.
 * Which of them are asked for is told by the filters; the earliest are so whatever the filters are.
 */
export function askLineage(asked: LineageQuestion): Statement {
  const { language } = asked;
  const title = titleIn(language, `row >> ${DOCUMENT_SHIFT}`);
  const isSame = RELATION_CHANGES.indexOf("same");
  return {
    sql: `WITH asked AS (SELECT number, series, relations ->> ?2 AS both FROM documents JOIN ${lineageIn(language)} ON document = number WHERE id = ?1),
      related AS (SELECT 0 AS side, key AS at, value FROM asked, json_each(both, '$[0]')
        UNION ALL SELECT 1, key, value FROM asked, json_each(both, '$[1]')),
      named AS MATERIALIZED (SELECT side, at, value >> ${RELATED_ROW_SHIFT} AS row, ${CHANGE_OF_RELATION} AS change,
          coalesce(documents.series = (SELECT series FROM asked), 0) AS isOfSeries
        FROM related JOIN documents ON documents.number = value >> ${RELATED_DOCUMENT_SHIFT}),
      fitting AS MATERIALIZED (SELECT *, row_number() OVER (PARTITION BY side ORDER BY at) AS place FROM named
        WHERE (?5 = '' OR isOfSeries = (?5 = 'same')) AND change IN (SELECT value FROM json_each(?6))),
      wanted AS (SELECT side, place, row, change, isOfSeries, '' AS role FROM fitting WHERE place > ?3 AND place <= ?3 + ?4
        UNION ALL SELECT * FROM (SELECT side, 0, row, change, isOfSeries, 'first' FROM named WHERE side = 0 ORDER BY at DESC LIMIT 1)
        UNION ALL SELECT * FROM (SELECT side, 0, row, change, isOfSeries, 'same' FROM named WHERE side = 0 AND change = ${isSame} ORDER BY at DESC LIMIT 1))
      SELECT NULL AS row, side, count(*) AS place, NULL AS change, NULL AS isOfSeries, '' AS role, NULL AS shown, NULL AS cited, NULL AS title
        FROM fitting GROUP BY side
      UNION ALL
      SELECT * FROM (SELECT row, side, place, change, isOfSeries, role, shown, cited, ${title} FROM ${joinShown("wanted", language, 7)} ORDER BY side, place)`,
    params: [
      asked.document,
      `$[${asked.paragraph}]`,
      asked.start,
      asked.limit,
      asked.series ?? "",
      JSON.stringify((asked.change ?? RELATION_CHANGES).map((change) => RELATION_CHANGES.indexOf(change))),
      language,
    ],
  };
}

/** What {@link askLineage} was answered. */
export function lineageOf(rows: readonly Row[]): FoundLineage {
  const total = (side: number) =>
    Number(rows.find((one) => one.row === null && one.side === side)?.place ?? 0);
  const page = (side: number) =>
    rows.filter((one) => one.row !== null && one.role === "" && one.side === side).map(relationOf);
  const earliest = (role: string) => rows.filter((one) => one.role === role).map(relationOf)[0];
  return {
    total: { ancestors: total(0), descendants: total(1) },
    ...{ ancestors: page(0), descendants: page(1) },
    ...{ first: earliest("first"), unchangedSince: earliest("same") },
  };
}

function relationOf(passage: Row): FoundRelation {
  return {
    passage,
    title: String(passage.title ?? ""),
    change: RELATION_CHANGES[Number(passage.change)] ?? "reworded",
    series: passage.isOfSeries === 1 ? "same" : "other",
  };
}
