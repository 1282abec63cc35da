import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { type PlaceInSeries, placeInSeries } from "../../../library/lineage/place-in-series.ts";
import { Refusal } from "../../../library/refusal.ts";
import { TooLate, within } from "../../../library/store/within.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { comparisonPath } from "../compare/between.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";

/** The page is about the words: it waits no longer for what stands beside them. */
const PATIENCE_MS = 250;

/** The ways from a document to others of its series. */
export interface WaysInSeries {
  shown: Markup | string;
  /** Whether there may be more in a minute. */
  incomplete: boolean;
}

/** Leads to the comparison with the one before and to all sessions side by side: to each only where there is one. */
export async function waysInSeries(
  { index, release }: Pick<Ask, "index" | "release">,
  { entry, language }: AboutDocument,
): Promise<WaysInSeries> {
  const { id, series } = entry;
  if (series === undefined || release.total < 2) return { shown: "", incomplete: false };
  try {
    const place = await within(PATIENCE_MS, placeInSeries(index, { id, series }, language));
    const lang: Record<string, string> = language === firstLanguage(entry) ? {} : { lang: language };
    return { shown: waysShown(id, series, place, lang), incomplete: false };
  } catch (error) {
    if (error instanceof TooLate) return { shown: "", incomplete: true };
    if (!(error instanceof Refusal)) throw error;
    return { shown: "", incomplete: error.kind === "unavailable" };
  }
}

function waysShown(
  id: string,
  series: string,
  { before, total }: PlaceInSeries,
  lang: Record<string, string>,
): Markup | string {
  const ways = [
    ...(before === undefined
      ? []
      : [html`<a href="${comparisonPath(before, id, lang)}">Compare with the one before in its series</a>`]),
    ...(total < 2
      ? []
      : [html`<a href="${withQuery(`/series/${series}`, lang)}">All sessions side by side</a>`]),
  ];
  return ways.length === 0 ? "" : html`<p class="place">${separated(ways, " · ")}</p>\n`;
}
