import { html } from "hono/html";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { FIRMNESS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { legend, sign } from "../acts/act-signs.ts";
import { themeCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import { themesPictured } from "../layout/pictured.ts";
import type { Markup } from "../text/markup.ts";
import { nounOf } from "../text/wording.ts";
import { actsByTheme, type OnTheme } from "./on-theme.ts";

/** `/themes`: what a document speaks of, and how firmly it promises. */
export const themes = route({
  path: "/themes",
  summary: "The themes",
  query: byDocumentAndLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { vocabulary } = ask.release;
    const { open, about } = openAsked(ask, ask.query);
    const on = actsByTheme(open, vocabulary);
    const byName = [...vocabulary.themes].sort((one, other) => one.label.localeCompare(other.label, "en"));
    const parts = vocabulary.themes.filter(({ broader }) => broader === undefined);
    const title = `Themes of ${about.called}`;
    const description = `The ${vocabulary.themes.length} themes of ${about.name}: what governments promise on each, how firmly, and who is called on.`;
    return answerPage(ask, {
      about,
      title,
      description,
      card: themeCard(ask.built, title, description, about, themesPictured(vocabulary.themes)),
      canonical: `${ask.origin}${about.at("/themes")}`,
      width: "columns",
      signs: true,
      main: html`
<h1>Themes</h1>
<p class="lead">What ${about.called} speaks of: on each theme, how many things it promises, how firmly, and how many it calls for
or recognizes. A theme that is set in is part of the one above it, and counts there too.</p>
<details class="by-name"><summary>All ${vocabulary.themes.length} by name, from A to Z</summary>
<ul class="chips">${byName.map(({ id, label }) => html`<li><a class="chip" href="${about.at(`/themes/${id}`)}">${label}</a></li>\n`)}</ul></details>
<form action="/search" method="get" role="search"><div class="fields">${about.fields}
<div class="field grows"><label for="q">Or in your own words</label><input type="search" id="q" name="q" maxlength="200"></div>
<button>Search</button></div></form>
<div class="themes-legend">${legend(kindsAmong([]))}</div>
<table class="themes">
<thead><tr><th scope="col">Theme</th><th scope="col">Promises</th><th scope="col">Calls</th><th scope="col">Recognizes</th></tr></thead>
<tbody>
${parts.map((theme) => rows(theme, vocabulary.themes, on, about))}</tbody>
</table>
<p>As data: <a href="${about.at("/v1/themes")}"><code>/v1/themes</code></a>. Which section speaks of what is on <a href="${about.at("/map")}">the map</a>.</p>`,
    });
  },
});

/** The row of a theme, followed by those of its parts. */
function rows(
  theme: CorpusTheme,
  all: readonly CorpusTheme[],
  on: (theme: string) => OnTheme,
  about: AboutDocument,
  depth = 0,
): Markup {
  const { id, label, definition } = theme;
  const { byFirmness, ofKind } = on(id);
  const count = (kind: "call" | "recognition") => {
    const { length } = ofKind(kind);
    return length === 0
      ? ""
      : html`${sign(kind)} ${length}<span class="unseen"> ${nounOf(length, kind)}</span>`;
  };
  return html`<tr class="depth-${Math.min(depth, 2)}"><th scope="row"><a href="${about.at(`/themes/${id}`)}">${label}</a><span class="definition">${definition}</span></th>
<td><ul class="counts">${byFirmness.map(({ length }, index) =>
    length === 0
      ? ""
      : html`<li>${sign("commitment", FIRMNESS[index]?.density)} ${length}<span class="unseen"> ${nounOf(length, "commitment")} ${FIRMNESS[index]?.said}</span></li>`,
  )}</ul></td><td>${count("call")}</td><td>${count("recognition")}</td></tr>
${all.filter(({ broader }) => broader === id).map((part) => rows(part, all, on, about, depth + 1))}`;
}
