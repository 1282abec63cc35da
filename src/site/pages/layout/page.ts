import { html, raw } from "hono/html";
import type { Built } from "../../../http/built.ts";
import type { Answer, Ask } from "../../../http/route.ts";
import { type Card, cardTags, siteCard } from "../parts/cards.ts";
import type { Markup } from "../parts/markup.ts";
import { signDefinitions } from "../parts/signs.ts";
import { fileAt, type SiteFile } from "./files.ts";
import { DATA_IMAGES_HEADERS, PAGE_HEADERS } from "./headers.ts";

/** What a page says of itself, and what it shows. */
export interface Page {
  title: string;
  description: string;
  /** The one address of this content. */
  canonical: string;
  main: Markup;
  /** Whether the page shows a widget. */
  widgets?: boolean;
  /** The page's own scripts, besides the one that all pages have. */
  scripts?: readonly SiteFile[];
  /** What sites show that show a link to it; the site's card with the page's title where it says nothing. */
  card?: Card;
  /** Further elements of the head. */
  head?: Markup;
  language?: string;
  /** How wide the content may be: a column for reading, a column with another beside it, or the window. */
  width?: "column" | "columns" | "window";
  /** Whether the page shows signs of acts. */
  signs?: boolean;
  /** Whether its styles have images in themselves (`data:`). */
  dataImages?: boolean;
}

/** The site's parts, in the order in which people need them. */
const PARTS = [
  ["/s-32-1", "Read"],
  ["/themes", "Themes"],
  ["/map", "Map"],
  ["/search", "Search"],
  ["/check", "Check"],
  ["/embed", "Embed"],
  ["/docs", "Docs"],
] as const;

/** Renders a page with its headers. */
export async function renderPage(
  built: Built,
  page: Page,
): Promise<{ html: string; headers: Record<string, string> }> {
  return {
    html: String(await layout(built, page)),
    headers: page.dataImages ? DATA_IMAGES_HEADERS : PAGE_HEADERS,
  };
}

/**
 * Answers with a page.
 *
 * @param status where it is not 200
 */
export async function answerPage(
  { built }: Pick<Ask, "built">,
  page: Page,
  status?: number,
): Promise<Answer> {
  const { html: text, headers } = await renderPage(built, page);
  const answer = { body: { text }, language: page.language ?? "en", headers };
  return status === undefined ? answer : { ...answer, status };
}

function layout(built: Built, page: Page): Markup {
  const { title, description, canonical, main, widgets, scripts = [], head, width = "column" } = page;
  const { card = siteCard(built, title.replace(/ \| Common Commitment$/, ""), description) } = page;
  const { pathname } = new URL(canonical);
  return html`${raw("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
${cardTags(canonical, card)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="manifest" href="/site.webmanifest">
<link rel="api-catalog" href="/.well-known/api-catalog">
<link rel="stylesheet" href="${fileAt(built, "site.css")}">
${widgets ? html`<script type="module" src="/widgets/v1.js"></script>` : ""}
${["site.js" as const, ...scripts].map((name) => html`<script type="module" src="${fileAt(built, name)}"></script>\n`)}${head ?? ""}
</head>
<body class="${width}">
${page.signs ? signDefinitions() : ""}
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<a class="name" href="/">Common Commitment</a>
<nav aria-label="Site">${PARTS.map(([path, name]) => html`<a href="${path}"${here(pathname, path)}>${name}</a> `)}</nav>
</header>
<main id="main">
${main}
</main>
<footer class="colophon">
<p>The text is General Assembly resolution S-32/1, annex. Its source is the
<a href="https://undocs.org/en/A/RES/S-32/1">United Nations</a>, which does not run this site.</p>
<nav aria-label="More"><a href="/widgets">Widgets</a> <a href="/docs/api">API reference</a> <a href="/docs/data">How the data was made</a> <a href="/docs/limits">Limits and fair use</a> <a href="/contact">Report a mistake</a></nav>
</footer>
</body>
</html>
`;
}

/** Marks the part of the site that a page is, or is in. */
function here(pathname: string, part: string): Markup | string {
  if (pathname === part) return html` aria-current="page"`;
  return pathname.startsWith(`${part}/`) ? html` aria-current="true"` : "";
}
