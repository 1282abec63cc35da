import { html } from "hono/html";
import { firstLanguage } from "../../../model/document-languages.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Figure } from "../plots/figure.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";

/** A picture that can be taken along. */
export interface Pictured {
  /** Where its file is. */
  path: string;
  figure: Pick<Figure, "title" | "width" | "height">;
  /** Where it stands on the map's page. */
  anchor?: string;
}

/**
 * What stands under a picture: its file, the data that it is drawn from, and the code that shows it elsewhere.
 *
 * @param besides what else there is of it
 */
export function takeAlong(
  origin: string,
  about: AboutDocument,
  pictured: Pictured,
  besides: Markup | string = "",
): Markup {
  const { entry, language } = about;
  const inLanguage: Record<string, string> = language === firstLanguage(entry) ? {} : { lang: language };
  return html`<div class="take-along"><a href="${about.at(pictured.path)}">Picture (SVG)</a> <a href="${withQuery(`/v1/${entry.id}/export.csv`, inLanguage)}">Data (CSV)</a> <details><summary>Embed</summary>
<div class="sample"><pre tabindex="0" data-copy="Copy code"><code>${imageSnippet(origin, about, pictured)}</code></pre></div></details> ${besides}</div>`;
}

/** The lines of HTML that show a picture on any page, with the way to where it is from. */
export function imageSnippet(
  origin: string,
  about: AboutDocument,
  { path, figure: { title, width, height }, anchor = "map" }: Pictured,
): string {
  const address = escapeHtml(`${origin}${about.at(path)}`);
  const page = escapeHtml(`${origin}${about.at("/map")}#${anchor}`);
  const [wide, high] = [Math.round(width), Math.round(height)];
  return `<figure>
<a href="${page}"><img src="${address}" alt="${escapeHtml(title)}" width="${wide}" height="${high}" loading="lazy" style="max-width: 100%; height: auto"></a>
<figcaption>${escapeHtml(title)}. <a href="${page}">Common Commitment</a></figcaption>
</figure>`;
}
