import type { Series, SeriesRow } from "../../../model/series.ts";
import { BETWEEN } from "../compare/comparison.ts";
import { withQuery } from "../with-query.ts";
import type { CellKind } from "./signs.ts";

/** What an address needs to say of the language: nothing where it is the one that is shown anyway. */
export type Lang = Readonly<Record<string, string>>;

/** Where a document, or a paragraph of it, is read. */
export function wayToText(document: string, address: string | null, lang: Lang): string {
  return withQuery(`/${document}${address === null ? "" : `/${address}`}`, lang);
}

/** Where a document is compared with the one before it in its series. */
export function wayToComparison(series: Pick<Series, "documents">, at: number, lang: Lang): string {
  const [before, document] = [series.documents[at - 1]?.document, series.documents[at]?.document];
  return withQuery(`/compare/${before}${BETWEEN}${document}`, lang);
}

/**
 * Where a cell leads: to the paragraph in the comparison with the document before; where it stands as it stood, to its
 * words.
 */
export function wayOfCell(
  series: Pick<Series, "documents">,
  { cells }: Pick<SeriesRow, "cells">,
  at: number,
  kind: CellKind,
  lang: Lang,
): string {
  const [address = null, was = null] = [cells[at], cells[at - 1]];
  if (kind === "first" || kind === "same")
    return wayToText(series.documents[at]?.document ?? "", address, lang);
  // Numbers alone are folded there until they are asked for.
  const comparison = wayToComparison(series, at, kind === "numbers" ? { ...lang, show: "all" } : lang);
  return `${comparison}#${kind === "gone" ? `from-${was}` : address}`;
}
