import { html } from "hono/html";
import * as z from "zod/mini";
import { route } from "../../../http/route.ts";
import { DOCUMENT_FILTERS } from "../../../library/filtering/filter-documents.ts";
import { firstDocument } from "../../../library/first-document.ts";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { Body } from "../../../model/document.ts";
import { namedAnywhere } from "../find/named-anywhere.ts";
import { answerPage } from "../layout/page.ts";
import { saidOfNamed } from "../search/card-of-named.ts";
import { searchForm } from "../search/search-form.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { type Asked, choicesAmong, choicesFor, documentsAskedFor } from "./choices.ts";
import { documentTable } from "./document-table.ts";
import { documentsHeld, type Held } from "./held.ts";
import { selects } from "./selects.ts";
import { isReadByPeople } from "./told-of-entry.ts";

/** So many documents are shown at once; the rest is a link away. */
const PAGE = 25;

const LONGEST_TITLE = 200;

/** A field of a form, which is sent empty where nothing was filled in or chosen. */
const field = (most: number) => z.optional(z.string().check(z.maxLength(most)));

/** `/documents`: everything that the deployment has, by body, session, year and language, and by title or symbol. */
export const documents = route({
  path: "/documents",
  summary: "All documents",
  query: {
    q: field(LONGEST_TITLE),
    body: z.optional(z.enum(["", ...Body.options])),
    session: field(20),
    year: z.optional(z.string().check(z.regex(/^(?:\d{4})?$/, "a year"))),
    language: field(35),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const { q, body, session, year, language } = ask.query;
    const asked: Asked = {
      q: q?.trim() ?? "",
      body: body ?? "",
      session: session?.trim() ?? "",
      year: year ?? "",
      language: language ?? "",
    };
    const held = await documentsHeld(ask.release);
    const named = await namedAnywhere(ask, asked.q, asked.language || undefined);
    // A reference names its document, whatever else it says.
    const wanted = named === undefined ? asked : { ...asked, q: named.about.entry.id };
    const isFiltered = Object.values(asked).some((value) => value !== "");
    const first = isFiltered ? undefined : firstDocument(ask.release.catalogue, ask.firstDocument);
    // What the site is for, where people read it, is not to be looked for among what came after it.
    const leading = first !== undefined && isReadByPeople(first) ? first.symbol : undefined;
    const found = withFirst(documentsAskedFor(held, wanted), leading);
    const from = firstOf(ask.query.from ?? 0, found.length);
    const page = found.slice(from, from + PAGE);
    const entries = await ask.release.entries(page.map(({ id }) => id));
    return answerPage(ask, {
      title: asked.q === "" ? "All documents" : `${asked.q}: documents`,
      description: `Resolutions of the United Nations that can be read, quoted and searched here: ${countOf(held.length, "document")}, by body, session, year and language.`,
      canonical: `${ask.origin}${addressOf(asked, from)}`,
      width: "columns",
      // Of what a reference names.
      signs: true,
      scripts: ["live.js"],
      main: html`
<h1>All documents</h1>
${searchForm({
  action: "/documents",
  label: "Title, symbol or reference",
  q: asked.q,
  name: "Find a document",
  changes: "found results filters",
  filters: selects(choicesFor(held, wanted), asked, DOCUMENT_FILTERS, choicesAmong(held)),
  most: LONGEST_TITLE,
  button: "Find",
})}
<p role="status" class="found"><span id="found">${countLine(found.length, held.length, { isFiltered, leading })}</span></p>
<div id="results">${named?.located === undefined ? "" : saidOfNamed(named).named}${
        found.length === 0
          ? html`<p>${nothing(asked)}<a href="/documents">Show all ${countOf(held.length, "document")}</a>.</p>`
          : html`${documentTable(page, entries, asked.language)}
${saidOfReading([...entries.values()])}<nav class="pages" aria-label="Pages">${found.length > PAGE ? html`<span class="extent">${from + 1}–${from + page.length} of ${found.length.toLocaleString("en")}</span> ` : ""}${from > 0 ? html`<a class="button" rel="prev" href="${addressOf(asked, from - PAGE)}">Previous</a> ` : ""}${from + PAGE < found.length ? html`<a class="button" rel="next" href="${addressOf(asked, from + PAGE)}">Next</a>` : ""}</nav>`
      }</div>`,
    });
  },
});

/** Where the page begins that has a document: beyond the last there is the last page. */
function firstOf(wanted: number, total: number): number {
  return Math.floor(Math.min(wanted, Math.max(0, total - 1)) / PAGE) * PAGE;
}

/** The address of what was asked, from a document on; the first is 0. */
function addressOf(asked: Asked, from: number): string {
  const given = Object.entries({ ...asked, from: from <= 0 ? "" : String(from) });
  return withQuery("/documents", Object.fromEntries(given.filter(([, value]) => value !== "")));
}

/** A document before the others. */
function withFirst(all: readonly Held[], first: string | undefined): readonly Held[] {
  if (first === undefined) return all;
  const leads = ({ symbol }: Held) => symbol === first;
  return [...all.filter(leads), ...all.filter((one) => !leads(one))];
}

/** Who read the documents of a page: said where that differs, and where nobody did. */
function saidOfReading(entries: readonly CorpusEntry[]): Markup | string {
  const derived = entries.filter((entry) => !isReadByPeople(entry) && entry.counts.acts > 0).length;
  if (derived === 0) return "";
  return html`<p class="note">What ${derived === entries.length ? "these" : "the others"} say, statement by statement, was <a href="/about#reading">derived by a machine</a>.</p>
`;
}

/** What was found, and what stands first. */
interface Extent {
  isFiltered: boolean;
  /** The symbol of the document that stands before the others. */
  leading: string | undefined;
}

function countLine(found: number, total: number, { isFiltered, leading }: Extent): string {
  if (found === 0) return "No document fits.";
  const which = isFiltered
    ? `${found.toLocaleString("en")} of ${countOf(total, "document")}`
    : countOf(found, "document");
  if (found < 2) return `${which}.`;
  return leading === undefined ? `${which}, newest first.` : `${which}: ${leading}, then the newest first.`;
}

/** What to look for elsewhere: titles say little of what stands in the texts. */
function nothing({ q }: Asked): Markup | string {
  if (q === "") return "";
  return html`Titles, symbols and references are searched here, not the texts: <a href="${withQuery("/search", { in: "all", q })}">search the words of all documents</a>. `;
}
