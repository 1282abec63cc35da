import { html } from "hono/html";
import * as z from "zod/mini";
import { type Ask, type Route, route } from "../../../http/route.ts";
import { type FoundHedges, findHedges } from "../../../library/lineage/find-hedges.ts";
import { seriesNamed } from "../../../library/lineage/find-series.ts";
import { fileAt } from "../layout/files.ts";
import { answerPage } from "../layout/page.ts";
import { plotPolicy } from "../map/plots-below.ts";
import { type Figure, standAlone, writeFigure } from "../plots/figure.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { drawHedges } from "./hedges-plot.ts";

/** The vocabulary of hedges is that of English texts. */
export const LANGUAGE_OF_HEDGES = "en";

const query = { series: z.optional(z.string().check(z.maxLength(200))) };

/** `/qualifiers`: which came and went, in all series. */
const hedgesPage = route({
  path: "/qualifiers",
  summary: "Which qualifiers came and went",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const found = await findHedges(ask.index, { language: LANGUAGE_OF_HEDGES });
    return answerPage(ask, {
      title: "Qualifiers",
      description:
        "Which qualifiers, such as “as appropriate”, were added to resolutions of the United Nations and dropped from them, session by session.",
      canonical: `${ask.origin}/qualifiers`,
      width: "columns",
      head: html`<link rel="stylesheet" href="${fileAt(ask.built, "series.css")}">\n`,
      main: html`
<h1>Qualifiers</h1>
<p class="lead">Some phrases qualify what is said, such as “within existing resources”. Here is which of them came and went. Each is counted
where it was put into words that stood before, and where it was struck out of words that stay.</p>
${hedgesShown(found, "all series", {})}${found.compared === 0 ? "" : howCounted(found)}`,
    });
  },
});

function howCounted({ compared }: FoundHedges): Markup {
  return html`<p class="note">Counted from one resolution of a series to the next that is here: ${countOf(compared, "pair")} in English. New
paragraphs, and those that went as a whole, are not counted. Sessions between that are not here are passed over.</p>`;
}

/** The plot as parts of a page, with what is to be seen in it. */
export function hedgesShown(found: FoundHedges, of: string, series: Record<string, string>): Markup {
  const [wide, narrow] = [drawHedges(found, of), drawHedges(found, of, true)];
  if (found.hedges.length === 0) return html`<p>${wide.summary}</p>\n`;
  return html`<p>${wide.summary}</p>
<figure class="plot"><a href="${withQuery("/qualifiers/plot.svg", series)}"><picture>
<source media="(max-width: 47.99rem)" srcset="${withQuery("/qualifiers/narrow.svg", series)}"${size(narrow)}>
<img src="${withQuery("/qualifiers/wide.svg", series)}" alt="Which qualifiers came and went, as a picture"${size(wide)} loading="lazy"></picture></a></figure>
<div class="take-along"><a href="${withQuery("/qualifiers/plot.svg", series)}">Picture (SVG)</a> <a href="${withQuery("/v1/hedges.csv", series)}">Data (CSV)</a> <details><summary>In words</summary><p>${wide.description}</p></details></div>
`;
}

/** A picture's size, so that nothing moves when it comes. */
function size({ width, height }: Figure): Markup {
  return html` width="${Math.round(width)}" height="${Math.round(height)}"`;
}

const DRAWN: Readonly<Record<string, (found: FoundHedges, of: string) => Figure>> = {
  plot: (found, of) => standAlone(drawHedges(found, of)),
  wide: (found, of) => drawHedges(found, of),
  narrow: (found, of) => drawHedges(found, of, true),
};

/** Where the page and the plots were before they had the name that people read. */
const moved = (path: string): Route =>
  route({
    path: `/hedges${path}`,
    summary: "Moved to /qualifiers",
    query,
    produces: ["text/html"],
    ignoresUnknown: true,
    async handle({ origin, query: { series } }) {
      const to = withQuery(`/qualifiers${path}`, series === undefined ? {} : { series });
      return { body: { text: "" }, status: 301, headers: { Location: `${origin}${to}` } };
    },
  });

/** The page of all, and the plot as files: of all series, or of one. */
export const hedgesRoutes: readonly Route[] = [
  hedgesPage,
  moved(""),
  ...Object.keys(DRAWN).map((name) => moved(`/${name}.svg`)),
  ...Object.entries(DRAWN).map(([name, draw]) =>
    route({
      path: `/qualifiers/${name}.svg`,
      summary: "Which qualifiers came and went, as a picture",
      query,
      produces: ["image/svg+xml"],
      ignoresUnknown: true,
      async handle(ask) {
        const { found, of } = await hedgesAsked(ask);
        const headers = { "Content-Security-Policy": await plotPolicy() };
        return { body: { text: writeFigure(draw(found, of)) }, headers };
      },
    }),
  ),
];

async function hedgesAsked(ask: Pick<Ask, "index"> & { query: { series?: string | undefined } }) {
  const { series } = ask.query;
  const of = series === undefined ? "all series" : (await seriesNamed(ask.index, series)).title;
  return { found: await findHedges(ask.index, { language: LANGUAGE_OF_HEDGES, series }), of };
}
