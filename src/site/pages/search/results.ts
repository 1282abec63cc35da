import { html } from "hono/html";
import type { Hit, SearchResult } from "../../../library/find-hits.ts";
import { actsIn } from "../../../library/text-parts.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { SearchReason, Snippet } from "../../../model/search.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import { legend } from "../acts/act-signs.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import { unitRow } from "../acts/unit-row.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";
import { type Answered, type Asked, addressOf } from "./asked-search.ts";
import { knownQuotation } from "./known-quotation.ts";
import { neighboursJoined } from "./marks.ts";
import { whyFound } from "./why.ts";

/** A query of so many words may be a quotation. */
const LONG_QUERY = 6;

/** A paragraph that was found, with what explains it. */
export interface ShownHit {
  paragraph: CorpusParagraph;
  snippet: Snippet;
  why: readonly SearchReason[];
}

/** The hits of a page, and the way to the next. */
export function results(
  { hits, found, otherLanguage }: SearchResult,
  asked: Asked,
  opened: Opened,
  vocabulary: CorpusVocabulary,
  { from: wanted, most }: { from: number; most: number },
): Answered {
  const { about } = opened;
  // Beyond the last hit there is the last page.
  const from = wanted < hits.length ? wanted : Math.floor((hits.length - 1) / most) * most;
  const page = hits.slice(from, from + most).map(explained);
  const list = html`${perhapsQuotation(opened, asked)}${hitList(page, about, vocabulary)}`;
  // What has only a part of what was asked for is shown for what it is.
  if (found.finds === "touches") {
    const few = page.length === 1 ? "One has" : `${page.length} have`;
    return { said: `No paragraph has all of this. ${few} a part of it.`, shown: list };
  }
  const language =
    otherLanguage === undefined ? "" : html`${inOtherLanguage(otherLanguage, about.language)} `;
  return {
    said: html`${language}${countLine(hits.length, from, page.length, "paragraph")}`,
    shown: html`${list}
${pagesOf(about, asked, { from, most, total: hits.length })}`,
  };
}

function explained({ paragraph, explain }: Hit): ShownHit {
  return { paragraph, ...explain() };
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

/** Whether anybody has read the statements, the hits, and at their foot what the signs mean. */
export function hitList(
  page: readonly ShownHit[],
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
): Markup {
  const acts = actsIn(page.map(({ paragraph }) => paragraph));
  return html`${derivedNote(acts)}<ol class="hits">
${page.map((hit) => shownHit(hit, about, vocabulary))}</ol>
${acts.length === 0 ? "" : legend(kindsAmong(acts), !allDerived(acts))}`;
}

/** Whoever asks in another language learns which one is searched, and nothing is said of what the text has. */
export function inOtherLanguage(asked: string, language: string): Markup {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return html`This looks like ${names.of(asked)}: search is in ${names.of(language)}, the language of this text.`;
}

function shownHit(
  { paragraph, snippet, why }: ShownHit,
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
): Markup {
  const { entry, language } = about;
  const section = entry.sections.find(({ id }) => id === paragraph.section);
  const layer = neighboursJoined(snippet.highlights, snippet.text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const acts = actsIn([paragraph]);
  const whole = paragraph.sentences.length === 1 && snippet.footnote === undefined;
  const place =
    snippet.footnote !== undefined
      ? html`Footnote ${snippet.footnote}. `
      : whole
        ? ""
        : html`<a href="${about.page(snippet.sentence)}">${shortName(snippet.sentence)}</a>. `;
  return html`<li class="hit">
<h2><a href="${about.page(paragraph.id)}">${nameOfParagraph(paragraph)}</a> ${unitRow(acts)}${allDerived(acts) ? html`<span class="unseen">, derived by a machine</span>` : ""}</h2>
${section === undefined ? "" : html`<p class="hit-section"${spokenIn(language)}>${section.title}</p>`}
<p class="act-words"${spokenIn(language)}>${textWithMarks(snippet.text, [], [layer])}</p>
<p class="why">${place}${whyFound(why, vocabulary, about)}</p>
</li>\n`;
}

/** Whoever pastes a long stretch of words may want to know whether the text says so; where it does, that is said at once. */
export function perhapsQuotation(opened: Opened, { q }: Asked): Markup | string {
  if (q.split(/\s+/).length < LONG_QUERY) return "";
  const { at } = opened.about;
  return (
    knownQuotation(opened, q) ??
    html`<p>Is this a quotation? <a href="${at("/check", { quote: q })}#verdict">Check it word for word</a>.</p>\n`
  );
}
