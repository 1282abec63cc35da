import { html } from "hono/html";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";

/**
 * What a document is, and whose text it is, in one line under its title. A script adds a way to print it.
 */
export function sourceLine({ entry: { body, source, symbol } }: AboutDocument): Markup {
  const isPdf = new URL(source.url).host === "undocs.org";
  return html`<p class="source-line">${body === "general-assembly" ? "A resolution, not a treaty · " : ""}Text: ${source.publisher}, <a href="${source.url}">${symbol}</a>${isPdf ? " (PDF)" : ""}</p>
`;
}
