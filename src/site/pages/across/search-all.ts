import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { type AnsweredSearch, answerSearch } from "../../../library/across/answer-search.ts";
import { refuseAny } from "../../../library/refusal.ts";
import type { Body } from "../../../model/document.ts";
import { ANALYSED } from "../../../search/analysis/analyser-of.ts";
import { recognizeLanguage } from "../../../search/languages/recognize.ts";
import { inEnglish } from "../about/languages.ts";
import { type Asked, choicesAmong } from "../documents/choices.ts";
import { documentsHeld } from "../documents/held.ts";
import { selects } from "../documents/selects.ts";
import { namedAnywhere } from "../find/named-anywhere.ts";
import { answerPage } from "../layout/page.ts";
import { saidOfNamed } from "../search/card-of-named.ts";
import { perhapsQuotationInAll } from "../search/perhaps-quotation.ts";
import { searchForm } from "../search/search-form.ts";
import type { Markup } from "../text/markup.ts";
import { countOf, inMarks } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { foundHit } from "./found-hit.ts";
import { scopeInWords, unavailable, wayToPhrase } from "./in-all.ts";

/** So many hits are shown at once; the rest is a link away. */
const PAGE = 20;
/** So many words are named that no passage has. */
const MOST_UNKNOWN = 3;

/** What the page is asked. */
export interface AskedOfAll {
  q: string;
  /** The language of the texts; empty where it is that of the words. */
  language: string;
  body: Body | "";
  session: string;
  year: string;
  from: number;
}

/** `/search?in=all&q=`: the passages of all documents that answer, in one language. */
export async function searchAllPage(ask: Ask, asked: AskedOfAll): Promise<Answer> {
  const { q, language } = asked;
  if (language !== "" && !(ANALYSED as readonly string[]).includes(language))
    refuseAny([
      { parameter: "lang", detail: `"${language}" is no language of texts`, expected: [...ANALYSED] },
    ]);
  const held = await documentsHeld(ask.release);
  const spoken = language || languageOfQuery(q);
  const named = q === "" ? undefined : await namedAnywhere(ask, q, spoken);
  const ofNamed = named && saidOfNamed(named);
  const answered =
    q === "" || ofNamed !== undefined ? undefined : await search(ask, asked, spoken).catch(unavailable);
  const isDown = answered !== undefined && !("found" in answered);
  return answerPage(
    ask,
    {
      title: q === "" ? "Search all documents" : `${q}: search`,
      description: `Search the paragraphs and titles of ${countOf(held.length, "document")} of the United Nations.`,
      hasSearch: true,
      // Of what a reference names.
      signs: true,
      canonical: `${ask.origin}${addressOf({ ...asked, from: 0 })}`,
      scripts: ["live.js", "quoting.js"],
      main: html`
<h1>Search all documents</h1>
${searchForm({
  action: "/search",
  label: "Words, a reference, or “words in quotation marks”",
  q,
  name: "Search all documents",
  changes: "found named results",
  hidden: html`<input type="hidden" name="in" value="all">`,
  filters: html`<span class="pair"><label for="lang">Texts in</label> <select id="lang" name="lang"><option value="">The words’ language</option>${ANALYSED.map((one) => html`<option value="${one}"${one === language ? " selected" : ""}>${inEnglish(one)}</option>`)}</select></span>
${selects(choicesAmong(held), formOf(asked), ["body", "session", "year"])}`,
})}
<div id="named">${ofNamed?.named ?? ""}</div>
<p role="status" class="found"><span id="found">${ofNamed?.said ?? (answered === undefined ? `${countOf(held.length, "document")} can be searched.` : isDown ? "" : countLine(answered, asked, spoken))}</span></p>
<div id="results">${answered === undefined ? "" : isDown ? answered : html`${perhapsQuotationInAll(q)}${wayToPhrase(q, spoken)}${shown(answered, asked, ask.firstDocument)}`}</div>
<p>Search in one of them: <a href="/documents">all documents</a>.</p>`,
    },
    isDown ? 503 : undefined,
  );
}

/** The language that words are looked for in where none is chosen: the one that they are surely in, else English. */
function languageOfQuery(q: string): string {
  return recognizeLanguage(q, () => false) ?? "en";
}

function search(
  ask: Ask,
  { q, body, session, year, from }: AskedOfAll,
  language: string,
): Promise<AnsweredSearch> {
  const filters = {
    ...(body === "" ? {} : { body: [body] }),
    ...(session === "" ? {} : { session: [session] }),
    ...(year === "" ? {} : { year: [Number(year)] }),
  };
  return answerSearch(ask, { ...filters, q, language, start: from, limit: PAGE });
}

function formOf({ q, body, session, year }: AskedOfAll): Asked {
  return { q, body, session, year, language: "" };
}

/** The address of what was asked, from a hit on; the first is 0. */
function addressOf({ q, language, body, session, year, from }: AskedOfAll): string {
  const asked = {
    q,
    lang: language,
    body,
    session,
    year,
    from: from <= 0 ? "" : `${from}`,
  };
  return withQuery("/search", {
    in: "all",
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== "")),
  });
}

function countLine(
  { found, data }: AnsweredSearch,
  { q, from, language }: AskedOfAll,
  spoken: string,
): Markup {
  const { finds, total, missing } = found;
  const recognized =
    language === "" && spoken !== "en"
      ? html`Looked for in ${inEnglish(spoken)}, the language of the words. `
      : "";
  const unknown = missing.slice(0, MOST_UNKNOWN).map((word) => `“${word}”`);
  const nowhere = unknown.length === 0 ? "" : ` No passage has ${unknown.join(" or ")}.`;
  if (total === 0) return html`${recognized}Nothing found for ${inMarks(q)} in these words.${nowhere}`;
  const extent = total > data.length ? `: ${from + 1} to ${from + data.length}, best first` : ", best first";
  const count = `${countOf(total, "passage")} found${total > 1 ? extent : ""}.`;
  return finds === "touches"
    ? html`${recognized}No passage has all of this.${nowhere} Those that have a part of it: ${count}`
    : html`${recognized}${count}`;
}

function shown({ data, texts, found }: AnsweredSearch, asked: AskedOfAll, first: string): Markup {
  const { from } = asked;
  return html`<ol class="hits">
${data.map((passage, at) => foundHit(passage, texts[at], at, first))}</ol>
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf({ ...asked, from: from - PAGE })}">Previous</a> ` : ""}${from + PAGE < found.ranked ? html`<a class="button" rel="next" href="${addressOf({ ...asked, from: from + PAGE })}">Next</a>` : ""}</nav>
${scopeInWords(found.scope)}`;
}
