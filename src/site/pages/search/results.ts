import { html } from "hono/html";
import type { Hit, SearchResult } from "../../../library/find-hits.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import { derivedNote } from "../acts/derived.ts";
import { legendOf } from "../acts/legend-of.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { sentencesOf } from "./answer-card.ts";
import { type Answered, type Asked, addressOf } from "./asked-search.ts";
import { looksLike, waysInLanguage } from "./other-language.ts";
import { perhapsQuotation } from "./perhaps-quotation.ts";
import { actsOfHit, type ShownHit, shownHit } from "./shown-hit.ts";

/**
 * The hits of a page, and the way to the next.
 *
 * @param acts statements that answer, wherever they are: each hit shows those of its paragraph
 */
export function results(
  { hits, found, otherLanguage }: SearchResult,
  asked: Asked,
  opened: Opened,
  vocabulary: CorpusVocabulary,
  { from: wanted, most, acts }: { from: number; most: number; acts: readonly CorpusAct[] },
): Answered {
  const { about } = opened;
  // Beyond the last hit there is the last page.
  const from = wanted < hits.length ? wanted : Math.floor((hits.length - 1) / most) * most;
  const page = hits.slice(from, from + most).map((hit) => explained(hit, acts));
  const list = html`${otherLanguage === undefined ? perhapsQuotation(opened, asked) : waysInLanguage(otherLanguage, about, asked)}${hitList(page, opened, vocabulary)}`;
  // What has only a part of what was asked for is shown for what it is.
  if (found.finds === "touches") {
    const few = page.length === 1 ? "One has" : `${page.length} have`;
    return { said: `No paragraph has all of this. ${few} a part of it.`, shown: list };
  }
  const language = otherLanguage === undefined ? "" : html`${looksLike(otherLanguage, about)} `;
  return {
    said: html`${language}${countLine(hits.length, from, page.length, "paragraph")}`,
    shown: html`${list}
${pagesOf(about, asked, { from, most, total: hits.length })}`,
  };
}

function explained({ paragraph, explain }: Hit, acts: readonly CorpusAct[]): ShownHit {
  return { paragraph, ...explain(), also: sentencesOf(acts, paragraph) };
}

/** "26 paragraphs found: 1 to 20, best first." */
export function countLine(total: number, from: number, shown: number, noun: string): string {
  const extent = shown < total ? `: ${from + 1} to ${from + shown}, best first` : ", best first";
  return `${countOf(total, noun)} found${total > 1 ? extent : ""}.`;
}

/** The ways to the hits before and after. */
export function pagesOf(
  about: AboutDocument,
  asked: Asked,
  { from, most, total }: { from: number; most: number; total: number },
): Markup {
  return html`<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf(about, asked, Math.max(0, from - most))}">Previous</a> ` : ""}${from + most < total ? html`<a class="button" rel="next" href="${addressOf(about, asked, from + most)}">Next</a>` : ""}</nav>`;
}

/** Whether anybody has read the statements, what the signs mean, and the hits. */
export function hitList(page: readonly ShownHit[], opened: Opened, vocabulary: CorpusVocabulary): Markup {
  const acts = page.flatMap((hit) => actsOfHit(hit, opened.about.language));
  return html`${derivedNote(acts)}${legendOf(acts)}<ol class="hits">
${page.map((hit, at) => shownHit(hit, at, opened, vocabulary))}</ol>`;
}
