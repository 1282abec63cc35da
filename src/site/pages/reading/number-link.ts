import { html } from "hono/html";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import { numberShown } from "../../../words/paragraph-number.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";

/**
 * A paragraph's number, which is its permalink, and with scripts opens its menu.
 *
 * @param href the permalink
 * @param language of the words that it stands beside
 */
export function numberLink(href: string, paragraph: CorpusParagraph, language: string): Markup {
  const { id, number } = paragraph;
  const shown = numberShown(paragraph, language);
  if (shown === String(number)) return html`<a class="number" href="${href}">${number}.</a> `;
  // What is heard begins with what is seen.
  const name = id.startsWith("preamble") ? `preamble paragraph ${number}` : nameOfParagraph(paragraph);
  return html`<a class="number" href="${href}" lang="en" dir="ltr" aria-label="${shown}, ${name}">${shown}</a> `;
}
