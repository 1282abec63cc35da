import { html } from "hono/html";
import { route } from "../../../http/route.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { answerPage } from "../layout/page.ts";
import { DOCUMENT, openDeclaration } from "../parts/declaration.ts";
import type { Markup } from "../parts/markup.ts";
import { FIRMNESS, firmnessOf, KINDS, sign } from "../parts/signs.ts";
import { capitalized } from "../parts/wording.ts";
import { actsOf, partsOf } from "../plots/parts.ts";
import { countLine, filterActs, filterForm, mapFilters } from "./filters.ts";
import { layOut } from "./layout.ts";
import { drawBands } from "./picture.ts";
import { plotsShown } from "./plots.ts";
import { mapTable } from "./table.ts";

/** `/map`: the whole declaration on one screen, the same as a table, and what can be counted in it. */
export const map = route({
  path: "/map",
  summary: "The whole declaration on one screen",
  query: mapFilters,
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: DOCUMENT,
  handle(ask) {
    const open = openDeclaration(ask);
    const { vocabulary } = ask.release;
    const filtered = filterActs(open, vocabulary, ask.query);
    const { fitting } = filtered;
    const parts = partsOf(open.document);
    const acts = actsOf(parts);
    const base = `/${open.document.entry.id}`;
    return answerPage(ask, {
      title: "The declaration on one screen | Common Commitment",
      description: `All ${acts.length} promises, calls and recognitions of resolution S-32/1 in one picture: where it is firm, and where it hedges.`,
      canonical: `${ask.origin}/map`,
      width: "window",
      signs: true,
      scripts: ["map.js"],
      main: html`
<h1 class="map-title">The declaration on one screen</h1>
<p class="map-lead">Each box is a paragraph, each sign an act. The line of an act is as long as its words, and
thick where a phrase softens or bounds them. Arrow keys go from sign to sign. <a href="#all-acts">The same as a table</a></p>
${filterForm(filtered, vocabulary)}
<div class="map" id="map">
<div class="map-legend"><p id="count" role="status">${countLine(acts, filtered)}</p>
${countedLegend(acts.filter(({ id }) => fitting.has(id)))}</div>
${drawBands(layOut(parts), { base, fitting })}
<div class="map-card" id="card" hidden></div>
</div>
<section aria-labelledby="table">
<h2 id="table">The same as a table</h2>
<details><summary>Show the table</summary>
${mapTable(parts, { base, language: open.by.language, vocabulary, fitting })}
</details>
</section>
${plotsShown(open.document, vocabulary.themes)}`,
    });
  },
});

/** What the signs mean, and how many of each there are. */
function countedLegend(acts: readonly CorpusAct[]): Markup {
  const entries = KINDS.flatMap((kind) =>
    (kind === "commitment" ? FIRMNESS : [{ density: "filled", said: "" } as const]).map(
      ({ density, said }, step) => ({
        kind,
        density,
        name: capitalized(`${kind} ${said}`.trim()),
        count: acts.filter((act) => act.kind === kind && firmnessOf(act) === step).length,
      }),
    ),
  );
  return html`<ul class="legend">
${entries.map(({ kind, density, name, count }) => html`<li>${sign(kind, density)} ${name} <b data-sign="sign-${kind}-${density}">${count}</b></li>\n`)}</ul>`;
}
