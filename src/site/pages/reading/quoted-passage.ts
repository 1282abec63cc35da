import { html } from "hono/html";
import type { Quotation } from "../../../export/quotation.ts";
import { actsOf, cutOf, extentOf, isPart, paragraphsOf } from "../../../library/in-passage.ts";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import type { Span } from "../../../model/footnote.ts";
import type { Located } from "../../../quote/locate.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { cutAway } from "../acts/act-words.ts";
import { annotatedText, type Repeated } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { notes, spokenIn, textWithMarks } from "../text/text-with-marks.ts";

/** So many characters are set in large letters; more would be windows long. */
const MOST_LARGE = 2_500;

/** Of a paragraph that is longer, only the sentence is shown around a part. */
const MOST_AROUND = 2_500;

/**
 * A passage, quoted large with the signs of its statements, its citation and footnotes beneath. A part of a paragraph
 * stands among the paragraph's other words, which are faint.
 *
 * @param actions what can be done with it, right under the words
 */
export function quoted(
  about: AboutDocument,
  located: Located,
  { language, paragraphs, citation }: Quotation,
  actions: Markup,
  repeated: Repeated = { of: "", hasAnchors: true },
): Markup {
  const url = new URL(about.page(located.address), citation.url).href;
  const part = isPart(located) ? extentOf(located) : undefined;
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const words = html`<blockquote class="quotation large signed${length > MOST_LARGE ? " many" : ""}${part === undefined ? "" : " part"}"${spokenIn(language)} cite="${url}"${located.type === "act" ? cutAway(cutOf(located.act, located.sentence)) : ""}>${paragraphsOf(located).map((paragraph) => paragraphShown(paragraph, part, repeated))}</blockquote>`;
  return html`${part === undefined ? words : among(located, part, words, language)}
${actions}
<p class="citation"><cite${spokenIn(language)}>${citation.text}</cite><br><a href="${url}">${url}</a></p>
${
  located.type === "act"
    ? html`<p class="cited-by">A part of a sentence is cited by its sentence. <a href="${about.page(located.sentence.id)}">Read the whole sentence</a>.</p>`
    : ""
}
${notes(
  paragraphs.flatMap((paragraph) => paragraph.notes),
  language,
  repeated.of,
)}`;
}

function paragraphShown(paragraph: CorpusParagraph, part: Span | undefined, repeated: Repeated): Markup {
  const { kind, number, unnumbered, id } = paragraph;
  // What it refers to is named beside it: no links among words that people select.
  const words = annotatedText({ ...paragraph, references: [] }, [], [], { ...repeated, ...part });
  // No space may stand between a part and a comma after it.
  if (part !== undefined) return html`<p>${words}</p>`;
  const numbered =
    kind === "operative" && unnumbered !== true ? html`<span class="number">${number}. </span>` : "";
  return html`<p${repeated.hasAnchors ? html` id="${id}"` : ""}>${numbered}${words}</p>\n`;
}

/** A part among the words around it. They are no part of the quotation, so they stand outside of it. */
function among(located: Located, part: Span, words: Markup, language: string): Markup {
  if (!isPart(located)) return words;
  const { text } = located.paragraph;
  const isShort = text.length <= MOST_AROUND;
  const around = isShort || located.type !== "act" ? { start: 0, end: text.length } : located.sentence;
  if (!isShort && located.type !== "act") return words;
  const before = trimmed(text, { start: around.start, end: part.start });
  const after = trimmed(text, { start: part.end, end: around.end });
  if (isEmpty(before) && isEmpty(after)) return words;
  const marked = qualifiersMarked(located);
  const isApart = /^[\p{L}\p{N}]/u.test(text.slice(after.start));
  return html`<div class="in-place"${spokenIn(language)}>${isEmpty(before) ? "" : html`${leadingTo(text, before, marked)} `}${words}${isEmpty(after) ? "" : html`${isApart ? " " : ""}<span class="around">${marked(after)}</span>`}</div>`;
}

/** Words around a part. What qualifies it may stand there, and is marked there too. */
type Marked = (around: Span) => Markup;

function qualifiersMarked(located: Located): Marked {
  const [{ text } = { text: "" }] = paragraphsOf(located);
  const phrases = new Map(
    actsOf(located)
      .flatMap(({ qualifiers }) => qualifiers)
      .map(({ start, end }) => [start, { start, end }]),
  );
  const layer = [...phrases.values()].map((phrase) => ({
    ...phrase,
    wrap: (content: Markup) => html`<span class="qualifier">${content}</span>`,
  }));
  return (around) => textWithMarks(text, [], [layer], around);
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

/** More words before a part than these fill a phone: there its last ones are enough, of so many characters. */
const MOST_BEFORE = 240;
const LAST_WORDS = 90;

/** The words before a part; what a phone has no room for stands apart. */
function leadingTo(text: string, { start, end }: Span, marked: Marked): Markup {
  const cut = end - start > MOST_BEFORE ? text.indexOf(" ", end - LAST_WORDS) : -1;
  if (cut === -1 || cut >= end) return html`<span class="around">${marked({ start, end })}</span>`;
  return html`<span class="around far">${marked({ start, end: cut })} </span><span class="around near">${marked({ start: cut + 1, end })}</span>`;
}
