import { html } from "hono/html";
import * as z from "zod/mini";
import { type Ask, route } from "../../../http/route.ts";
import { type FoundPhrase, findPhrase } from "../../../library/across/find-phrase.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Occurrence } from "../../../model/across.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { ANALYSED } from "../../../search/analysis/analyser-of.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { inEnglish } from "../about/languages.ts";
import { scopeInWords, unavailable } from "../across/in-all.ts";
import { answerPage } from "../layout/page.ts";
import { neighboursJoined } from "../search/marks.ts";
import { searchForm } from "../search/search-form.ts";
import type { Markup } from "../text/markup.ts";
import { nameInLine, nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { countOf, separated } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { sessionsDrawn } from "./sessions-drawn.ts";

/** So many occurrences are shown at once; the rest is a link away. */
const PAGE = 20;
const LONGEST = 1_000;
/** So many are in one table. */
const MOST_IN_TABLE = 100;

/** `/phrases?q=`: where an exact run of words stands, from its first use to its last. */
export const phrasesPage = route({
  path: "/phrases",
  summary: "Where a phrase stands",
  query: {
    q: z.optional(z.string().check(z.maxLength(LONGEST))),
    lang: z.optional(z.string().check(z.maxLength(100))),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  async handle(ask) {
    const { q = "", lang, from = 0 } = ask.query;
    const asked = { q: q.trim().replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, "$1"), language: lang || "en", from };
    const found = asked.q === "" ? undefined : await find(ask, asked);
    const status = found === undefined ? undefined : found.status;
    return answerPage(
      ask,
      {
        title: asked.q === "" ? "Find a phrase" : `“${asked.q}”: where it stands`,
        description: "Where an exact run of words stands in resolutions, from its first use to its last.",
        hasSearch: true,
        canonical: `${ask.origin}${addressOf({ ...asked, from: 0 })}`,
        scripts: ["live.js"],
        main: html`
<h1>Find a phrase</h1>
${searchForm({
  action: "/phrases",
  label: "An exact run of words",
  q: asked.q,
  name: "Find a phrase",
  changes: "results",
  most: LONGEST,
  button: "Find",
  filters: html`<label for="lang">Texts in</label> <select id="lang" name="lang">${ANALYSED.map((one) => html`<option value="${one}"${one === asked.language ? " selected" : ""}>${inEnglish(one)}</option>`)}</select>`,
})}
<div id="results">${found?.shown ?? BEFORE}</div>`,
      },
      status,
    );
  },
});

/** What is there to begin with. */
const BEFORE = html`<p>Where exactly these words stand, in all documents here: first and last, how often in each session, and where it is known, how
the texts were adopted: by vote or without one.</p>
<p>For example: ${separated(
  ["as appropriate", "on mutually agreed terms", "leave no one behind"].map(
    (phrase) => html`<a href="${withQuery("/phrases", { q: phrase })}">${phrase}</a>`,
  ),
)}.</p>`;

interface AskedPhrase {
  q: string;
  language: string;
  from: number;
}

async function find(ask: Ask, asked: AskedPhrase): Promise<{ shown: Markup; status?: number }> {
  try {
    const { q, language, from } = asked;
    return { shown: shown(await findPhrase(ask, { q, language, start: from, limit: PAGE }), asked) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === "unavailable") return { shown: unavailable(error), status: 503 };
    return {
      shown: html`<p class="problem">This can’t be looked for: ${error.message}.</p>`,
      status: error.kind === "unknown-language" ? 404 : 400,
    };
  }
}

function addressOf({ q, language, from }: AskedPhrase): string {
  return withQuery("/phrases", {
    ...(q === "" ? {} : { q }),
    ...(language === "en" ? {} : { lang: language }),
    ...(from <= 0 ? {} : { from: `${from}` }),
  });
}

function shown(found: FoundPhrase, asked: AskedPhrase): Markup {
  const { total, first, last, data, bySession, byVote, scope } = found;
  const { q, from, language } = asked;
  if (total === 0 || first === null || last === null)
    return html`<p class="found" role="status">“${q}” stands nowhere here, word for word.</p>
<p>In other words, or in other forms: <a href="${withQuery("/search", { in: "all", q: q.slice(0, 200), ...(language === "en" ? {} : { lang: language }) })}">search for them</a>.</p>
${scopeInWords(scope)}`;
  const table = withQuery("/v1/phrases.csv", {
    q,
    ...(language === "en" ? {} : { lang: language }),
    limit: `${MOST_IN_TABLE}`,
  });
  return html`<p class="found" role="status">“${q}” stands in ${countOf(total, "passage")} here.</p>
<dl class="facts">
<dt>First here</dt><dd>${place(first)}</dd>
<dt>Last here</dt><dd>${place(last)}</dd>
${adopted(byVote)}</dl>
${sessionsDrawn(bySession)}
<h2 id="occurrences">${from + 1} to ${from + data.length} of ${total.toLocaleString("en")}, in order of adoption</h2>
<ol class="hits">
${data.map(occurrence)}</ol>
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf({ ...asked, from: from - PAGE })}">Previous</a> ` : ""}${from + PAGE < total ? html`<a class="button" rel="next" href="${addressOf({ ...asked, from: from + PAGE })}">Next</a> ` : ""}<a href="${table}">${tableOf(total)}</a></nav>
${scopeInWords(scope)}`;
}

function place({ symbol, id, adopted: day, links }: Occurrence): Markup {
  return html`<a href="${links.html}">${resolutionNumber(symbol)}, ${nameOf(id)}</a>, ${dayMonthYear(day)}`;
}

function nameOf(id: string): string {
  return id === "title" ? "title" : nameInLine(nameOfParagraph({ id }));
}

/** What the table of all occurrences is called, by how many it has. */
function tableOf(total: number): string {
  if (total > MOST_IN_TABLE) return `The first ${MOST_IN_TABLE} as CSV`;
  return total === 1 ? "As CSV" : `All ${total} as CSV`;
}

/** How its texts were adopted; nothing where that isn’t known of any. */
function adopted({ withoutVote, recorded, unknown }: FoundPhrase["byVote"]): Markup | string {
  if (withoutVote + recorded === 0) return "";
  const said = [
    [withoutVote, "without a vote"],
    [recorded, "by a recorded vote"],
    [unknown, "in a way that isn’t known here"],
  ] as const;
  const inWords = said
    .flatMap(([count, how]) => (count === 0 ? [] : [`${count.toLocaleString("en")} ${how}`]))
    .join(", ");
  return html`<dt>Adopted</dt><dd>${inWords}</dd>\n`;
}

function occurrence({ snippet, language, ...one }: Occurrence): Markup {
  const layer = neighboursJoined(snippet.highlights, snippet.text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  return html`<li class="hit">
<h3><a href="${one.links.html}">${resolutionNumber(one.symbol)}, ${nameOf(one.id)}</a></h3>
<p class="hit-section">${dayMonthYear(one.adopted)}</p>
<p class="act-words"${spokenIn(language)}>${textWithMarks(snippet.text, [], [layer])}</p>
</li>
`;
}
