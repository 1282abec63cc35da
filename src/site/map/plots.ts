import { html } from "hono/html";
import { type Route, route } from "../../api/answering/route.ts";
import type { CorpusDocument, CorpusTheme } from "../../model/corpus.ts";
import { DOCUMENT, openDeclaration } from "../parts/declaration.ts";
import type { Markup } from "../parts/markup.ts";
import { writeFigure } from "../plots/figure.ts";
import { STYLE } from "../plots/palette.ts";
import { PLOTS, type PlotName } from "../plots/plots.ts";

/** Those that the page shows: what they say can't be seen in the map. */
const SHOWN: readonly PlotName[] = ["qualifiers", "themes-by-section"];

const pathOf = (name: PlotName) => `/map/${name}.svg`;

/** The plots as files, drawn from the release in memory. */
export const plotRoutes: readonly Route[] = (Object.keys(PLOTS) as PlotName[]).map((name) =>
  route({
    path: pathOf(name),
    summary: "A plot",
    query: {},
    produces: ["image/svg+xml"],
    page: true,
    needs: DOCUMENT,
    async handle(ask) {
      const { document } = openDeclaration(ask);
      const text = writeFigure(PLOTS[name](document, ask.release.vocabulary.themes));
      return { body: { text }, headers: { "Content-Security-Policy": await policy() } };
    },
  }),
);

/** A plot carries its style itself: that one may apply, and nothing else runs or loads. */
async function policy(): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; style-src 'sha256-${encoded}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}

/** The plots on the page, each with what is to be seen in it. */
export function plotsShown(document: CorpusDocument, themes: readonly CorpusTheme[]): Markup {
  return html`<div class="plots">
${SHOWN.map((name) => {
  const { title, summary, description, width, height } = PLOTS[name](document, themes);
  const heading = title.split(",")[0] ?? title;
  return html`<section aria-labelledby="${name}">
<h2 id="${name}">${heading}</h2>
<p>${summary}</p>
<figure class="plot"><a href="${pathOf(name)}"><img src="${pathOf(name)}" alt="${heading}, as a picture" width="${Math.round(width)}" height="${Math.round(height)}" loading="lazy"></a></figure>
<details><summary>The picture in words</summary><p>${description}</p></details>
</section>
`;
})}</div>
<p><a href="${pathOf("acts-by-section")}">The acts by section and kind, as a picture</a></p>`;
}
