import { html } from "hono/html";
import type { Change } from "../../../model/change.ts";
import type { Markup } from "../text/markup.ts";

/** What became softer or firmer, each in words: "softer: urges → encourages". */
export function directionsInWords(changes: readonly Change[]): Markup[] {
  return changes.flatMap(({ direction, from, to }) =>
    direction === undefined ? [] : [html`<b>${direction}</b>: ${inWords(from.text, to.text)}`],
  );
}

function inWords(from: string, to: string): Markup {
  if (from === "") return html`puts in <i>${to}</i>`;
  return to === "" ? html`drops <i>${from}</i>` : html`<i>${from}</i> → <i>${to}</i>`;
}
