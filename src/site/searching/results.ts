import { html } from "hono/html";
import type { OpenDocument } from "../../api/answering/document.ts";
import type { Hit, SearchResult } from "../../api/searching/find-hits.ts";
import type { CorpusVocabulary } from "../../model/corpus.ts";
import type { SearchReason } from "../../model/search.ts";
import { askedSubjects } from "../../search/explaining/asked-subjects.ts";
import type { Markup } from "../parts/markup.ts";
import { nameOfParagraph, shortName } from "../parts/names.ts";
import { textWithMarks } from "../parts/text.ts";
import type { Asked } from "./asked.ts";

/** So many themes are offered where nothing was found. */
const MOST_THEMES = 6;

/** The hits of a page, and the way to the next. */
export function results(
  { hits }: SearchResult,
  asked: Asked,
  open: OpenDocument,
  vocabulary: CorpusVocabulary,
  { from, most }: { from: number; most: number },
): Markup {
  const page = hits.slice(from, from + most);
  const count = `${hits.length} paragraph${hits.length === 1 ? "" : "s"} found`;
  const shown =
    page.length < hits.length ? `: ${from + 1} to ${from + page.length}, best first` : ", best first";
  return html`<p role="status" class="found">${count}${hits.length > 1 ? shown : ""}.</p>
<ol class="hits">
${page.map((hit) => shownHit(hit, open, vocabulary))}</ol>
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${address(asked, Math.max(0, from - most))}">Before</a> ` : ""}${from + most < hits.length ? html`<a class="button" rel="next" href="${address(asked, from + most)}">More</a>` : ""}</nav>`;
}

function shownHit(
  { paragraph, explain }: Hit,
  { document, by }: OpenDocument,
  vocabulary: CorpusVocabulary,
): Markup {
  const { snippet, why } = explain();
  const { entry } = document;
  const section = entry.sections.find(({ id }) => id === paragraph.section);
  const layer = snippet.highlights.map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const whole = paragraph.sentences.length === 1 && snippet.footnote === undefined;
  return html`<li class="hit">
<h2><a href="/${entry.id}/${paragraph.id}">${nameOfParagraph(paragraph)}</a>${section === undefined ? "" : html` <span>${section.title}</span>`}</h2>
<p class="act-words" lang="${by.language}">${textWithMarks(snippet.text, [], [layer])}</p>
<p class="why">${snippet.footnote !== undefined ? html`Footnote ${snippet.footnote}. ` : whole ? "" : html`<a href="/${entry.id}/${snippet.sentence}">${shortName(snippet.sentence)}</a>. `}Found by ${reasons(why, vocabulary)}.</p>
</li>\n`;
}

function reasons(why: readonly SearchReason[], vocabulary: CorpusVocabulary): Markup {
  return html`${why.map((reason, index) => html`${index === 0 ? "" : ", "}${said(reason, vocabulary)}`)}`;
}

/** A reason in words: the theme links to its page. */
function said(
  { kind, query, match, id }: SearchReason,
  { themes, actors, instruments }: CorpusVocabulary,
): Markup {
  const theme = themes.find((one) => one.id === id);
  switch (kind) {
    case "theme":
      return html`the theme <a href="/themes/${id}">${theme?.label ?? match}</a>${other(match, theme?.label)}`;
    case "actor":
      return html`${actors.find((one) => one.id === id)?.label ?? match}`;
    case "instrument":
      return html`${instruments.find((one) => one.id === id)?.shortName ?? match}${other(match, instruments.find((one) => one.id === id)?.shortName)}`;
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

/** What to try where nothing was found: the spelling that was meant, themes that are near, all of them. */
export function nothingFound(
  { suggestion, found, index }: SearchResult,
  asked: Asked,
  vocabulary: CorpusVocabulary,
): Markup {
  const subjects = askedSubjects(found, index)
    .filter(({ subject }) => subject.kind === "theme")
    .sort((one, other) => other.level - one.level);
  const near = [...new Set(subjects.map(({ subject }) => subject.id))]
    .slice(0, MOST_THEMES)
    .flatMap((id) => vocabulary.themes.find((theme) => theme.id === id) ?? []);
  return html`<p role="status" class="found">Nothing found${asked.q === "" ? "" : html` for “${asked.q}”`}. The declaration does not speak of it in words that we know.</p>
${/["“”„«»]/u.test(asked.q) ? html`<p><a href="${address({ ...asked, q: asked.q.replace(/["“”„«»]/gu, " ").trim() }, 0)}">Search without quotation marks</a></p>` : ""}
${suggestion === undefined ? "" : html`<p>Did you mean <a href="${address({ ...asked, q: suggestion }, 0)}">${suggestion}</a>?</p>`}
${
  near.length === 0
    ? ""
    : html`<p>Themes with some of these words:</p><ul class="chips">${near.map(({ id, label }) => html`<li><a class="chip" href="/themes/${id}">${label}</a></li>\n`)}</ul>`
}
<p>${asked.kind !== "" || asked.theme !== "" ? html`<a href="${address({ q: asked.q, kind: "", theme: "" }, 0)}">Search without filters</a>, or look` : "Look"} through <a href="/themes">all themes</a> or <a href="/s-32-1">the text</a>.</p>`;
}

function address(asked: Asked, from: number): string {
  const given = Object.entries({ ...asked, from: from === 0 ? "" : String(from) }).filter(
    ([, value]) => value !== "",
  );
  return `/search?${new URLSearchParams(given)}`;
}
