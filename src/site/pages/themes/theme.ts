import { html } from "hono/html";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { namedThemes, oneNamed } from "../../../library/filtering/filter-by-vocabulary.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";
import { FIRMNESS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { type ActsShown, actList } from "../acts/act-list.ts";
import { sign } from "../acts/act-signs.ts";
import { listSnippet } from "../embed/list-snippet.ts";
import { themeCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import { themePictured } from "../layout/pictured.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, countOf } from "../text/wording.ts";
import { beside, matches } from "./beside-theme.ts";
import { actsByTheme, type OnTheme } from "./on-theme.ts";

/** `/themes/{id}`: what is promised on a theme, by firmness, who is called on, and what is recognized. */
export const theme = route({
  path: "/themes/{id}",
  summary: "A theme",
  pathParameters: { id: { description: "The theme's id.", examples: ["beneficial-ownership"] } },
  query: byDocumentAndLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { vocabulary } = ask.release;
    const found = oneNamed("theme", ask.path.id ?? "", vocabulary.themes, () => namedThemes(vocabulary));
    const { open, about } = openAsked(ask, ask.query);
    const { id, label, definition } = found;
    const on = actsByTheme(open, vocabulary)(id);
    const shown: ActsShown = { about, themes: vocabulary.themes, actors: vocabulary.actors, but: id };
    const commitments = new URL(open.by.link("/commitments"));
    commitments.searchParams.set("theme", id);
    const title = `${label}: what ${about.called} promises`;
    const description = `${definition} ${summary(on)}`;
    return answerPage(ask, {
      about,
      title,
      description,
      card: themeCard(ask.built, title, description, about, themePictured(found), id),
      canonical: `${ask.origin}${about.at(`/themes/${id}`)}`,
      signs: true,
      head: html`<link rel="alternate" type="application/json" href="${ask.origin}${about.at(`/v1/themes/${id}`)}">`,
      main: html`
<nav class="place" aria-label="Place among the themes"><a href="${about.at("/themes")}">Themes</a>${wayTo(about, found.broader, vocabulary)}</nav>
<h1 class="address">${label}</h1>
<p class="lead"><span class="label">What belongs here:</span> ${definition}</p>
<p>${capitalized(about.called)}: ${summary(on)} ${firmness(on)}</p>
${promised(on, shown)}
${listed("calls", "Who is called on, and to do what", on.ofKind("call"), shown)}
${listed("recognitions", "What is recognized", on.ofKind("recognition"), shown)}
${beside(about, found, vocabulary)}
${matches(found, vocabulary)}
<section aria-labelledby="embed"><h2 id="embed">Show it on your page</h2>
<p>These lines list the commitments on this theme, each with its citation.</p>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${listSnippet(ask.origin, about, found)}</code></pre></div>
<p><a href="${about.at(`/v1/themes/${id}`)}">The theme as JSON</a>, <a href="${commitments.href}">its commitments as JSON</a>,
<a href="${about.at("/map", { theme: id })}">on the map</a></p></section>`,
    });
  },
});

function wayTo(about: AboutDocument, id: string | undefined, vocabulary: CorpusVocabulary): Markup | string {
  const theme = vocabulary.themes.find((one) => one.id === id);
  if (theme === undefined) return "";
  return html`${wayTo(about, theme.broader, vocabulary)} <span aria-hidden="true">›</span> <a href="${about.at(`/themes/${theme.id}`)}">${theme.label}</a>`;
}

function summary({ byFirmness, ofKind }: OnTheme): string {
  const commitments = ofKind("commitment").length;
  const firmness = byFirmness
    .map(({ length }, index) => ({ length, said: FIRMNESS[index]?.said }))
    .filter(({ length }) => length > 0)
    .map(({ length, said }) => `${length} ${said}`)
    .join(", ");
  const others = [
    countOf(ofKind("call").length, "call"),
    countOf(ofKind("recognition").length, "recognition"),
  ];
  return `${countOf(commitments, "commitment")}${commitments === 0 ? "" : ` (${firmness})`}, ${others.join(", ")}.`;
}

/** What the numbers of a summary come to. */
function firmness({ byFirmness, ofKind }: OnTheme): string {
  if (ofKind("commitment").length === 0) return "";
  const meaning =
    "A qualifier is a phrase that softens or bounds what is promised, such as “as appropriate”.";
  return byFirmness[0]?.length === 0 ? `Nothing is promised without a qualifier. ${meaning}` : meaning;
}

function promised({ byFirmness, ofKind }: OnTheme, shown: ActsShown): Markup {
  if (ofKind("commitment").length === 0) {
    return html`<section aria-labelledby="promised"><h2 id="promised">What is promised</h2><p>Nothing is promised on this theme.</p></section>`;
  }
  return html`<section aria-labelledby="promised"><h2 id="promised">What is promised</h2>
${byFirmness.map((acts, index) => {
  const firmness = FIRMNESS[index];
  if (acts.length === 0 || firmness === undefined) return "";
  return html`<h3>${sign("commitment", firmness.density)} ${firmness.said.replace(/^w/, "W")} (${acts.length})</h3>
${actList(acts, shown)}`;
})}</section>`;
}

function listed(id: string, heading: string, acts: readonly CorpusAct[], shown: ActsShown): Markup | string {
  if (acts.length === 0) return "";
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${actList(acts, shown)}</section>`;
}
