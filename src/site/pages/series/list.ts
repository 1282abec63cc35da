import { html } from "hono/html";
import * as z from "zod/mini";
import { type Answer, type Ask, route } from "../../../http/route.ts";
import { findSeries, type KnownSeries } from "../../../library/lineage/find-series.ts";
import { Body } from "../../../model/document.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { fileAt } from "../layout/files.ts";
import { answerPage } from "../layout/page.ts";
import { searchForm } from "../search/search-form.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";

/** So many series are shown at once. */
const PAGE = 25;
const LONGEST_TITLE = 200;
/** What was adopted once is no series for who looks for one, until they ask for it. */
const FEWEST = 2;

/** `/series`: what is adopted session after session. */
export const seriesList = route({
  path: "/series",
  summary: "Resolutions on the same item, session after session",
  query: {
    q: z.optional(z.string().check(z.maxLength(LONGEST_TITLE))),
    body: z.optional(z.enum(["", ...Body.options])),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const [q, body] = [ask.query.q?.trim() ?? "", ask.query.body || undefined];
    const all = await findSeries(ask.index, { sessions: FEWEST });
    if (all.length === 0) return nothingYet(ask);
    const found =
      q === "" && body === undefined
        ? all
        : await findSeries(ask.index, { q, body: body && [body], sessions: FEWEST });
    const from = Math.floor(Math.min(ask.query.from ?? 0, Math.max(0, found.length - 1)) / PAGE) * PAGE;
    const at = (start: number) =>
      withQuery("/series", {
        ...(q === "" ? {} : { q }),
        ...(body === undefined ? {} : { body }),
        ...(start > 0 ? { from: String(start) } : {}),
      });
    return answerPage(ask, {
      title: q === "" ? "Series" : `${q}: series`,
      description: `${countOf(all.length, "item")} on which resolutions are adopted session after session: what came in and what went, and how States voted.`,
      canonical: `${ask.origin}${at(from)}`,
      width: "columns",
      scripts: ["live.js"],
      head: html`<link rel="stylesheet" href="${fileAt(ask.built, "series.css")}">\n`,
      main: html`
<h1>Series</h1>
<p class="lead">Most resolutions come again, session after session. Here are those of which several are in this corpus, side by side: what came in, what
went, what was reworded, and how States voted.</p>
${searchForm({
  action: "/series",
  label: "Title or symbol",
  q,
  name: "Find a series",
  changes: "found results",
  filters: bodies(all, body),
  most: LONGEST_TITLE,
  button: "Find",
})}
<p role="status" class="found"><span id="found">${countLine(found.length, all.length, from)}</span></p>
<div id="results">${
        found.length === 0
          ? html`<p>Only titles and symbols are searched here. <a href="/series">Show all ${all.length} series</a>.</p>`
          : html`${table(found.slice(from, from + PAGE))}
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${at(from - PAGE)}">Previous</a> ` : ""}${from + PAGE < found.length ? html`<a class="button" rel="next" href="${at(from + PAGE)}">Next</a>` : ""}</nav>`
      }</div>
<p class="note">As data: <a href="/v1/series?sessions=${FEWEST}"><code>/v1/series</code></a>, <a href="/v1/series.csv?sessions=${FEWEST}">CSV</a>.</p>`,
    });
  },
});

/** The page where no series has several sessions here: there is nothing to look for, and no data. */
function nothingYet(ask: Ask): Promise<Answer> {
  return answerPage(ask, {
    title: "Series",
    description: "Resolutions that are adopted session after session, side by side.",
    canonical: `${ask.origin}/series`,
    main: html`
<h1>Series</h1>
<p class="lead">Nothing to compare yet: no resolution is here twice.</p>
<p>Most resolutions come again, session after session. Where several of one item are here, this page leads to them side by side: what
came in, what went, what was reworded, and how States voted. All that is here now stands in the <a href="/documents">list of
documents</a>; any two of them can be <a href="/compare">compared</a>.</p>`,
  });
}

/** The bodies that can be chosen, where there are several. */
function bodies(all: readonly KnownSeries[], chosen: Body | undefined): Markup | string {
  const there = Body.options.filter((one) => one === chosen || all.some(({ body }) => body === one));
  if (there.length < 2) return "";
  return html`<label for="by-body">Body</label> <select id="by-body" name="body"><option value="">Any body</option>
${there.map((one) => html`<option value="${one}"${one === chosen ? " selected" : ""}>${nameOfBody(one)}</option>\n`)}</select>
`;
}

function countLine(found: number, total: number, from: number): string {
  if (found === 0) return "No series fits.";
  const which = found === total ? `${total} series` : `${found} of ${total} series`;
  const extent = found > PAGE ? `: ${from + 1} to ${Math.min(from + PAGE, found)}` : "";
  return `${which}${extent}${found > 1 ? ", those of most sessions first" : ""}.`;
}

function table(page: readonly KnownSeries[]): Markup {
  return html`<div class="reference"><table class="documents">
<thead><tr><th scope="col">Title</th><th scope="col">Sessions</th><th scope="col">By a vote</th><th scope="col">Latest</th><th scope="col">By</th></tr></thead>
<tbody>
${page.map(({ id, title, body, sessions, members }) => {
  const votes = members.filter(({ adoption }) => adoption?.vote === "recorded").length;
  const last = members.at(-1);
  return html`<tr><th scope="row" class="title"><a href="/series/${id}">${title}</a></th>
<td data-label="Sessions"><b>${sessions.length}</b>: ${sessions.join(", ")}</td>
<td data-label="By a vote">${votes === 0 ? "never" : votes === members.length ? "each time" : `${votes} of ${members.length}`}</td>
<td data-label="Latest">${last === undefined ? "" : html`<a href="/${last.document}">${last.symbol}</a><br><span class="date">${dayMonthYear(last.adopted)}</span>`}</td>
<td class="by">${nameOfBody(body)}</td></tr>
`;
})}</tbody></table></div>`;
}
