import { html } from "hono/html";
import type { Hit, SearchResult } from "../../../library/find-hits.ts";
import { actsIn } from "../../../library/text-parts.ts";
import { ACT_KINDS, kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { SearchReason } from "../../../model/search.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { legend, signOf } from "../acts/act-signs.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { countOf, separated } from "../text/wording.ts";
import { type Answered, type Asked, addressOf } from "./asked-search.ts";

/** A query of so many words may be a quotation. */
const LONG_QUERY = 6;
/** So many reasons say why a paragraph was found; more would be longer than some paragraphs. */
const MOST_REASONS = 3;

/** The hits of a page, and the way to the next. */
export function results(
  { hits, found, otherLanguage }: SearchResult,
  asked: Asked,
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
  { from: wanted, most }: { from: number; most: number },
): Answered {
  // Beyond the last hit there is the last page.
  const from = wanted < hits.length ? wanted : Math.floor((hits.length - 1) / most) * most;
  const page = hits.slice(from, from + most);
  if (found.finds === "touches") return touching(page, asked, about, vocabulary);
  const count = `${countOf(hits.length, "paragraph")} found`;
  const shown =
    page.length < hits.length ? `: ${from + 1} to ${from + page.length}, best first` : ", best first";
  return {
    said: html`${otherLanguage === undefined ? "" : html`${inOtherLanguage(otherLanguage, about.language)} `}${count}${hits.length > 1 ? shown : ""}.`,
    shown: html`${perhapsQuotation(about, asked)}<ol class="hits">
${page.map((hit) => shownHit(hit, about, vocabulary))}</ol>
${signsMean(page)}
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf(about, asked, Math.max(0, from - most))}">Previous</a> ` : ""}${from + most < hits.length ? html`<a class="button" rel="next" href="${addressOf(about, asked, from + most)}">Next</a>` : ""}</nav>`,
  };
}

/** What has only a part of what was asked for is shown for what it is. */
function touching(
  page: readonly Hit[],
  asked: Asked,
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
): Answered {
  const few = page.length === 1 ? "One has" : `${page.length} have`;
  return {
    said: `No paragraph has all of this. ${few} a part of it.`,
    shown: html`${perhapsQuotation(about, asked)}<ol class="hits">
${page.map((hit) => shownHit(hit, about, vocabulary))}</ol>
${signsMean(page)}`,
  };
}

/** What the signs beside the hits mean, and whether anybody has read the acts that they stand for. */
function signsMean(page: readonly Hit[]): Markup {
  const acts = actsIn(page.map(({ paragraph }) => paragraph));
  return html`${legend(kindsAmong(acts), !allDerived(acts))}
${derivedNote(acts)}`;
}

/** Whoever asks in another language learns which one is searched, and nothing is said of what the text has. */
export function inOtherLanguage(asked: string, language: string): Markup {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return html`This looks like ${names.of(asked)}: search is in ${names.of(language)}, the language of this text.`;
}

function shownHit({ paragraph, explain }: Hit, about: AboutDocument, vocabulary: CorpusVocabulary): Markup {
  const { snippet, why } = explain();
  const { entry, language } = about;
  const section = entry.sections.find(({ id }) => id === paragraph.section);
  const layer = snippet.highlights.map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const whole = paragraph.sentences.length === 1 && snippet.footnote === undefined;
  return html`<li class="hit">
<h2><a href="${about.page(paragraph.id)}">${nameOfParagraph(paragraph)}</a>${section === undefined ? "" : html` <span${spokenIn(language)}>${section.title}</span>`} ${signsOf(paragraph)}</h2>
<p class="act-words"${spokenIn(language)}>${textWithMarks(snippet.text, [], [layer])}</p>
<p class="why">${snippet.footnote !== undefined ? html`Footnote ${snippet.footnote}. ` : whole ? "" : html`<a href="${about.page(snippet.sentence)}">${shortName(snippet.sentence)}</a>. `}Found by ${reasons(why, vocabulary, about)}.</p>
</li>\n`;
}

/** What a paragraph does, as signs, and in words for those who don't see them. */
function signsOf({ sentences }: CorpusParagraph): Markup {
  const acts = sentences.flatMap((sentence) => sentence.acts);
  const derived = allDerived(acts) ? ", derived by a machine" : "";
  const counts = ACT_KINDS.map((kind) => ({ kind, count: acts.filter((act) => act.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countOf(count, kind));
  return html`<span class="hit-signs">${acts.map(signOf)}<span class="unseen">${counts.join(", ")}${derived}</span></span>`;
}

/** Whoever pastes a long stretch of words may want to know whether the text says so. */
export function perhapsQuotation({ at }: AboutDocument, { q }: Asked): Markup | string {
  if (q.split(/\s+/).length < LONG_QUERY) return "";
  return html`<p>Is this a quotation? <a href="${at("/check", { quote: q })}#verdict">Check it word for word</a>.</p>\n`;
}

function reasons(all: readonly SearchReason[], vocabulary: CorpusVocabulary, about: AboutDocument): Markup {
  // Everyday words say the same in several forms: they are one reason.
  const everyday = all.filter(({ kind }) => kind === "everyday").map(({ match }) => match);
  const why = all
    .filter((reason) => reason.kind !== "everyday" || reason.match === everyday[0])
    .slice(0, MOST_REASONS)
    .map((reason) => (reason.kind === "everyday" ? { ...reason, match: everyday.join("”, “") } : reason));
  return separated(why.map((reason) => said(reason, vocabulary, about)));
}

/** A reason in words: the theme links to its page. */
function said(
  { kind, query, match, id }: SearchReason,
  { themes, actors, instruments }: CorpusVocabulary,
  { at }: AboutDocument,
): Markup {
  const theme = themes.find((one) => one.id === id);
  switch (kind) {
    case "theme":
      return html`the theme <a href="${at(`/themes/${id}`)}">${theme?.label ?? match}</a>${other(match, theme?.label)}`;
    case "actor":
      return html`${actors.find((one) => one.id === id)?.label ?? match}`;
    case "instrument":
      return html`${instruments.find((one) => one.id === id)?.shortName ?? match}${other(match, instruments.find((one) => one.id === id)?.shortName)}`;
    case "near":
      return html`words for what is near, and not said (“${match}”)`;
    case "everyday":
      return html`everyday words for what it says (“${match}”)`;
    case "filter":
      return html`the filter ${query}`;
    case "phrase":
      return html`the words “${match}”`;
    case "word":
      return html`“${match}”`;
  }
}

function other(name: string, label: string | undefined): string {
  return label === undefined || name.toLowerCase() === label.toLowerCase() ? "" : ` (“${name}”)`;
}
