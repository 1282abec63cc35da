import { html } from "hono/html";
import type { ActKind } from "../../../model/act.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import { FIRMNESS, KIND_WORDS } from "../../../words/act-names.ts";
import { sign } from "../acts/act-signs.ts";
import type { Markup } from "../text/markup.ts";

/** What can be made visible in the text. */
export const SHOWN = [...ACT_KINDS, "qualifiers"] as const;
export type Shown = (typeof SHOWN)[number];

/**
 * Boxes that make acts of some kinds and qualifiers visible in the text; the styles do the rest, without scripts.
 *
 * @param note what is to be known of the acts
 */
export function showInText(
  shown: readonly Shown[],
  kinds: readonly ActKind[],
  note: Markup | string,
): Markup {
  const box = (name: Shown, label: Markup) =>
    html`<label><input type="checkbox" id="show-${name}" value="${name}"${shown.includes(name) ? " checked" : ""}> ${label}</label>\n`;
  return html`<details class="show-in-text"><summary>Show acts</summary>
<div class="panel">${note}<fieldset><legend class="unseen">Show in the text</legend>
${kinds.map((kind) => box(kind, html`${sign(kind)} ${KIND_WORDS[kind].plural}`))}${box("qualifiers", html`<span class="qualifier">qualifiers</span>`)}</fieldset>
<ul class="legend" aria-label="The signs of commitments">
${FIRMNESS.map(
  ({ density, said }) => html`<li>${sign("commitment", density)} ${said}</li>
`,
)}</ul></div></details>`;
}
