import { html } from "hono/html";
import type { AboutDocument } from "../about/about-document.ts";
import { inEnglish } from "../about/languages.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import { type Asked, addressOf } from "./asked-search.ts";
import { mayBeQuotation } from "./perhaps-quotation.ts";

/** Whoever asks in another language learns which one is searched, and nothing is said of what the text has. */
export function looksLike(asked: string, { language }: AboutDocument): Markup {
  return html`This looks like ${inEnglish(asked)}; searched was the text in ${inEnglish(language)}.`;
}

/** Where such words can be found: in the document's own text in their language, else in all documents. */
export function waysInLanguage(language: string, about: AboutDocument, asked: Asked): Markup {
  const { q } = asked;
  const search = about.entry.languages.includes(language)
    ? html`<a class="button first" href="${addressOf(about.in(language), asked)}">Search in ${inEnglish(language)}</a>`
    : html`<a class="button first" href="${withQuery("/search", { in: "all", q, lang: language })}">Search ${inEnglish(language)} texts of all documents</a>`;
  const check = mayBeQuotation(q)
    ? html` <a class="button" href="${withQuery("/check", { in: "all", quote: q })}#verdict">Check it word for word in all documents</a>`
    : "";
  return html`<p class="buttons">${search}${check}</p>\n`;
}
