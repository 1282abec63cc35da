import { html } from "hono/html";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";

/**
 * A paragraph's number, which is its permalink, and with scripts opens its menu. Where the source has none it is what the
 * United Nations says of a preamble ("PP7"), or a count behind a paragraph sign ("¶3"), as among other letters than Latin.
 *
 * @param href the permalink
 * @param language of the words that it stands beside
 */
export function numberLink(href: string, paragraph: CorpusParagraph, language: string): Markup {
  const { id, kind, number, unnumbered } = paragraph;
  if (kind === "operative" && unnumbered !== true)
    return html`<a class="number" href="${href}">${number}.</a> `;
  const isLatin = new Intl.Locale(language).maximize().script === "Latn";
  const shown = kind === "preamble" && isLatin ? `PP${number}` : `¶${number}`;
  // What is heard begins with what is seen.
  const name = id.startsWith("preamble") ? `preamble paragraph ${number}` : nameOfParagraph(paragraph);
  return html`<a class="number" href="${href}" lang="en" dir="ltr" aria-label="${shown}, ${name}">${shown}</a> `;
}
