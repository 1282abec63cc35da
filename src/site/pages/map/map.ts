import { html } from "hono/html";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { actsIn, partsOf, type TextPart } from "../../../library/text-parts.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import { qualifiedAmongThese } from "../../../words/qualified-of.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { inEnglish } from "../about/languages.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import { mapCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { inline, spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { countLine, type Filtered, filterActs, filterForm, mapFilters } from "./filters.ts";
import { byQualified, paragraphsOf, qualifiedOf } from "./findings.ts";
import { layOut, letterOf } from "./lay-out.ts";
import { countedLegend } from "./legend.ts";
import { matches } from "./matches.ts";
import { drawBands } from "./picture.ts";
import { mapTaken, plotsShown } from "./plots-below.ts";
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
    const title = `Map of ${about.called}`;
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
<h1>${title}</h1>
${finding(parts, acts, filtered, about)}<p class="map-lead">${
        acts.length === 0
          ? "Each box is a paragraph."
          : html`A box is a paragraph, a sign a statement; the line under it is its words${derived ? "" : ", thick where a qualifier stands"}. <span class="by-keys">Point at a sign, or use arrow keys.</span><span class="by-touch">Tap a sign to read it.</span> <a href="#all-acts">The same as a table</a>`
      }</p>
${derivedNote(acts)}${acts.length === 0 ? notRead(about) : filterForm(about, filtered, vocabulary)}
<div class="map" id="map">
${
  acts.length === 0
    ? ""
    : html`<div class="map-legend"><p id="count" role="status">${countLine(acts, filtered)}</p>
${countedLegend(acts, fitting)}</div>
`
}${bandNames(parts, about)}${drawBands(layOut(parts), { about, fitting })}
<div class="map-card" id="card" hidden></div>
</div>
${acts.length === 0 ? "" : html`${matches(open.paragraphs, filtered, about)}${derived ? "" : mapTaken(ask.origin, about, text)}`}
${
  acts.length === 0
    ? ""
    : html`<details class="as-table"><summary><h2 id="table">The same as a table</h2></summary>
${mapTable(parts, { about, vocabulary, fitting })}
</details>`
}
${acts.length === 0 || derived ? "" : plotsShown(ask.origin, about, text, vocabulary.themes)}`,
    });
  },
});

/**
 * What is to be seen on the map, in a sentence: where most commitments carry a qualifier, or how many do where no part
 * stands out; of some of its statements, how many of them. Scripts show one or the other.
 */
function finding(
  parts: readonly TextPart[],
  acts: readonly CorpusAct[],
  { fitting }: Filtered,
  about: AboutDocument,
): Markup | string {
  const whole = qualifiedOf(acts);
  const { qualified, commitments } = whole;
  if (commitments === 0) return "";
  const [most] = byQualified(parts);
  const found =
    most === undefined
      ? html`${qualified} of ${commitments} ${commitments === 1 ? "commitment carries" : "commitments carry"} a qualifier.`
      : html`Most commitments carry a qualifier in <a href="${about.page(most.part.address)}">“${inline(most.part.title, about.language)}”</a> (${paragraphsOf(most.part)}): <strong>${most.qualified} of ${most.commitments}</strong>; in the whole text, ${qualified} of ${commitments}.`;
  const isFiltered = fitting.size < acts.length;
  const these = qualifiedOf(acts.filter(({ id }) => fitting.has(id)));
  return html`<p class="lead finding" id="finding"${isFiltered ? " hidden" : ""}>${found}</p>
<p class="lead finding" id="finding-filtered"${isFiltered ? "" : " hidden"} data-whole="${qualified} ${commitments}">${isFiltered ? qualifiedAmongThese(these, whole) : ""}</p>
`;
}

/** What the letters over the bands mean, where there is no room for names: each letter leads to its part. */
function bandNames(parts: readonly TextPart[], { language }: AboutDocument): Markup | string {
  if (parts.length < 2) return "";
  return html`<ol class="band-names" aria-hidden="true">${parts.map(({ section, title }, index) => html`<li><b>${letterOf(index)}</b> <span${section === undefined ? "" : spokenIn(language)}>${inline(title, language)}</span></li>\n`)}</ol>
`;
}

function describe(acts: readonly CorpusAct[], { name }: AboutDocument): string {
  const kinds = kindsAmong(acts).map((kind) => KIND_WORDS[kind].plural);
  const listed = `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1)}`;
  if (acts.length === 0) return `${capitalized(name)} on one screen, paragraph by paragraph.`;
  if (allDerived(acts))
    return `The ${listed} of ${name} in one picture, ${acts.length} in all, as a machine derived them from its opening verbs.`;
  return `All ${acts.length} ${listed} of ${name} in one picture: which stand without a qualifier, and which carry one.`;
}

/** Why the map shows no act: acts are of the text that was read. */
function notRead({ name, page, language, entry, in: inOther }: AboutDocument): Markup {
  const first = firstLanguage(entry);
  if (language !== first)
    return html`<p>What ${name} commits to, calls for and recognizes is read from its text in ${inEnglish(first)}: <a href="${inOther(first).at("/map")}">see the map of that</a>. <a href="${page()}">Read this one</a>.</p>
`;
  return html`<p>Nobody has written down yet what ${name} commits to, calls for and recognizes. <a href="${page()}">Read it</a>.</p>
`;
}
