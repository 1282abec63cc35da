import { html } from "hono/html";
import type { Markup } from "../parts/markup.ts";
import { FIRMNESS, KIND_WORDS, KINDS, sign } from "../parts/signs.ts";

/** Boxes that make acts and qualifiers visible in the text; the styles do the rest, without scripts. */
export function showInText(): Markup {
  return html`<details class="show-in-text"><summary>Show acts</summary>
<fieldset><legend class="unseen">Show in the text</legend>
${KINDS.map((kind) => html`<label><input type="checkbox" id="show-${kind}"> ${sign(kind)} ${KIND_WORDS[kind].plural}</label>\n`)}<label><input type="checkbox" id="show-qualifiers"> <span class="qualifier">qualifiers</span></label>
</fieldset>
<ul class="legend" aria-label="The signs of commitments">
${FIRMNESS.map(
  ({ density, said }) => html`<li>${sign("commitment", density)} ${said}</li>
`,
)}</ul></details>`;
}
