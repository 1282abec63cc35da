import { html, raw } from "hono/html";
import * as z from "zod/mini";
import { asXml, block } from "../../../export/write-markup.ts";
import { type Ask, route } from "../../../http/route.ts";
import { directionsInSeries } from "../../../library/lineage/directions-in-series.ts";
import { findHedges } from "../../../library/lineage/find-hedges.ts";
import { openSeries } from "../../../library/lineage/open-series.ts";
import type { Series } from "../../../model/series.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import { fileAt } from "../layout/files.ts";
import { answerPage } from "../layout/page.ts";
import { plotPolicy } from "../map/plots-below.ts";
import { type Figure, round, writeFigure } from "../plots/figure.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized, nounOf, separated } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { directionsShown } from "./directions.ts";
import { hedgesShown, LANGUAGE_OF_HEDGES } from "./hedges.ts";
import { onlyOne } from "./only-one.ts";
import { columnsWidth, drawSeries } from "./picture.ts";
import { sessionsTable } from "./sessions.ts";
import { CELL_SIGNS, type CellKind } from "./signs.ts";
import { rowsTable } from "./table.ts";
import { type KnownVotes, whoVoted } from "./votes.ts";
import type { Lang } from "./ways.ts";

const query = { lang: z.optional(z.string().check(z.maxLength(100))) };
const pathParameters = {
  id: { description: "The series’ id.", examples: ["ga-oceans-and-the-law-of-the-sea"] },
};

/** `/series/{id}`: every session side by side. */
export const series = route({
  path: "/series/{id}",
  summary: "A series of resolutions, session by session",
  pathParameters,
  query,
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const { series, lang } = await opened(ask);
    const { title, language, documents } = series;
    const [only, ...further] = documents;
    const path = `/series/${series.id}`;
    const data = (name: string) => withQuery(`/v1${path}${name}`, lang);
    return answerPage(ask, {
      title: `${title}: session by session`,
      description: `${title}, ${nameOfBody(series.body)}: ${further.length === 0 ? "one resolution" : `${documents.length} resolutions side by side, with their votes, and what became of each paragraph`}.`,
      canonical: `${ask.origin}${withQuery(path, lang)}`,
      width: "columns",
      source: html`<p>The texts are ${separated(documents.map(({ symbol, links }) => html`<a href="${links.html}">${symbol}</a>`))}, of the United Nations, which
does not run this site. They are unofficial copies, made available without warranty.</p>\n`,
      head: html`<link rel="stylesheet" href="${fileAt(ask.built, "series.css")}">
<link rel="alternate" type="application/json" href="${ask.origin}${data("")}">
`,
      main: html`
<h1${spokenIn(language)}>${title}</h1>
${
  only !== undefined && further.length === 0
    ? html`${onlyOne(series, only, lang)}${otherwise(series)}`
    : await sideBySide(ask, series, lang)
}`,
    });
  },
});

/** What became of each paragraph, and of qualifiers, where there are several documents. */
async function sideBySide(
  ask: Pick<Ask, "index" | "release" | "origin">,
  series: Series,
  lang: Lang,
): Promise<Markup> {
  const figure = drawSeries(series, lang);
  const path = `/series/${series.id}`;
  const data = (name: string) => withQuery(`/v1${path}${name}`, lang);
  const hedges =
    series.language === LANGUAGE_OF_HEDGES
      ? await findHedges(ask.index, { language: LANGUAGE_OF_HEDGES, series: series.id })
      : undefined;
  return html`<p class="lead">${lead(series)}</p>
${otherwise(series)}<h2 id="sessions">Session by session</h2>
${sessionsTable(series, lang)}${missing(series)}${whoVoted(series, await votesOn(ask, series))}${directionsShown(await directionsInSeries(ask, series))}<h2 id="paragraphs">Paragraph by paragraph</h2>
<p>${figure.summary} Each is followed from session to session; a sign leads to what was changed.</p>
${legend()}<figure class="series-picture" role="region" aria-label="Picture of all sessions" tabindex="0">
${inPage(figure, columnsWidth(series))}
</figure>
<div class="take-along"><a href="${withQuery(`${path}/picture.svg`, lang)}">Picture (SVG)</a> <a href="${data("/rows.csv")}">Data (CSV)</a> <a href="${data("")}">JSON</a></div>
<details class="same-as-table"><summary>The same as a table</summary>
${rowsTable(series, lang)}</details>
${
  hedges === undefined
    ? ""
    : html`<h2 id="qualifiers">Qualifiers</h2>
${hedgesShown(hedges, series.title, { series: series.id })}<p class="note"><a href="/qualifiers">Those of all series</a></p>
`
}`;
}

/** `/series/{id}/picture.svg`: the picture of all sessions as a file. */
export const seriesPicture = route({
  path: "/series/{id}/picture.svg",
  summary: "A series of resolutions, as a picture",
  pathParameters,
  query,
  produces: ["image/svg+xml"],
  ignoresUnknown: true,
  async handle(ask) {
    const { series, lang } = await opened(ask);
    const svg = writeFigure(drawSeries(series, lang));
    return { body: { text: svg }, headers: { "Content-Security-Policy": await plotPolicy() } };
  },
});

async function opened(ask: Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> }) {
  const asked = ask.query.lang || undefined;
  const series = await openSeries(ask, ask.path.id ?? "", asked);
  const lang: Lang = asked === undefined ? {} : { lang: asked };
  return { series, lang };
}

/** How each state voted, where a vote was recorded. */
async function votesOn({ release }: Pick<Ask, "release">, { documents }: Series): Promise<KnownVotes> {
  const recorded = documents.filter(({ adoption }) => adoption?.vote === "recorded");
  const votes = await Promise.all(
    recorded.map(async ({ document }) => [document, await release.votes(document)] as const),
  );
  return new Map(votes.flatMap(([document, all]) => (all === undefined ? [] : [[document, all]])));
}

/** "4 resolutions of the General Assembly on this item, from 2020 to 2024, side by side: …" */
function lead({ body, documents }: Series): string {
  const [first, last] = [documents[0], documents.at(-1)];
  const years = [first, last].map((one) => one?.adopted.slice(0, 4));
  const from = years[0] === years[1] ? `of ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  return `${documents.length} resolutions of the ${nameOfBody(body)} on this item, ${from}, side by side: what came in, what went, and how States voted.`;
}

/** Documents that are in no column, since they are not here in the language that is shown. */
function otherwise({ otherwise: others, language }: Series): Markup | string {
  if (others.length === 0) return "";
  const names = others.map(({ document, symbol }) => html`<a href="/${document}">${symbol}</a>`);
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return html`<p class="note">Not here in ${name}: ${separated(names)}.</p>\n`;
}

/** Says which sessions are not here, and what was compared with what instead. */
function missing({ documents }: Series): Markup | string {
  const named = (sessions: readonly string[]) =>
    `${nounOf(sessions.length, "session")} ${sessions.join(", ")}`;
  const said = documents.flatMap(({ symbol, since }) => {
    if (since === undefined || since.notHere.length + since.without.length === 0) return [];
    const { notHere, without } = since;
    return [
      ...(notHere.length === 0
        ? []
        : [`${capitalized(named(notHere))} ${notHere.length === 1 ? "is" : "are"} not in this corpus.`]),
      ...(without.length === 0 ? [] : [`Of ${named(without)} nothing of this item is here.`]),
      `${symbol} is compared with ${since.symbol}, the one before it that is here.`,
    ];
  });
  return said.length === 0 ? "" : html`<p class="note">${said.join(" ")}</p>\n`;
}

function legend(): Markup {
  const kinds: CellKind[] = ["same", "numbers", "reworded", "new", "gone"];
  return html`<ul class="series-signs" aria-label="Signs">
${kinds.map((kind) => {
  const { classes, path, said } = CELL_SIGNS[kind];
  return html`<li><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="${classes}" d="${path}" stroke-width="1.6"/></svg> ${said}</li>
`;
})}<li>125–1–3: votes in favour, against, abstaining</li>
</ul>
`;
}

/**
 * The picture as a part of the page: its words are cut where a window is narrow, its columns never are.
 *
 * @param columns how wide these are
 */
function inPage({ width, height, content }: Figure, columns: number): Markup {
  const root = block(
    "svg",
    {
      class: "sessions-drawn",
      width: round(width),
      height: round(height),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      preserveAspectRatio: "xMinYMin slice",
      role: "group",
      "aria-label": "All sessions",
    },
    ...content,
  );
  return html`<svg class="as-wide" width="${columns}" height="0" aria-hidden="true"></svg>
${raw(asXml(root))}`;
}
