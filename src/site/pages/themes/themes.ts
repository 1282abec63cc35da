import { html } from "hono/html";
import * as z from "zod/mini";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct, CorpusTheme } from "../../../model/corpus.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { legend } from "../acts/act-signs.ts";
import { byFirmness, unitRow } from "../acts/unit-row.ts";
import { themeCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import { themesPictured } from "../layout/pictured.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, countOf, nounOf, separated } from "../text/wording.ts";
import { nested, SORTS, type Sort, sorted, type ThemeRow, themesNamed } from "./find-themes.ts";
import { actsByTheme } from "./on-theme.ts";

const LONGEST_NAME = 100;
/** So deep the styles set parts of themes in. */
const DEEPEST = 2;

/** `/themes`: what a document speaks of, found by any name, with a sign for each statement. */
export const themes = route({
  path: "/themes",
  summary: "The themes",
  query: {
    ...byDocumentAndLanguage,
    q: z.optional(z.string().check(z.maxLength(LONGEST_NAME))),
    sort: z.optional(z.enum(["", ...(Object.keys(SORTS) as Sort[])])),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { vocabulary } = ask.release;
    const { open, about } = openAsked(ask, ask.query);
    const on = actsByTheme(open, vocabulary);
    const [q, sort] = [ask.query.q?.trim() ?? "", ask.query.sort || "name"];
    const all = vocabulary.themes.map((theme): ThemeRow => ({ theme, acts: on(theme.id) }));
    const isWhole = q === "" && sort === "name";
    const rows = isWhole ? nested(all) : sorted(themesNamed(all, q), sort);
    const kinds = kindsAmong(actsIn(open.paragraphs));
    const title = `Themes of ${about.called}`;
    const description = `The ${all.length} themes of ${about.name}: what governments promise on each, how firmly, and who is called on.`;
    return answerPage(ask, {
      about,
      title,
      description,
      card: themeCard(ask.built, title, description, about, themesPictured(vocabulary.themes)),
      canonical: `${ask.origin}${about.at("/themes")}`,
      width: "columns",
      signs: true,
      scripts: ["live.js"],
      main: html`
<h1>Themes</h1>
<p class="lead">A sign is a statement. What is said on a theme counts for the theme that it is part of too.</p>
<form class="search find-themes" action="/themes" method="get" role="search" aria-label="Find a theme" data-live="found themes">
${about.fields}${sort === "name" ? "" : html`<input type="hidden" name="sort" value="${sort}">`}
<label class="unseen" for="q">Find a theme</label>
<input type="search" id="q" name="q" dir="auto" value="${q}" maxlength="${LONGEST_NAME}" placeholder="Find a theme" autocomplete="off"><button class="first">Find</button>
</form>
<div id="found">
<p role="status" class="found">${countLine(rows.length, all.length, q, sort)} <a href="${about.at("/v1/themes", { limit: "100" })}">All ${countOf(all.length, "theme")} as JSON</a></p>
<p class="sorts">Sort: ${separated(
        (Object.keys(SORTS) as Sort[]).map((one) => sortLink(one, sort, q, about)),
        " ",
      )}</p></div>
<div id="themes">${rows.length === 0 ? nothing(q, about) : html`${legend(kinds)}${table(rows, kinds, vocabulary.themes, about)}`}</div>
`,
    });
  },
});

function sortLink(one: Sort, chosen: Sort, q: string, about: AboutDocument): Markup {
  const query = { ...(q === "" ? {} : { q }), ...(one === "name" ? {} : { sort: one }) };
  return html`<a href="${about.at("/themes", query)}"${one === chosen ? html` aria-current="true"` : ""}>${SORTS[one].label}</a>`;
}

function countLine(found: number, total: number, q: string, sort: Sort): string {
  const which = q === "" ? countOf(total, "theme") : `${found} of ${countOf(total, "theme")}`;
  const order = q !== "" && sort === "name" ? "by name" : SORTS[sort].means;
  return found < 2 ? `${which}.` : `${which}, ${order}.`;
}

/** Themes with their signs in columns, which on a phone stand below the name. */
function table(
  rows: readonly (ThemeRow & { depth?: number })[],
  kinds: readonly ActKind[],
  themes: readonly CorpusTheme[],
  about: AboutDocument,
): Markup {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return html`<table class="themes">
<thead><tr><th scope="col">Theme</th>${kinds.map((kind) => html`<th scope="col">${capitalized(KIND_WORDS[kind].plural)}</th>`)}</tr></thead>
<tbody>
${rows.map(({ theme: { id, label, broader }, acts, otherName, depth }) => {
  const cell = (kind: ActKind) =>
    html`<td>${counted(
      acts.filter((act) => act.kind === kind),
      kind,
    )}</td>`;
  const partOf = broader === undefined ? "" : `part of ${labels.get(broader) ?? broader}`;
  // Where it stands beneath its theme one sees of what it is part.
  const place =
    partOf === "" ? "" : html` <span class="${depth === undefined ? "beneath" : "unseen"}">${partOf}</span>`;
  const setIn = depth ? html` class="part-${Math.min(depth, DEEPEST)}"` : "";
  return html`<tr${setIn}><th scope="row"><a href="${about.at(`/themes/${id}`)}">${label}</a>${otherName === undefined ? "" : html` <span class="beneath">${otherName}</span>`}${place}</th>${kinds.map(cell)}</tr>
`;
})}</tbody>
</table>`;
}

/** How many statements of a kind there are, and a sign for each; the kind is said where there is no column for it. */
function counted(acts: readonly CorpusAct[], kind: ActKind): Markup | string {
  if (acts.length === 0) return "";
  return html`<span class="counted"><span class="count" aria-hidden="true">${acts.length}<span class="kind"> ${nounOf(acts.length, kind)}</span></span>${unitRow(byFirmness(acts))}</span>`;
}

function nothing(q: string, about: AboutDocument): Markup {
  return html`<p>No theme has this name. <a href="${about.at("/search", { q })}">Search the text for “${q}”</a>, or see <a href="${about.at("/themes")}">all themes</a>.</p>`;
}
