import { html } from "hono/html";
import type { CorpusAct } from "../../../model/corpus.ts";
import { FIRMNESS, firmnessOf, KIND_NAMES } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { signOf } from "./act-signs.ts";
import { allDerived } from "./derived.ts";

/** What the signs of some statements mean, each once and no others, in the order in which they come. */
export function legendOf(acts: readonly CorpusAct[]): Markup | string {
  if (acts.length === 0) return "";
  const isKnown = !allDerived(acts);
  const entries = new Map(
    acts.map((act) => [
      `${act.kind} ${firmnessOf(act)}`,
      html`<li>${signOf(act)} ${isKnown && act.kind === "commitment" ? `${KIND_NAMES.commitment} ${FIRMNESS[firmnessOf(act)].said}` : KIND_NAMES[act.kind]}</li>\n`,
    ]),
  );
  const isQualified = acts.some(({ qualifiers }) => qualifiers.length > 0);
  return html`<ul class="legend signs-mean" aria-label="What the signs mean">
${[...entries.values()]}${isQualified ? html`<li><span class="qualifier">qualifier</span></li>\n` : ""}</ul>`;
}
