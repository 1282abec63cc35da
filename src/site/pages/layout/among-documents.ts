import { html } from "hono/html";
import { PAGES_OF_ALL } from "../named-pages.ts";
import type { Markup } from "../text/markup.ts";

/** Whether a page is one of those on all documents, or about what one of them found. */
export function isAmongDocuments(pathname: string): boolean {
  return PAGES_OF_ALL.some(([path]) => pathname === path || pathname.startsWith(`${path}/`));
}

/** From each of these pages, and from what one of them found, the ways to the others; nothing on any other page. */
export function amongDocuments(pathname: string): Markup | string {
  if (!isAmongDocuments(pathname)) return "";
  return html`<nav class="among" aria-label="With all documents">
${PAGES_OF_ALL.map(([path, name]) => html`<a href="${path}"${current(path, pathname)}>${name}</a>\n`)}</nav>
`;
}

function current(path: string, pathname: string): Markup | string {
  if (path === pathname) return html` aria-current="page"`;
  return pathname.startsWith(`${path}/`) ? html` aria-current="true"` : "";
}
