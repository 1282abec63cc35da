import { html } from "hono/html";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { actsIn, partsOf } from "../../../library/text-parts.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { FIRMNESS, firmnessOf, KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { inEnglish } from "../about/languages.ts";
import { sign } from "../acts/act-signs.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import { mapCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";
import { countLine, filterActs, filterForm, mapFilters } from "./filters.ts";
import { layOut } from "./lay-out.ts";
import { drawBands } from "./picture.ts";
import { plotsShown } from "./plots-below.ts";
import { mapTable } from "./table.ts";

/** `/map`: a whole document on one screen, the same as a table, and what can be counted in it. */
export const map = route({
  path: "/map",
  summary: "A whole document on one screen",
  query: { ...byDocumentAndLanguage, ...mapFilters },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { open, about } = openAsked(ask, ask.query);
    const { vocabulary } = ask.release;
    const filtered = filterActs(open, vocabulary, ask.query);
    const { fitting } = filtered;
    const text = { entry: about.entry, paragraphs: open.paragraphs };
    const parts = partsOf(text);
    const acts = actsIn(open.paragraphs);
    const derived = allDerived(acts);
    const title = `${capitalized(about.called)} on one screen`;
    const description = describe(acts, about);
    return answerPage(ask, {
      about,
      title,
      description,
      card: mapCard(ask.built, title, description, about),
      canonical: `${ask.origin}${about.at("/map")}`,
      width: "window",
      signs: true,
      scripts: ["map.js"],
      main: html`
<h1 class="map-title">${title}</h1>
<p class="map-lead">Each box is a paragraph${
        acts.length === 0
          ? "."
          : html`, each sign an act. The line of an act is as long as its words${derived ? "" : ", and\nthick where a phrase softens or bounds them"}. Arrow keys go from sign to sign. <a href="#all-acts">The same as a table</a>`
      }</p>
${derivedNote(acts)}${acts.length === 0 ? notRead(about) : filterForm(about, filtered, vocabulary)}
<div class="map" id="map">
${
  acts.length === 0
    ? ""
    : html`<div class="map-legend"><p id="count" role="status">${countLine(acts, filtered)}</p>
${countedLegend(acts, fitting)}</div>
`
}${drawBands(layOut(parts), { about, fitting })}
<div class="map-card" id="card" hidden></div>
</div>
${
  acts.length === 0
    ? ""
    : html`<section aria-labelledby="table">
<h2 id="table">The same as a table</h2>
<details><summary>Show the table</summary>
${mapTable(parts, { about, vocabulary, fitting })}
</details>
</section>`
}
${acts.length === 0 || derived ? "" : plotsShown(about, text, vocabulary.themes)}`,
    });
  },
});

function describe(acts: readonly CorpusAct[], { name }: AboutDocument): string {
  const kinds = kindsAmong(acts).map((kind) =>
    kind === "commitment" ? "promises" : KIND_WORDS[kind].plural,
  );
  const listed = `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1)}`;
  if (acts.length === 0) return `${capitalized(name)} on one screen, paragraph by paragraph.`;
  if (allDerived(acts))
    return `The ${listed} of ${name} in one picture, ${acts.length} in all, as a machine derived them from its opening verbs.`;
  return `All ${acts.length} ${listed} of ${name} in one picture: where it is firm, and where it hedges.`;
}

/** Why the map shows no act: acts are of the text that was read. */
function notRead({ name, page, language, entry, in: inOther }: AboutDocument): Markup {
  const first = firstLanguage(entry);
  if (language !== first)
    return html`<p>What ${name} promises, asks for and recognizes is read from its text in ${inEnglish(first)}: <a href="${inOther(first).at("/map")}">see the map of that</a>. <a href="${page()}">Read this one</a>.</p>
`;
  return html`<p>Nobody has written down yet what ${name} promises, asks for and recognizes. <a href="${page()}">Read it</a>.</p>
`;
}

const ONE_SIGN = [{ density: "filled", said: "" }] as const;

/** What the signs mean, and how many of each there are. */
function countedLegend(acts: readonly CorpusAct[], fitting: ReadonlySet<string>): Markup {
  const shown = acts.filter(({ id }) => fitting.has(id));
  const entries = kindsAmong(acts).flatMap((kind) =>
    (kind === "commitment" && !allDerived(acts) ? FIRMNESS : ONE_SIGN).map(({ density, said }, step) => ({
      kind,
      density,
      name: capitalized(`${kind} ${said}`.trim()),
      count: shown.filter((act) => act.kind === kind && firmnessOf(act) === step).length,
    })),
  );
  return html`<ul class="legend">
${entries.map(({ kind, density, name, count }) => html`<li>${sign(kind, density)} ${name} <b data-sign="sign-${kind}-${density}">${count}</b></li>\n`)}</ul>`;
}
