import { html } from "hono/html";
import type { Phrase } from "../../../model/across.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import type { Markup } from "../text/markup.ts";

type Session = Phrase["bySession"][number];

/** The picture's measures, in pixels at its own width. */
const BAR = 14;
const ROW = 24;
const NAME = 190;
const WIDEST = 360;
const COUNT = 60;
const BASELINE = 16;

/** In how many passages of each session a phrase stands: bars with their numbers, and the same as a table. */
export function sessionsDrawn(sessions: readonly Session[]): Markup {
  const most = Math.max(...sessions.map(({ count }) => count));
  const [width, height] = [NAME + WIDEST + COUNT, sessions.length * ROW];
  const bars = sessions.map((one, at) => {
    const length = Math.max(2, Math.round((WIDEST * one.count) / most));
    const y = at * ROW;
    return html`<text x="0" y="${y + BASELINE}">${nameOf(one)}</text><rect x="${NAME}" y="${y + (ROW - BAR) / 2}" width="${length}" height="${BAR}"/><text x="${NAME + length + 6}" y="${y + BASELINE}">${one.count.toLocaleString("en")}</text>`;
  });
  return html`<figure class="by-session">
<figcaption>Passages with it, by session</figcaption>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${said(sessions)}">${bars}</svg>
<details><summary>Data</summary>
<table>
<thead><tr><th scope="col">Body</th><th scope="col">Session</th><th scope="col">Passages</th><th scope="col">Documents</th></tr></thead>
<tbody>${sessions.map((one) => html`<tr><td>${nameOfBody(one.body)}</td><td>${one.session}</td><td>${one.count}</td><td>${one.documents}</td></tr>`)}</tbody>
</table></details>
</figure>
`;
}

function nameOf({ body, session }: Session): string {
  return `${nameOfBody(body)}, ${session}`;
}

function said(sessions: readonly Session[]): string {
  return `${sessions.map((one) => `${nameOf(one)}: ${one.count}`).join("; ")}.`;
}
