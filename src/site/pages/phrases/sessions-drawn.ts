import { html } from "hono/html";
import type { Phrase } from "../../../model/across.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import type { Markup } from "../text/markup.ts";

/** In how many passages of each session a phrase stands: a table whose rows are bars, so that the picture is its data. */
export function sessionsDrawn(sessions: Phrase["bySession"]): Markup {
  const most = Math.max(...sessions.map(({ count }) => count));
  return html`<table class="by-session">
<caption>Passages with it, by session</caption>
<thead><tr><th scope="col">Session</th><th scope="col">Passages</th><th scope="col">Documents</th></tr></thead>
<tbody>${sessions.map(
    ({ body, session, count, documents }) => html`<tr><th scope="row">${nameOfBody(body)}, ${session}</th>
<td><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, (100 * count) / most).toFixed(1)}" height="1"/></svg> ${count.toLocaleString("en")}</td>
<td>${documents.toLocaleString("en")}</td></tr>
`,
  )}</tbody>
</table>
`;
}
