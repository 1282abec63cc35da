import { html } from "hono/html";
import { ASKED_DOCUMENT, type Route, route } from "../../../http/route.ts";
import type { Text } from "../../../library/text-parts.ts";
import type { CorpusParagraph, CorpusTheme } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { type Figure, headingOf, writeFigure } from "../plots/figure.ts";
import { STYLE } from "../plots/palette.ts";
import { PLOTS, PLOTS_ON_PAGE } from "../plots/plots.ts";
import type { Markup } from "../text/markup.ts";
import { takeAlong } from "./take-along.ts";

const pathOf = (name: string) => `/map/${name}.svg`;

const onPage = Object.entries(PLOTS_ON_PAGE).map(([name, { wide, narrow }]) => ({
  alone: pathOf(name),
  wide: { path: pathOf(`${name}-wide`), draw: wide },
  narrow: { path: pathOf(`${name}-narrow`), draw: narrow },
}));

/** The plots as files, drawn from the release in memory. */
export const plotRoutes: readonly Route[] = [
  ...Object.entries(PLOTS).map(([name, draw]) => ({ path: pathOf(name), draw, ground: true })),
  ...onPage.flatMap(({ wide, narrow }) => [wide, narrow]).map((one) => ({ ...one, ground: false })),
].map(({ path, draw, ground }) =>
  route({
    path,
    summary: "A plot",
    query: byDocumentAndLanguage,
    produces: ["image/svg+xml"],
    ignoresUnknown: true,
    needs: ASKED_DOCUMENT,
    async handle(ask) {
      const { open, about } = openAsked(ask, ask.query);
      const text = asRead({ entry: about.entry, paragraphs: open.paragraphs });
      const svg = writeFigure(draw(text, ask.release.vocabulary.themes), ground);
      return { body: { text: svg }, headers: { "Content-Security-Policy": await plotPolicy() } };
    },
  }),
);

/** A plot carries its style itself: that one may apply, and nothing else runs or loads. */
export async function plotPolicy(): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; style-src 'sha256-${encoded}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}

/** A text with the acts alone that people read: what a machine derived is not counted among these. */
function asRead({ entry, paragraphs }: Text): Text {
  const sentencesOf = ({ sentences }: CorpusParagraph) =>
    sentences.map((one) => ({ ...one, acts: one.acts.filter(({ derived }) => derived !== true) }));
  return { entry, paragraphs: paragraphs.map((one) => ({ ...one, sentences: sentencesOf(one) })) };
}

/** What stands under the map itself. */
export function mapTaken(origin: string, about: AboutDocument, whole: Text): Markup {
  const figure = PLOTS["whole-text"](asRead(whole));
  const bySection = html`<a href="${about.at(pathOf("acts-by-section"))}">The statements by section and kind (SVG)</a>`;
  return takeAlong(origin, about, { path: pathOf("whole-text"), figure }, bySection);
}

/** The plots on the page, each with what is to be seen in it. */
export function plotsShown(
  origin: string,
  about: AboutDocument,
  whole: Text,
  themes: readonly CorpusTheme[],
): Markup {
  const text = asRead(whole);
  const { at } = about;
  return html`<div class="plots">
${onPage.map(({ alone, wide, narrow }) => {
  const figure = wide.draw(text, themes);
  const heading = headingOf(figure);
  return html`<section class="${figure.name}" aria-labelledby="${figure.name}">
<h2 id="${figure.name}">${heading}</h2>
<p>${figure.summary}</p>
<figure class="plot"><a href="${at(alone)}"><picture>
<source media="(max-width: 47.99rem)" srcset="${at(narrow.path)}"${size(narrow.draw(text, themes))}>
<img src="${at(wide.path)}" alt="${heading}, as a picture"${size(figure)} loading="lazy"></picture></a></figure>
${takeAlong(origin, about, { path: alone, figure, anchor: figure.name }, html`<details><summary>In words</summary><p>${figure.description}</p></details>`)}
</section>
`;
})}</div>`;
}

/** A picture's size, so that nothing moves when it comes. */
function size({ width, height }: Figure): Markup {
  return html` width="${Math.round(width)}" height="${Math.round(height)}"`;
}
