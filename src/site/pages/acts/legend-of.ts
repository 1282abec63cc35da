import { html } from "hono/html";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { FIRMNESS, firmnessOf, KIND_NAMES } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { signOf } from "./act-signs.ts";
import { allDerived } from "./derived.ts";
import { byFirmness } from "./unit-row.ts";

/** What the signs of some statements mean, each once and no others: kind by kind, the firmest first. */
export function legendOf(acts: readonly CorpusAct[]): Markup | string {
  if (acts.length === 0) return "";
  const isKnown = !allDerived(acts);
  const inOrder = ACT_KINDS.flatMap((kind) => byFirmness(acts.filter((act) => act.kind === kind)));
  const entries = new Map(
    inOrder.map((act) => [
      `${act.kind} ${firmnessOf(act)}`,
      html`<li>${signOf(act)} ${isKnown && act.kind === "commitment" ? `${KIND_NAMES.commitment} ${FIRMNESS[firmnessOf(act)].said}` : KIND_NAMES[act.kind]}</li>\n`,
    ]),
  );
  const isQualified = acts.some(({ qualifiers }) => qualifiers.length > 0);
  return html`<ul class="legend signs-mean" aria-label="What the signs mean">
${[...entries.values()]}${isQualified ? html`<li><span class="qualifier">qualifier</span></li>\n` : ""}</ul>`;
}
