import { html } from "hono/html";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";

/**
 * The number in the margin, which is the paragraph's permalink; a sign where the source has no number.
 *
 * @param href the permalink
 */
export function numberLink(href: string, { id, kind, number, unnumbered }: CorpusParagraph): Markup {
  return kind === "operative" && unnumbered !== true
    ? html`<a class="number" href="${href}">${number}.</a> `
    : html`<a class="number" href="${href}" lang="en" aria-label="Permalink of ${kind === "preamble" && id.startsWith("preamble") ? `preamble paragraph ${number}` : nameOfParagraph({ id })}">§</a> `;
}
