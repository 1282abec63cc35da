import { html } from "hono/html";
import type { Turned } from "../../../library/lineage/directions-in-series.ts";
import { shortName } from "../../../words/short-name.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";
import { directionsInWords } from "../trace/directions.ts";

/** Since when something is said more softly or more firmly: each change with its year, the latest first. */
export function directionsShown(turned: readonly Turned[]): Markup | string {
  if (turned.length === 0) return "";
  return html`<h2 id="directions">What became softer or firmer</h2>
<p>By the verbs and qualifiers that are <a href="/docs/agreed-language">ranked here</a>, from one resolution to the next, the latest first.</p>
${turned.map(ofDocument)}`;
}

function ofDocument({ document: { symbol, adopted, since }, rows }: Turned, at: number): Markup {
  const { softer = 0, firmer = 0 } = since?.counts ?? {};
  const way = (address: string | null) => `${since?.links.html ?? ""}#${address ?? ""}`;
  return html`<details class="turned"${at === 0 ? " open" : ""}><summary>${adopted.slice(0, 4)}, ${symbol}: ${softer} softer, ${firmer} firmer</summary>
<ul>
${rows.map(
  ({ to, changes }) =>
    html`<li><a href="${way(to)}">${shortName(to ?? "")}</a> ${separated(directionsInWords(changes), "; ")}</li>\n`,
)}</ul>
</details>
`;
}
