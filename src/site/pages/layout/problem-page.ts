import { html } from "hono/html";
import type { Built } from "../../../http/built.ts";
import { type Contacts, reportingTo } from "../../../http/contacts.ts";
import type { Documents, ProblemPage } from "../../../http/respond-with-problem.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import type { Problem } from "../../../model/problem.ts";
import { type AboutDocument, aboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { frame } from "./frame.ts";
import { FRAME_HEADERS } from "./headers.ts";
import { saidNotHere, symbolNotHere, typeset } from "./not-here.ts";
import { aboutFirst, renderPage } from "./page.ts";
import { nearestPages, nearestWays, rightWays, type WayOut } from "./ways-out.ts";

/** Shows a problem to a person: what happened, what would have been right, and where to go on. */
export const problemPage: ProblemPage = async (problem, origin, built, documents, contacts) => {
  if (problem.instance.startsWith("/embed/")) return inFrame(problem, origin, built);
  const named = aboutPath(problem.instance, documents);
  const symbol = problem.status === 404 ? symbolNotHere(problem.detail) : undefined;
  const hasOthers = documents.total > 1;
  // Who looks for another resolution does not look for the first.
  const about = named ?? (symbol !== undefined && hasOthers ? undefined : aboutFirst(documents));
  return renderPage(
    { built, documents, contacts },
    {
      ...(named === undefined ? {} : { about: named }),
      hasSearch: true,
      title: titleOf(problem),
      description: typeset(problem.detail),
      canonical: `${origin}${problem.instance}`,
      head: html`<meta name="robots" content="noindex">`,
      main: html`
<h1>${titleOf(problem)}</h1>
<p class="lead">${symbol !== undefined ? saidNotHere(symbol) : isElsewhere(problem) ? html`Nothing is at <code>${problem.instance}</code>. Check the address, or search.` : sentence(problem.detail)}</p>
${problem.status >= 500 ? ourFault(problem, about, contacts) : theirWays(problem, about, documents)}`,
    },
  );
};

/** What happened, for people. */
function titleOf({ status, title }: Problem): string {
  return status === 404 ? "This page doesn’t exist" : title;
}

/** What is said of an address that no page and no endpoint has. */
const NO_PATH = "there is no such path";

/**
 * Whether an address is none of ours at all: what is wrong with it helps programs alone. A document's has a hyphen and
 * a number.
 */
function isElsewhere({ status, errors, detail, instance }: Problem): boolean {
  if (status !== 404) return false;
  const [, first = ""] = instance.split("/");
  return errors.some(({ parameter }) => parameter === "document")
    ? !(first.includes("-") && /\d/.test(first))
    : errors.every(({ parameter }) => parameter === undefined) && detail === NO_PATH;
}

/** The document whose page was asked for. */
function aboutPath(
  instance: string,
  { catalogue, firstDocument, askedDocument }: Documents,
): AboutDocument | undefined {
  const [, slug] = instance.split("/");
  const entry = catalogue.find(({ id }) => id === slug) ?? catalogue.find(({ id }) => id === askedDocument);
  return entry && aboutDocument(entry, firstLanguage(entry), firstDocument);
}

/** In an iframe there is room for what happened, and no more. */
async function inFrame({ title, detail, instance }: Problem, origin: string, built: Built) {
  const page = await frame(built, {
    title,
    canonical: `${origin}${instance}`,
    language: "en",
    scheme: "light",
    address: "",
    main: html`<p><strong>${title}</strong></p><p>${sentence(detail)}</p>`,
  });
  return { html: String(page), headers: FRAME_HEADERS };
}

/** What to do about a request that names nothing, or that can't be read. */
function theirWays(
  problem: Problem,
  about: AboutDocument | undefined,
  { catalogue, total }: Documents,
): Markup {
  const hasOthers = total > 1;
  const nearest = [...nearestWays(problem, about, catalogue), ...nearestPages(problem, hasOthers)];
  const right = rightWays(problem, about).filter(({ href }) => nearest.every((one) => one.href !== href));
  return html`${listed("Did you mean", nearest)}${listed(problem.errors.some(({ parameter }) => parameter === "address") ? "What addresses look like" : "What would be right", right)}${unfiltered(problem, about)}${tooLong(problem, about)}
<h2>Search${about !== undefined ? ` ${about.called}` : hasOthers ? " all documents" : ""}</h2>
<form class="elsewhere" action="/search" method="get" role="search">
<div class="fields">${about?.fields ?? (hasOthers ? html`<input type="hidden" name="in" value="all">` : "")}
<div class="field grows"><label for="q">Words or a question</label><input type="search" id="q" name="q"></div>
<button class="first">Search</button>
</div>
</form>
<h2>Go on from here</h2>
<ul class="ways-out">
${
  about === undefined
    ? ""
    : html`<li><a href="${about.page()}">Read the whole ${about.noun}</a></li>
`
}<li><a href="${about?.at("/map") ?? "/map"}">The map</a></li>
<li><a href="${about?.at("/themes") ?? "/themes"}">All themes</a></li>
${hasOthers ? html`<li><a href="/documents">All documents</a></li>\n` : ""}<li><a href="/docs/addressing">How passages are addressed</a></li>
</ul>`;
}

function listed(heading: string, ways: readonly WayOut[]): Markup | string {
  if (ways.length === 0) return "";
  return html`<h2>${heading}</h2>
<ul class="ways-out">${ways.map(({ href, words }) => html`<li><a href="${href}">${typeset(words)}</a> <code>${href}</code></li>\n`)}</ul>
`;
}

/** The page without what was asked of it, where a filter was wrong. */
function unfiltered({ status, instance }: Problem, about: AboutDocument | undefined): Markup | string {
  const words = { "/map": "The whole map", "/search": "Search again", "/documents": "All documents" }[
    instance
  ];
  if (status !== 400 || words === undefined) return "";
  return html`<p><a class="button" href="${about?.at(instance) ?? instance}">${words}</a></p>\n`;
}

/** What to do with a quotation that no page's address has room for. */
function tooLong({ status, instance }: Problem, about: AboutDocument | undefined): Markup | string {
  if (status !== 414 || !/^\/(?:check|embed)$/.test(instance)) return "";
  return html`<p>A long quotation can be checked with scripts, in the box of <a href="${about?.at("/check") ?? "/check"}">the page for that</a>; or
choose the paragraphs <a href="${about?.embedding() ?? "/embed"}">from the list</a>.</p>`;
}

/** What to do about a fault of ours: this page may be all that can be shown. */
function ourFault(
  { status, instance }: Problem,
  about: AboutDocument | undefined,
  contacts: Contacts,
): Markup {
  const again =
    status === 503
      ? "It is mostly over in half a minute."
      : reportingTo(contacts) === undefined
        ? ""
        : html`If it stays so, <a href="/contact">report it</a>, with the address of this page.`;
  return html`<p><a href="${instance}">Try this page again</a>. ${again}</p>
<ul class="ways-out">
${
  about === undefined
    ? ""
    : html`<li><a href="${about.page()}">Read the whole ${about.noun}</a> here</li>
<li><a href="${about.entry.source.url}">Read it at the ${about.entry.source.publisher}</a>, where it comes from</li>
`
}<li><a href="/status">How this site is</a></li>
</ul>`;
}

function sentence(detail: string): string {
  return typeset(`${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`);
}
