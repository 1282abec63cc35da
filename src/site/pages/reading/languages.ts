import { html } from "hono/html";
import { directionOf } from "../../../words/direction.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";

/** The ways to the same place in the document's other languages, each in its own words. */
export function otherLanguages(
  { entry, language, in: inOther }: AboutDocument,
  address = "",
): Markup | string {
  if (entry.languages.length < 2) return "";
  return html`<nav class="place languages" aria-label="Languages">
${entry.languages.map((other) =>
  other === language
    ? html`<b lang="${other}" dir="${directionOf(other)}">${nameOfLanguage(other)}</b> `
    : html`<a href="${inOther(other).page(address)}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}">${nameOfLanguage(other)}</a> `,
)}</nav>
`;
}

/** The same for search engines. */
export function alternates(
  { entry, in: inOther }: AboutDocument,
  origin: string,
  address = "",
): Markup | string {
  if (entry.languages.length < 2) return "";
  return html`${entry.languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${origin}${inOther(language).page(address)}">\n`)}`;
}

/** What a language calls itself: "français". */
function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
