import { html } from "hono/html";
import type { Citation } from "../../../model/citation.ts";
import { DEEDS } from "../../../words/deeds.ts";
import type { Markup } from "../text/markup.ts";

/** What can be taken of a hit, and where it leads. */
export interface Taken {
  /** The id of the heading, which tells these buttons from those of other hits. */
  by: string;
  /** The words, where not all of them are shown, and their language. */
  words?: string;
  language?: string;
  /** The citation and permalink of the words. */
  citation: Citation;
  url: string;
  /** The code of these words for a page of one's own; a title has none. */
  embedding?: string;
  /** The paragraph, where one of its sentences is shown. */
  whole?: string;
}

/** A line that takes along the words of a hit, with their citation. Without scripts they are there to be selected. */
export function takeHit(
  { by, words, language = "", citation, url, embedding, whole }: Taken,
  why: Markup | string = "",
): Markup {
  return html`<p class="taking"><button type="button" class="small" data-quote${words === undefined ? "" : html` data-words="${words}" data-language="${language}"`} data-citation="${citation.text}" data-url="${url}" aria-describedby="${by}">${DEEDS.copyQuotation}</button>${embedding === undefined ? "" : html` <a class="button small" href="${embedding}" aria-describedby="${by}">${DEEDS.embed}</a>`}${whole === undefined ? "" : html` <a class="button small" href="${whole}" aria-describedby="${by}">${DEEDS.read}</a>`}${why === "" ? "" : html` <span class="why">${why}</span>`}</p>`;
}
