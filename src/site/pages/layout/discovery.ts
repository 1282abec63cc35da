import { html } from "hono/html";
import { askedScheme, oembedLinks, withScheme } from "../../../library/framing.ts";
import type { Markup } from "../text/markup.ts";

/**
 * The element of a page's head by which readers of news find what changes in the data.
 *
 * @param query what it is narrowed to, with its question mark
 * @param where what that is called
 */
export function changesFeed(query = "", where?: string): Markup {
  const title = `What changed${where === undefined ? "" : `: ${where}`}`;
  return html`<link rel="alternate" type="application/atom+xml" href="/changes.atom${query}" title="${title}">
`;
}

/**
 * The elements of a page's head by which other sites find its oEmbed answer. The colours that the page was asked for are
 * asked for there too.
 *
 * @param asked the page's own address, as it was asked for
 * @param url the address that is to be embedded, without colours
 * @param title what it is called there
 */
export function discovery(origin: string, asked: URL, url: string, title: string): Markup {
  const links = oembedLinks(origin, withScheme(url, askedScheme(asked.searchParams)));
  return html`${links.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}" title="${title}">\n`)}`;
}
