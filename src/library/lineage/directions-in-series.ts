import type { ComparedRow } from "../../lineage/compare-texts.ts";
import type { Series, SeriesDocument } from "../../model/series.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import { openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { comparedRows } from "./compare-documents.ts";

/** What became softer or firmer with one document of a series. */
export interface Turned {
  document: SeriesDocument;
  /** Those rows alone that have such a change. */
  rows: ComparedRow[];
}

/**
 * What became softer or firmer from each document of a series to the next that is here, the latest first: only documents with
 * which something did. The series is open, and its comparisons are at hand.
 *
 * @throws {Refusal} 503 where the release can't be read
 */
export async function directionsInSeries(
  ask: Asked & { index: PassageIndex },
  { documents, language }: Series,
): Promise<Turned[]> {
  const open = documents.map(({ document }) =>
    openDocument({ ...ask, path: { document }, query: { lang: language } }),
  );
  const all = await Promise.all(
    documents.map(async (document, at): Promise<Turned> => {
      const [from, to] = [open[at - 1], open[at]];
      const compared = from && to ? await comparedRows(ask, { from, to, language }) : [];
      return { document, rows: compared.filter(({ changes }) => changes.some(isDirected)) };
    }),
  );
  return all.filter(({ rows }) => rows.length > 0).toReversed();
}

function isDirected({ direction }: ComparedRow["changes"][number]): boolean {
  return direction !== undefined;
}
