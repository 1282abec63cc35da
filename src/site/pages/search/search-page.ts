import { html } from "hono/html";
import * as z from "zod/mini";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { findHits, LONGEST_QUERY } from "../../../library/find-hits.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import { ACT_KINDS, kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, type Opened, openAsked } from "../about/asked-document.ts";
import { lookedIn } from "../about/scope.ts";
import { inAll, narrowing } from "../across/in-all.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { countOf, separated } from "../text/wording.ts";
import type { Answered, Asked } from "./asked-search.ts";
import { nothingFound } from "./nothing-found.ts";
import { type NamedPassage, passageNamed } from "./passage-named.ts";
import { results } from "./results.ts";

/** So many hits are shown at once; the rest is a link away. */
const PAGE = 20;

/** `/search?q=`: the paragraphs that answer, each with the sentence that does and why it was found. */
export const searchPage = route({
  path: "/search",
  summary: "Search",
  query: {
    ...byDocumentAndLanguage,
    ...inAll,
    ...narrowing,
    q: z.optional(z.string().check(z.maxLength(LONGEST_QUERY))),
    kind: z.optional(z.enum(["", ...ACT_KINDS])),
    theme: z.optional(z.string().check(z.maxLength(100))),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(1_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  searches: true,
  async handle(ask) {
    if (ask.query.in === "all") {
      const { q, lang, body, session, year, from } = ask.query;
      // What only this needs is loaded with the first of it.
      const { searchAllPage } = await import("../across/search-all.ts");
      return searchAllPage(ask, {
        q: q?.trim() ?? "",
        language: lang || "en",
        body: body ?? "",
        session: session ?? "",
        year: year ?? "",
        from: from ?? 0,
      });
    }
    const opened = openAsked(ask, ask.query);
    const { about } = opened;
    const { vocabulary } = ask.release;
    const asked = { q: ask.query.q?.trim() ?? "", kind: ask.query.kind ?? "", theme: ask.query.theme ?? "" };
    const words = [asked.q, asked.kind && `kind:${asked.kind}`, asked.theme && `theme:${asked.theme}`];
    const query = words.filter((word) => word !== "").join(" ");
    const { said, shown } =
      query === "" ? hints(opened) : found(ask, opened, query, asked, ask.query.from ?? 0);
    return answerPage(ask, {
      about,
      title: asked.q === "" ? `Search ${about.called}` : `${asked.q}: search`,
      description: `Search ${about.name}: by words, by theme, by treaty or body, in everyday words too.`,
      hasSearch: true,
      canonical: `${ask.origin}${about.at("/search")}`,
      signs: true,
      scripts: ["live.js"],
      main: html`
<h1>Search ${about.called}</h1>
<form class="search" action="/search" method="get" role="search" data-live="found results looked-in">
<div class="fields">${about.fields}
<div class="field grows"><label for="q">Words or a question</label><input type="search" id="q" name="q" dir="auto" value="${asked.q}" maxlength="${LONGEST_QUERY}" autocomplete="off" spellcheck="true"></div>
<div class="field"><label for="kind">Kind</label>${kinds(asked.kind, kindsAmong(actsIn(opened.open.paragraphs)))}</div>
<div class="field"><label for="theme">Theme</label>${themes(asked.theme, vocabulary)}</div>
<button class="first">Search</button>
</div>
</form>
<div id="looked-in">${lookedIn(ask, about, "/search", asked)}</div>
<p role="status" class="found"><span id="found">${said}</span></p>
<div id="results">${shown}</div>`,
    });
  },
});

function found(
  ask: { release: Parameters<typeof findHits>[0]["release"] },
  { open, about }: Opened,
  query: string,
  asked: Asked,
  from: number,
): Answered {
  const search = (words: string) => findHits({ release: ask.release, document: about.entry.id }, open, words);
  const result = search(query);
  const { vocabulary } = ask.release;
  const passage = from === 0 ? passageNamed(open, asked.q) : undefined;
  const named = passage && namedShown(passage, about);
  if (result.hits.length > 0) {
    const { said, shown } = results(result, asked, about, vocabulary, { from, most: PAGE });
    if (named === undefined) return { said, shown };
    return {
      said: html`One passage has this reference. By its words: ${said}`,
      shown: html`${named}${shown}`,
    };
  }
  if (named !== undefined) return { said: "One passage has this reference.", shown: named };
  const without = asked.q === "" || asked.q === query ? 0 : search(asked.q).hits.length;
  return nothingFound({ result, asked, vocabulary, about, without });
}

function namedShown({ address, name, words }: NamedPassage, about: AboutDocument): Markup {
  return html`<section class="named" aria-label="The passage with this reference">
<h2><a href="${about.page(address)}">${name}</a></h2>
<p class="act-words"${spokenIn(about.language)}>${words}</p>
</section>`;
}

/** What can be looked for, by examples that lead to something: everyday words, words of the text, a reference. */
function hints({ open: { paragraphs }, about }: Opened): Answered {
  const link = (q: string, words = q) => html`<a href="${about.at("/search", { q })}">${words}</a>`;
  const isIn = (words: string) => paragraphs.some(({ text }) => text.includes(words));
  const everyday = EVERYDAY.filter(([, meant]) => isIn(meant)).map(([q]) => link(q));
  const quoted = isIn(QUOTED) ? QUOTED : (paragraphs[0]?.text.split(/\s+/).slice(0, 2).join(" ") ?? "");
  const place =
    paragraphs.find(({ id }) => id === "16") ?? paragraphs.find(({ kind }) => kind === "operative");
  const shown = html`<p>${everyday.length === 0 ? "" : html`Everyday words will do: ${separated(everyday)}. `}Words in quotation marks
must stand so in the text: ${link(`"${quoted}"`, `“${quoted}”`)}.${
    place === undefined
      ? ""
      : html` A reference leads to its passage:
${link(`para. ${place.number}`)}.`
  }</p>`;
  return { said: `${countOf(paragraphs.length, "paragraph")} can be searched.`, shown };
}

/** Queries to try, each with words of the texts that it finds something in. */
const EVERYDAY = [
  ["kickbacks", "bribery"],
  ["who owns this company", "beneficial ownership"],
  ["press freedom", "journalists"],
  ["UNCAC chapter V", "asset recovery"],
] as const;
const QUOTED = "strive to";

function kinds(chosen: string, offered: readonly ActKind[]) {
  return html`<select id="kind" name="kind"><option value="">promises, calls, recognitions</option>${offered.map((kind) => option(kind, KIND_WORDS[kind].plural, chosen))}</select>`;
}

function themes(chosen: string, { themes }: CorpusVocabulary) {
  const byLabel = [...themes].sort((one, other) => one.label.localeCompare(other.label, "en"));
  return html`<select id="theme" name="theme"><option value="">any</option>${byLabel.map(({ id, label }) => option(id, label, chosen))}</select>`;
}

function option(value: string, label: string, chosen: string) {
  return value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}
