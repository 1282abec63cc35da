import { html } from "hono/html";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { FIRMNESS, firmnessOf, KIND_NAMES } from "../../../words/act-names.ts";
import { sign } from "../acts/act-signs.ts";
import { allDerived } from "../acts/derived.ts";
import type { Markup } from "../text/markup.ts";

const ONE_SIGN = [{ density: "filled", said: "" }] as const;

/**
 * What the signs mean, and how many of each there are.
 *
 * @param fitting the ids of the acts that count
 */
export function countedLegend(acts: readonly CorpusAct[], fitting: ReadonlySet<string>): Markup {
  const shown = acts.filter(({ id }) => fitting.has(id));
  const entries = kindsAmong(acts).flatMap((kind) =>
    (kind === "commitment" && !allDerived(acts) ? FIRMNESS : ONE_SIGN).map(({ density, said }, step) => ({
      kind,
      density,
      name: `${KIND_NAMES[kind]} ${said}`.trim(),
      count: shown.filter((act) => act.kind === kind && firmnessOf(act) === step).length,
    })),
  );
  return html`<ul class="legend">
${entries.map(({ kind, density, name, count }) => html`<li>${sign(kind, density)} ${name} <b data-sign="sign-${kind}-${density}">${count}</b></li>\n`)}</ul>`;
}
