import { html } from "hono/html";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { isAmongDocuments } from "./among-documents.ts";
import { SITE } from "./site-name.ts";

/** A part of the site: where it is, its name, and whether a group of parts begins with it. */
interface Part {
  href: string;
  name: string;
  begins?: boolean;
  search?: boolean;
}

/** What stands above every page: the site's name, its parts, and a field for searching. */
export interface Masthead {
  /** The path of the page. */
  pathname: string;
  /** The document that the page is about; its parts are about the same one. */
  about: AboutDocument | undefined;
  /** Whether there are documents besides the first. */
  hasOthers: boolean;
  /** Whether the page has a field for searching of its own. */
  hasSearch: boolean;
}

/** The mark, as in favicon.svg: a rule, and the marks that open a quotation. */
const MARK = "M4 5h4v22H4zM13 9h6l-3 7h3v8h-7v-7zM23 9h6l-3 7h3v8h-7v-7z";

/** The site's mark, which stands before its name. */
export function mark(): Markup {
  return html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="${MARK}"/></svg>`;
}

/** The head of every page. Its parts stand in a row, or, on a phone, in a menu that opens without a script. */
export function masthead(shown: Masthead): Markup {
  const { about, hasSearch } = shown;
  return html`<header class="masthead">
<a class="name" href="/">${mark()}${SITE}</a>
${parts(shown, "Site")}
${
  hasSearch
    ? html`<a class="instead" href="${about?.at("/search") ?? "/search"}"${here(shown.pathname, "/search")}>Search</a>
`
    : html`<form action="/find" method="get" role="search" aria-label="Search">${about?.fields ?? ""}<input type="search" name="q" aria-label="Search" placeholder="Search" autocomplete="off"><button type="submit" class="unseen" tabindex="-1">Search</button></form>
`
}<details class="menu"><summary>Menu</summary>${parts(shown, "Menu")}</details>
</header>`;
}

function parts({ about, hasOthers, pathname }: Masthead, label: string): Markup {
  // Only the first document is what the site is for: any other was found among all.
  const isOther = hasOthers && about !== undefined && about.called === about.name;
  const place =
    isOther && !isAmongDocuments(pathname)
      ? pathname.replace(new RegExp(`^/${about.entry.id}(?=/|$)`), "/documents/$&")
      : partWith(pathname);
  const shown = partsFor(about, hasOthers).map(
    ({ href, name, begins, search }) =>
      html`<a href="${href}"${begins ? html` class="begins"` : search ? html` class="to-search"` : ""}${here(place, href)}>${name}</a> `,
  );
  return html`<nav aria-label="${label}">${shown}</nav>`;
}

/** Pages that are found from `/about`. */
const FROM_ABOUT = /^\/(?:contact|releases|status)(?=\/|$)/;

/** Where a page is in the site's parts, which its address may not say. */
function partWith(pathname: string): string {
  if (pathname !== "/documents" && isAmongDocuments(pathname)) return `/documents${pathname}`;
  return FROM_ABOUT.test(pathname) ? `/about${pathname}` : pathname;
}

/** The site's parts, in the order in which people need them; those that are about a document, about the same one. */
function partsFor(about: AboutDocument | undefined, hasOthers: boolean): Part[] {
  const at = about?.at ?? ((path: string) => path);
  return [
    ...(about === undefined ? [] : [{ href: about.page(), name: "Read" }]),
    { href: at("/themes"), name: "Themes" },
    { href: at("/map"), name: "Map" },
    ...(hasOthers ? [{ href: "/documents", name: "Documents" }] : []),
    { href: at("/search"), name: "Search", search: true },
    { href: at("/check"), name: "Check", begins: true },
    { href: about?.embedding() ?? "/embed", name: "Embed" },
    { href: "/docs", name: "Docs", begins: true },
    { href: "/about", name: "About" },
  ];
}

/** Marks the part of the site that a page is, or is in. */
function here(pathname: string, href: string): Markup | string {
  const [part = ""] = href.split("?");
  if (pathname === part) return html` aria-current="page"`;
  return pathname.startsWith(`${part}/`) ? html` aria-current="true"` : "";
}
