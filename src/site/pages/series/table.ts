import { html } from "hono/html";
import type { Series, SeriesRow } from "../../../model/series.ts";
import { shortNumber } from "../compare/row.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, spokenIn } from "../text/text-with-marks.ts";
import { CELL_SIGNS, kindOfCell } from "./signs.ts";
import { type Lang, wayOfCell } from "./ways.ts";

/** So much of a paragraph's words is shown. */
const CHARACTERS = 160;

/** The picture of a series in words: a row for each paragraph, a column for each document. */
export function rowsTable(series: Series, lang: Lang): Markup {
  return html`<div class="reference"><table class="series-rows">
<thead><tr><th scope="col">Its latest words</th>${series.documents.map(({ symbol }) => html`<th scope="col">${symbol}</th>`)}</tr></thead>
<tbody>
${series.rows.map((row) => rowShown(series, row, lang))}</tbody></table></div>
`;
}

function rowShown(series: Series, row: SeriesRow, lang: Lang): Markup {
  return html`<tr><th scope="row"${spokenIn(series.language)}>${beginning(row.text, CHARACTERS)}</th>
${series.documents.map(({ symbol }, at) => {
  const kind = kindOfCell(row, at);
  if (kind === undefined) return html`<td class="none"></td>`;
  const address = row.cells[at] ?? null;
  const said = kind === "first" ? "" : ` ${CELL_SIGNS[kind].said}`;
  return html`<td data-label="${symbol}"><a href="${wayOfCell(series, row, at, kind, lang)}">${address === null ? "" : shortNumber(address)}${said}</a></td>`;
})}</tr>
`;
}
