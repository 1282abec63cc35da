import { html, raw } from "hono/html";
import type { Answer } from "../api/answering/route.ts";

/** The hashed names of the site's files; the build puts them in. */
declare const STATIC: { css: string; js: string; frameCss: string; frameJs: string };

type Markup = ReturnType<typeof html>;

/** What a page says of itself, and what it shows. */
export interface Page {
  title: string;
  description: string;
  /** The one address of this content. */
  canonical: string;
  main: Markup;
  /** Whether the page shows a widget. */
  widgets?: boolean;
  /** Further elements of the head. */
  head?: Markup;
  language?: string;
}

/** Headers of every page: nothing from another origin, no script or style in the page itself. */
const PAGE_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
};

/** Renders a page with its headers. */
export async function renderPage(page: Page): Promise<{ html: string; headers: Record<string, string> }> {
  return {
    html: String(await layout(page)),
    headers: { ...PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8" },
  };
}

/** Answers with a page. */
export async function answerPage(page: Page): Promise<Answer> {
  const { html: text, headers } = await renderPage(page);
  return { body: { text }, language: page.language ?? "en", headers };
}

function layout({ title, description, canonical, main, widgets, head, language }: Page): Markup {
  return html`${raw("<!doctype html>")}
<html lang="${language ?? "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${STATIC.css}">
${widgets ? html`<script type="module" src="/widgets/v1.js"></script>` : ""}
<script type="module" src="${STATIC.js}"></script>
${head ?? ""}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<a class="name" href="/">Common Commitment</a>
<nav aria-label="Site"><a href="/s-32-1">Read the declaration</a> <a href="/check">Check a quotation</a> <a href="/widgets">Widgets</a> <a href="/openapi.json">API</a></nav>
</header>
<main id="main">
${main}
</main>
<footer class="colophon">
<p>The text is General Assembly resolution S-32/1, annex. Its source is the
<a href="https://undocs.org/en/A/RES/S-32/1">United Nations</a>, which does not run this site.</p>
</footer>
</body>
</html>
`;
}

/** Headers of a page for an iframe: as those of other pages, but any site may frame it. */
export const FRAME_HEADERS = {
  ...PAGE_HEADERS,
  "Content-Security-Policy": PAGE_HEADERS["Content-Security-Policy"].replace(
    "frame-ancestors 'self'",
    "frame-ancestors *",
  ),
};

/** What a page for an iframe shows. */
export interface Frame {
  title: string;
  canonical: string;
  language: string;
  theme: string;
  address: string;
  main: Markup;
}

/** A page for an iframe: no navigation, styles of its own, and a script that tells the page around it its height. */
export function frame({ title, canonical, language, theme, address, main }: Frame): Markup {
  return html`${raw("<!doctype html>")}
<html lang="${language}" data-theme="${theme}" data-address="${address}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${STATIC.frameCss}">
<script type="module" src="${STATIC.frameJs}"></script>
</head>
<body>
<main>${main}</main>
</body>
</html>
`;
}
