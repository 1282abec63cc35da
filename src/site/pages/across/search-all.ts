import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { type AnsweredSearch, answerSearch } from "../../../library/across/answer-search.ts";
import { refuseAny } from "../../../library/refusal.ts";
import type { FoundPassage } from "../../../model/across.ts";
import type { Body } from "../../../model/document.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { ANALYSED } from "../../../search/analysis/analyser-of.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { inEnglish } from "../about/languages.ts";
import { type Asked, choicesAmong } from "../documents/choices.ts";
import { documentsHeld } from "../documents/held.ts";
import { selects } from "../documents/selects.ts";
import { answerPage } from "../layout/page.ts";
import { neighboursJoined } from "../search/marks.ts";
import { searchForm } from "../search/search-form.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { countOf, uncapitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { scopeInWords, unavailable, wayToPhrase } from "./in-all.ts";

/** So many hits are shown at once; the rest is a link away. */
const PAGE = 20;

/** What the page is asked. */
export interface AskedOfAll {
  q: string;
  language: string;
  body: Body | "";
  session: string;
  year: string;
  from: number;
}

/** `/search?in=all&q=`: the passages of all documents that answer, in one language. */
export async function searchAllPage(ask: Ask, asked: AskedOfAll): Promise<Answer> {
  const { q, language } = asked;
  if (!(ANALYSED as readonly string[]).includes(language))
    refuseAny([
      { parameter: "lang", detail: `"${language}" is no language of texts`, expected: [...ANALYSED] },
    ]);
  const held = await documentsHeld(ask.release);
  const answered = q === "" ? undefined : await search(ask, asked).catch(unavailable);
  const isDown = answered !== undefined && !("found" in answered);
  return answerPage(
    ask,
    {
      title: q === "" ? "Search all documents" : `${q}: search`,
      description: `Search the paragraphs and titles of ${countOf(held.length, "document")} of the United Nations.`,
      hasSearch: true,
      canonical: `${ask.origin}${addressOf({ ...asked, from: 0 })}`,
      scripts: ["live.js"],
      main: html`
<h1>Search all documents</h1>
${searchForm({
  action: "/search",
  label: "Words, or “words in quotation marks”",
  q,
  name: "Search all documents",
  changes: "found results",
  hidden: html`<input type="hidden" name="in" value="all">`,
  filters: html`<label for="lang">Texts in</label> <select id="lang" name="lang">${ANALYSED.map((one) => html`<option value="${one}"${one === language ? " selected" : ""}>${inEnglish(one)}</option>`)}</select>
${selects(choicesAmong(held), formOf(asked), ["body", "session", "year"])}`,
})}
<p role="status" class="found"><span id="found">${answered === undefined ? `${countOf(held.length, "document")} can be searched.` : isDown ? "" : countLine(answered, asked)}</span></p>
<div id="results">${answered === undefined ? "" : isDown ? answered : shown(answered, asked)}</div>
<p>Search in one of them: <a href="/documents">all documents</a>.</p>`,
    },
    isDown ? 503 : undefined,
  );
}

function search(ask: Ask, { q, language, body, session, year, from }: AskedOfAll): Promise<AnsweredSearch> {
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
    lang: language === "en" ? "" : language,
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

function countLine({ found, data }: AnsweredSearch, { q, from }: AskedOfAll): Markup {
  const { finds, total, missing } = found;
  const nowhere =
    missing.length === 0 ? "" : ` No passage has ${missing.map((word) => `“${word}”`).join(" or ")}.`;
  if (total === 0) return html`Nothing found for “${q}” in these words.${nowhere}`;
  const extent = total > data.length ? `: ${from + 1} to ${from + data.length}, best first` : ", best first";
  const count = `${countOf(total, "passage")} found${total > 1 ? extent : ""}.`;
  return finds === "touches"
    ? html`No passage has all of this.${nowhere} Those that have a part of it: ${count}`
    : html`${count}`;
}

function shown({ data, found }: AnsweredSearch, asked: AskedOfAll): Markup {
  const { from } = asked;
  return html`${wayToPhrase(asked.q, asked.language)}<ol class="hits">
${data.map(hit)}</ol>
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf({ ...asked, from: from - PAGE })}">Previous</a> ` : ""}${from + PAGE < found.ranked ? html`<a class="button" rel="next" href="${addressOf({ ...asked, from: from + PAGE })}">Next</a>` : ""}</nav>
${scopeInWords(found.scope)}`;
}

function hit({ id, symbol, adopted, language, snippet, links }: FoundPassage): Markup {
  const layer = neighboursJoined(snippet.highlights, snippet.text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const name = id === "title" ? "title" : nameOfParagraph({ id });
  return html`<li class="hit">
<h2><a href="${links.html}">${resolutionNumber(symbol)}, ${uncapitalized(name)}</a></h2>
<p class="hit-section">${dayMonthYear(adopted)}</p>
<p class="act-words"${spokenIn(language)}>${textWithMarks(snippet.text, [], [layer])}</p>
</li>
`;
}
