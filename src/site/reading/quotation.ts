import { html } from "hono/html";
import type { Passage } from "../../model/passage.ts";
import type { Located } from "../../quote/locate.ts";
import type { Markup } from "../layout/page.ts";
import { textWithMarks } from "../parts/text.ts";
import { isPart, paragraphsOf } from "./located.ts";

/** A passage, quoted large. */
export function quotation(located: Located, passage: Passage): Markup {
  return html`<blockquote class="quotation large" lang="${passage.language}" cite="${passage.citation.url}">
${
  isPart(located)
    ? html`<p>${passage.text}</p>`
    : paragraphsOf(located).map(
        ({ id, kind, number, text, footnotes }) =>
          html`<p id="${id}">${kind === "operative" ? html`<span class="number">${number}.</span> ` : ""}${textWithMarks(text, footnotes)}</p>`,
      )
}
</blockquote>`;
}
