import { html } from "hono/html";
import type { SearchResult } from "../../../library/find-hits.ts";
import type { CorpusTheme, CorpusVocabulary } from "../../../model/corpus.ts";
import { askedSubjects } from "../../../search/explaining/asked-subjects.ts";
import { languageOf } from "../../../search/languages/tags.ts";
import { wordsOf } from "../../../search/words.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, countOf, inMarks, separated } from "../text/wording.ts";
import { type Answered, type Asked, addressOf } from "./asked-search.ts";
import { looksLike, waysInLanguage } from "./other-language.ts";
import { perhapsQuotation } from "./perhaps-quotation.ts";

/** So many words are named that the text does not have. */
const MOST_UNKNOWN = 3;
/** So many themes are offered that are near. */
const MOST_THEMES = 6;

/** A search without a hit. */
interface Fruitless {
  result: SearchResult;
  asked: Asked;
  vocabulary: CorpusVocabulary;
  opened: Opened;
  /** How many paragraphs the words find without the filters. */
  without: number;
}

/** What to try where nothing was found: no filters, the spelling that was meant, themes that are near, all of them. */
export function nothingFound(search: Fruitless): Answered {
  const { asked, without, opened } = search;
  const { about } = opened;
  const { suggestion } = search.result;
  const near = themesNear(search);
  const { otherLanguage } = search.result;
  const shown = html`${otherLanguage === undefined ? perhapsQuotation(opened, asked) : waysInLanguage(otherLanguage, about, asked)}${/["“”„«»]/u.test(asked.q) ? html`<p><a href="${addressOf(about, { ...asked, q: asked.q.replace(/["“”„«»]/gu, " ").trim() })}">Search without quotation marks</a></p>` : ""}
${suggestion === undefined ? "" : html`<p>Did you mean <a href="${addressOf(about, { ...asked, q: suggestion })}">${suggestion}</a>?</p>`}
${otherLanguage === undefined ? chips("Themes with some of these words:", near, search) : ""}
<p>${isFiltered(asked) ? html`<a href="${addressOf(about, { q: asked.q, kind: "", theme: "" })}">Search without filters</a>${without > 0 ? html` (${countOf(without, "paragraph")})` : ""}, or look` : "Look"} through <a href="${about.at("/themes")}">all themes</a> or <a href="${about.page()}">the text</a>.</p>`;
  return { said: html`<span class="nothing">${why(search)}</span>`, shown };
}

/** Why nothing was found: the filters, words that stand everywhere, another language, or words that stand nowhere. */
function why({ result, asked, vocabulary, opened: { about }, without }: Fruitless): Markup {
  const { q, kind, theme } = asked;
  const having = q === "" ? "" : html` with ${inMarks(q)}`;
  if (without > 0 && isFiltered(asked)) {
    const kinds = Object.entries(KIND_WORDS).find(([id]) => id === kind)?.[1].plural ?? "passages";
    const label = vocabulary.themes.find(({ id }) => id === theme)?.label;
    return html`There are no ${kinds}${label === undefined ? "" : html` on the theme “${label}”`}${having}.`;
  }
  if (result.otherLanguage !== undefined) return looksLike(result.otherLanguage, about);
  const words = wordsOf(q, languageOf(about.language));
  if (words.length > 0 && words.every(({ spelling }) => result.index.stopWords.includes(spelling)))
    return html`${inMarks(q)} is too common to be searched for. Add a word that says more.`;
  if (isAllUnknown(result))
    return html`${capitalized(about.called)} does not contain ${separated(unknownAmong(result), " or ")}.`;
  return html`Nothing found${q === "" ? "" : html` for ${inMarks(q)} in these words`}.${unknownWords(result)}`;
}

/** The words that are nowhere: no more is claimed than that. */
function unknownWords(result: SearchResult): Markup | string {
  const unknown = unknownAmong(result);
  return unknown.length === 0 ? "" : html` The text does not have ${separated(unknown, " or ")}.`;
}

function isAllUnknown({ found: { terms } }: SearchResult): boolean {
  const counting = terms.filter(({ isCommon }) => !isCommon);
  const isFew = counting.length > 0 && counting.length <= MOST_UNKNOWN;
  return isFew && counting.every(({ places }) => places.positions.size === 0);
}

function unknownAmong({ found: { terms } }: SearchResult): Markup[] {
  return terms
    .filter(({ isCommon, places }) => !isCommon && places.positions.size === 0)
    .slice(0, MOST_UNKNOWN)
    .map(({ word }) => html`“${word.written}”`);
}

function chips(
  words: string,
  themes: readonly CorpusTheme[],
  { opened: { about } }: Fruitless,
): Markup | string {
  if (themes.length === 0) return "";
  return html`<p>${words}</p><ul class="chips">${themes.map(({ id, label }) => html`<li><a class="chip" href="${about.at(`/themes/${id}`)}">${label}</a></li>\n`)}</ul>`;
}

function themesNear({ result, vocabulary }: Fruitless): CorpusTheme[] {
  const subjects = askedSubjects(result.found, result.index)
    .filter(({ subject }) => subject.kind === "theme")
    .sort((one, other) => other.level - one.level);
  return [...new Set(subjects.map(({ subject }) => subject.id))]
    .slice(0, MOST_THEMES)
    .flatMap((id) => vocabulary.themes.find((theme) => theme.id === id) ?? []);
}

function isFiltered({ kind, theme }: Asked): boolean {
  return kind !== "" || theme !== "";
}
