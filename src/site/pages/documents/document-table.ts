import { html } from "hono/html";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { firstLanguage, languageQuery } from "../../../model/document-languages.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { nameOfLanguage } from "../about/languages.ts";
import { voteInWords } from "../reading/in-catalogue.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";
import type { Held } from "./held.ts";
import { aboutUntitled, isReadByPeople } from "./told-of-entry.ts";

/**
 * Documents as a table, which on a phone is a block for each.
 *
 * @param entries what is known of them besides, by their ids
 * @param wanted the language in which titles are shown where they are known in it, and links lead
 */
export function documentTable(
  documents: readonly Held[],
  entries: ReadonlyMap<string, CorpusEntry>,
  wanted: string,
): Markup {
  return html`<div class="reference"><table class="documents">
<thead><tr><th scope="col">Symbol</th><th scope="col">Title</th><th scope="col">Adopted</th><th scope="col">By</th></tr></thead>
<tbody>
${documents.map((document) => row(document, entries.get(document.id), wanted))}</tbody></table></div>`;
}

function row(document: Held, entry: CorpusEntry | undefined, wanted: string): Markup {
  const { id, symbol, titles, adopted, body, session, languages } = document;
  const language = languages.includes(wanted) ? wanted : firstLanguage(document);
  const page = (one: string) => `/${id}${languageQuery(document, one)}`;
  const title = titles[language] ?? "";
  const subject = aboutUntitled(title, entry);
  const isRead = entry !== undefined && isReadByPeople(entry);
  const vote = entry === undefined ? "" : voteInWords(entry);
  // The title leads there too, since people click what they read; keyboards stop once, at the symbol.
  return html`<tr>
<th scope="row"><a href="${page(language)}">${symbol}</a></th>
<td class="title"><a href="${page(language)}" tabindex="-1"${spokenIn(subject === undefined ? language : "en")}>${subject ?? title}</a>${isRead ? html`<span class="in-languages"><b>Read by people</b>, sentence by sentence</span>` : ""}${inLanguages(document, page)}</td>
<td class="adopted"><span class="date">${dayMonthYear(adopted)}</span>${vote === "" ? "" : html` <span class="vote">${vote}</span>`}</td>
<td class="by">${nameOfBody(body)}${body === "security-council" ? "" : html` <span class="session">session\u00a0${session}</span>`}</td>
</tr>
`;
}

/** The ways to a text in each of its languages; of one in English alone there is nothing to say. */
function inLanguages({ languages }: Held, page: (language: string) => string): Markup | string {
  if (languages.length === 1 && languages[0] === "en") return "";
  return html`<span class="in-languages">${separated(
    languages.map(
      (one) => html`<a href="${page(one)}" hreflang="${one}"${spokenIn(one)}>${nameOfLanguage(one)}</a>`,
    ),
    " ",
  )}</span>`;
}
