import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";
import type { AboutDocument } from "./about-document.ts";
import { dayOfData } from "./data-day.ts";

/**
 * Who speaks, in one line under a document's title: whose the text is, who says what it says, as of when, and where a
 * mistake is reported.
 *
 * @param isRead whether people read and annotated it; what else is said of it a machine derived
 */
export function sourceLine(
  { built, release }: Pick<Ask, "built" | "release">,
  { entry: { source, symbol } }: AboutDocument,
  isRead: boolean,
): Markup {
  const { host } = new URL(source.url);
  const day = dayOfData(built, release.id);
  const pieces = [
    html`Text: ${source.publisher}, <a href="${source.url}">${symbol}</a>${host === "undocs.org" ? " (PDF)" : ""}`,
    isRead
      ? html`read and annotated <a href="/about#reading">sentence by sentence</a>`
      : html`statements <a href="/about#reading">derived by a machine</a>`,
    ...(day === undefined ? [] : [html`data of ${day}`]),
    html`<a href="/contact">Report a mistake</a>`,
  ];
  return html`<p class="source-line">${separated(pieces, " · ")}</p>`;
}
