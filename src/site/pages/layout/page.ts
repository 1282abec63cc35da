import { html, raw } from "hono/html";
import type { Built } from "../../../http/built.ts";
import { type Contacts, reportingTo } from "../../../http/contacts.ts";
import type { Documents } from "../../../http/respond-with-problem.ts";
import type { Answer, Ask } from "../../../http/route.ts";
import { firstDocument } from "../../../library/first-document.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { type AboutDocument, aboutDocument } from "../about/about-document.ts";
import { dayOfData } from "../about/data-day.ts";
import { signDefinitions } from "../acts/act-signs.ts";
import type { Markup } from "../text/markup.ts";
import { amongDocuments } from "./among-documents.ts";
import { changesFeed } from "./discovery.ts";
import { fileAt, type SiteFile } from "./files.ts";
import { PAGE_HEADERS } from "./headers.ts";
import { type Card, cardTags, siteCard } from "./link-card.ts";
import { masthead } from "./masthead.ts";
import { SITE } from "./site-name.ts";

/** What a page says of itself, and what it shows. */
export interface Page {
  /** Without the site's name. */
  title: string;
  description: string;
  /** The one address of this content. */
  canonical: string;
  main: Markup;
  /** The document that it is about; where it doesn't say, its head leads to the deployment's first. */
  about?: AboutDocument;
  /** What its foot says of where texts are from, where it is about several that are named. */
  source?: Markup;
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
  /** Whether the page has a field for searching of its own; the masthead then has none. */
  hasSearch?: boolean;
  /** Whether the page shows signs of acts. */
  signs?: boolean;
  /** Whether it lacks something that may be there in a minute. */
  incomplete?: boolean;
}

/** What each page is of. */
export interface Site {
  built: Built;
  documents: Documents;
  contacts: Contacts;
  /** The day of the data, where that is known. */
  dataOf?: string | undefined;
}

/** Renders a page with its headers. */
export async function renderPage(
  site: Site,
  page: Page,
): Promise<{ html: string; headers: Record<string, string> }> {
  return { html: String(await layout(site, page)), headers: PAGE_HEADERS };
}

/**
 * Answers with a page.
 *
 * @param status where it is not 200
 */
export async function answerPage(
  {
    built,
    release: { id, catalogue, total },
    firstDocument,
    contact,
    repository,
  }: Pick<Ask, "built" | "release" | "firstDocument" | keyof Contacts>,
  page: Page,
  status?: number,
): Promise<Answer> {
  const documents = { catalogue, total, firstDocument };
  const site = { built, documents, contacts: { contact, repository }, dataOf: dayOfData(built, id) };
  const { html: text, headers } = await renderPage(site, page);
  const { language = "en", incomplete = false } = page;
  const answer = { body: { text }, language, headers, incomplete };
  return status === undefined ? answer : { ...answer, status };
}

/** The deployment's first document, in its own first language; undefined where not even the catalogue can be read. */
export function aboutFirst({ catalogue, firstDocument: id }: Documents): AboutDocument | undefined {
  const entry = firstDocument(catalogue, id);
  return entry && aboutDocument(entry, firstLanguage(entry), entry.id);
}

function layout({ built, documents, contacts, dataOf }: Site, page: Page): Markup {
  const { title, description, canonical, main, widgets, scripts = [], head, width = "column" } = page;
  const { about = aboutFirst(documents) } = page;
  const { card = siteCard(built, title, description, about?.entry.id) } = page;
  const { pathname } = new URL(canonical);
  const hasOthers = documents.total > 1;
  return html`${raw("<!doctype html>")}
<html lang="en" data-of="${page.about?.cited ?? SITE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pathname === "/" ? title : `${title} | ${SITE}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
${cardTags(canonical, card)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="manifest" href="/site.webmanifest">
${changesFeed()}<link rel="api-catalog" href="/.well-known/api-catalog">
<link rel="stylesheet" href="${fileAt(built, "site.css")}">
${widgets ? html`<script type="module" src="/widgets/v1.js"></script>` : ""}
${["site.js" as const, ...scripts].map((name) => html`<script type="module" src="${fileAt(built, name)}"></script>\n`)}${head ?? ""}
</head>
<body class="${width}">
${page.signs ? signDefinitions() : ""}
<a class="skip" href="#main">Skip to the text</a>
${masthead({ pathname, about, hasOthers, hasSearch: page.hasSearch ?? false })}
${hasOthers ? amongDocuments(pathname) : ""}<main id="main">
${main}
</main>
<footer class="colophon">
${page.source ?? (page.about === undefined && hasOthers ? SOURCES : about === undefined ? "" : sourceOf(about))}<nav aria-label="More"><a href="/docs/data">How the data was made</a> <a href="/docs/api">API reference</a> <a href="/widgets">Widgets</a> <a href="/docs/limits">Limits and fair use</a> <a href="/docs/changes">What changes</a> <a href="/releases">Releases</a> <a href="/status">Status</a>${reportingTo(contacts) === undefined ? "" : html` <a href="/contact">Report a mistake</a>`}</nav>
<p>An independent project. Code and annotations: <a href="/about#licence">Apache License 2.0</a>.${dataOf === undefined ? "" : ` Data of ${dataOf}.`}</p>
</footer>
</body>
</html>
`;
}

const SOURCES = html`<p>The texts are from the <a href="https://www.un.org/">United Nations</a>, which does not run this site. They are unofficial copies,
without warranty; each names its source.</p>
`;

function sourceOf({ cited, entry: { source } }: AboutDocument): Markup {
  return html`<p>The text is ${cited}. Its source is the
<a href="${source.url}">${source.publisher}</a>, which does not run this site. This is an unofficial copy, without warranty.</p>
`;
}
