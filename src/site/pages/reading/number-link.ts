import { html } from "hono/html";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";

/**
 * A paragraph's number, which is its permalink, and with scripts opens its menu. Where the source has none it is what the
 * United Nations says of a preamble ("PP7"), or a count behind a paragraph sign ("¶3").
 *
 * @param href the permalink
 */
export function numberLink(href: string, paragraph: CorpusParagraph): Markup {
  const { id, kind, number, unnumbered } = paragraph;
  if (kind === "operative" && unnumbered !== true)
    return html`<a class="number" href="${href}">${number}.</a> `;
  const shown = kind === "preamble" ? `PP${number}` : `¶${number}`;
  // What is heard begins with what is seen.
  const name = id.startsWith("preamble") ? `preamble paragraph ${number}` : nameOfParagraph(paragraph);
  return html`<a class="number" href="${href}" lang="en" dir="ltr" aria-label="${shown}, ${name}">${shown}</a> `;
}
