import { html } from "hono/html";
import type { Series, SeriesDocument } from "../../../model/series.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { voteInWords } from "../reading/in-catalogue.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";
import { type Lang, wayToComparison, wayToText } from "./ways.ts";

/** A row for each document: its vote, and what became of paragraphs since the one before. */
export function sessionsTable(series: Series, lang: Lang): Markup {
  return html`<div class="reference"><table class="documents sessions">
<thead><tr><th scope="col">Symbol</th><th scope="col">Adopted</th><th scope="col">The same</th><th scope="col">Numbers alone</th><th scope="col">Reworded</th><th scope="col">New</th><th scope="col">Gone</th><th scope="col">Softer, firmer</th><th scope="col">Compared with</th></tr></thead>
<tbody>
${series.documents.map((document, at) => row(series, document, at, lang))}</tbody></table></div>
`;
}

function row(
  series: Series,
  { document, symbol, adopted, adoption, paragraphs, since }: SeriesDocument,
  at: number,
  lang: Lang,
): Markup {
  const vote = voteInWords({ adoption });
  return html`<tr><th scope="row"><a href="${wayToText(document, null, lang)}">${symbol}</a></th>
<td><span class="date">${dayMonthYear(adopted)}</span>${vote === "" ? "" : html`<br><span class="vote">${vote}</span>`}</td>
${
  since === undefined
    ? html`<td colspan="7">${paragraphs} paragraphs; nothing of this item before it is here.</td>`
    : html`${numbers(since.counts, wayToComparison(series, at, { ...lang, only: "direction" }))}
<td data-label="Compared with"><a href="${wayToComparison(series, at, lang)}">${since.symbol}</a></td>`
}</tr>
`;
}

/** @param directions where only what became softer or firmer is shown */
function numbers(
  { same, numbers, reworded, added, removed, softer, firmer }: NonNullable<SeriesDocument["since"]>["counts"],
  directions: string,
): Markup {
  const both = `${softer}, ${firmer}`;
  const counts: [label: string, count: string | number | Markup][] = [
    ["the same", same],
    ["numbers alone", numbers],
    ["reworded", reworded],
    ["new", added],
    ["gone", removed],
    ["softer, firmer", softer + firmer === 0 ? both : html`<a href="${directions}">${both}</a>`],
  ];
  return html`${counts.map(([label, count]) => html`<td class="count" data-label="${capitalized(label)}">${count}</td>`)}`;
}
