import { html } from "hono/html";
import * as z from "zod/mini";
import { route } from "../../../http/route.ts";
import { findHits, LONGEST_QUERY } from "../../../library/find-hits.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { answerPage } from "../layout/page.ts";
import { DOCUMENT, openDeclaration } from "../parts/declaration.ts";
import type { Markup } from "../parts/markup.ts";
import { type NamedPassage, passageNamed } from "../parts/passage.ts";
import { KIND_WORDS, KINDS } from "../parts/signs.ts";
import type { Answered, Asked } from "./asked.ts";
import { nothingFound } from "./nothing-found.ts";
import { results } from "./results.ts";

/** So many hits are shown at once; the rest is a link away. */
const PAGE = 20;

/** `/search?q=`: the paragraphs that answer, each with the sentence that does and why it was found. */
export const searchPage = route({
  path: "/search",
  summary: "Search",
  query: {
    q: z.optional(z.string().check(z.maxLength(LONGEST_QUERY))),
    kind: z.optional(z.enum(["", ...KINDS])),
    theme: z.optional(z.string().check(z.maxLength(100))),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(1_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: DOCUMENT,
  handle(ask) {
    const open = openDeclaration(ask);
    const { vocabulary } = ask.release;
    const asked = { q: ask.query.q?.trim() ?? "", kind: ask.query.kind ?? "", theme: ask.query.theme ?? "" };
    const words = [asked.q, asked.kind && `kind:${asked.kind}`, asked.theme && `theme:${asked.theme}`];
    const query = words.filter((word) => word !== "").join(" ");
    const { said, shown } = query === "" ? hints(open) : found(ask, open, query, asked, ask.query.from ?? 0);
    return answerPage(ask, {
      title: `${asked.q === "" ? "Search the declaration" : `${asked.q}: search`} | Common Commitment`,
      description: "Search resolution S-32/1: by words, by theme, by treaty or body, in everyday words too.",
      canonical: `${ask.origin}/search`,
      signs: true,
      scripts: ["live.js"],
      main: html`
<h1>Search the declaration</h1>
<form class="search" action="/search" method="get" role="search" data-live="found results">
<div class="fields">
<div class="field grows"><label for="q">Words or a question</label><input type="search" id="q" name="q" value="${asked.q}" maxlength="${LONGEST_QUERY}" autocomplete="off" spellcheck="true"></div>
<div class="field"><label for="kind">Kind</label>${kinds(asked.kind)}</div>
<div class="field"><label for="theme">Theme</label>${themes(asked.theme, vocabulary)}</div>
<button class="first">Search</button>
</div>
</form>
<p role="status" class="found"><span id="found">${said}</span></p>
<div id="results">${shown}</div>`,
    });
  },
});

function found(
  ask: { release: Parameters<typeof findHits>[0]["release"] },
  open: OpenDocument,
  query: string,
  asked: Asked,
  from: number,
): Answered {
  const search = (words: string) => findHits({ release: ask.release, document: DOCUMENT }, open, words);
  const result = search(query);
  const { vocabulary } = ask.release;
  const passage = from === 0 ? passageNamed(open, asked.q) : undefined;
  const named = passage && namedShown(passage, open);
  if (result.hits.length > 0) {
    const { said, shown } = results(result, asked, open, vocabulary, { from, most: PAGE });
    if (named === undefined) return { said, shown };
    return {
      said: html`One passage has this reference. By its words: ${said}`,
      shown: html`${named}${shown}`,
    };
  }
  if (named !== undefined) return { said: "One passage has this reference.", shown: named };
  const without = asked.q === "" || asked.q === query ? 0 : search(asked.q).hits.length;
  return nothingFound({ result, asked, vocabulary, language: open.by.language, without });
}

function namedShown({ address, name, words }: NamedPassage, { document, by }: OpenDocument): Markup {
  return html`<section class="named" aria-label="The passage with this reference">
<h2><a href="/${document.entry.id}/${address}">${name}</a></h2>
<p class="act-words" lang="${by.language}">${words}</p>
</section>`;
}

function hints({ paragraphs }: OpenDocument): Answered {
  const shown = html`<p>Everyday words will do: <a href="/search?q=kickbacks">kickbacks</a>, <a href="/search?q=who+owns+this+company">who owns this company</a>,
<a href="/search?q=press+freedom">press freedom</a>, <a href="/search?q=UNCAC+chapter+V">UNCAC chapter V</a>. Words in quotation marks
must stand so in the text: <a href="/search?q=%22strive+to%22">“strive to”</a>. A reference leads to its passage:
<a href="/search?q=para.+16">para. 16</a>.</p>`;
  return { said: `${paragraphs.length} paragraphs can be searched.`, shown };
}

function kinds(chosen: string) {
  return html`<select id="kind" name="kind"><option value="">promises, calls, recognitions</option>${KINDS.map((kind) => option(kind, KIND_WORDS[kind].plural, chosen))}</select>`;
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
