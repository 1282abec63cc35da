import { html } from "hono/html";
import type { ActKind } from "../../../model/act.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import { FIRMNESS, KIND_WORDS } from "../../../words/act-names.ts";
import { sign } from "../acts/act-signs.ts";
import type { Markup } from "../text/markup.ts";

/** What can be made visible in the text. */
export const SHOWN = [...ACT_KINDS, "qualifiers"] as const;
export type Shown = (typeof SHOWN)[number];

/** What of a text's acts can be made visible. */
interface Showable {
  kinds: readonly ActKind[];
  /** Whether a machine derived all of them: nobody has then looked for what bounds them. */
  derived: boolean;
  /** What is to be known of them. */
  note: Markup | string;
}

/**
 * Boxes that make acts of some kinds and qualifiers visible in the text; the styles do the rest, without scripts.
 */
export function showInText(shown: readonly Shown[], { kinds, derived, note }: Showable): Markup {
  const box = (name: Shown, label: Markup) =>
    html`<label><input type="checkbox" id="show-${name}" value="${name}"${shown.includes(name) ? " checked" : ""}> ${label}</label>\n`;
  return html`<details class="show-in-text"><summary>Show acts</summary>
<div class="panel">${note}<fieldset><legend class="unseen">Show in the text</legend>
${kinds.map((kind) => box(kind, html`${sign(kind)} ${KIND_WORDS[kind].plural}`))}${derived ? "" : box("qualifiers", html`<span class="qualifier">qualifiers</span>`)}</fieldset>
${
  derived
    ? ""
    : html`<ul class="legend" aria-label="The signs of commitments">
${FIRMNESS.map(
  ({ density, said }) => html`<li>${sign("commitment", density)} ${said}</li>
`,
)}</ul>`
}</div></details>`;
}
