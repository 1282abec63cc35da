import { html, raw } from "hono/html";
import type { Footnote, Span } from "../../../model/footnote.ts";
import { directionOf } from "../../../words/direction.ts";
import type { Markup } from "./markup.ts";

/** A stretch of a text that becomes an element. Offsets count UTF-16 code units. */
export interface Stretch extends Span {
  /**
   * Puts the element around its content.
   *
   * @param isFirst false for the rest of a stretch that another one cuts in two: an id must not stand twice
   */
  wrap(content: Markup, isFirst: boolean): Markup;
  /** Whether the element is a link: none may stand in it, so it ends before a footnote's mark and goes on after it. */
  isLink?: boolean;
}

/** Stretches that never overlap one another, such as the sentences of a paragraph. */
export type Layer = readonly Stretch[];

/** What footnotes are called in ids, where texts in several languages stand on one page: `fr-note-1`. */
export type NotesOf = string;

/**
 * The marked-up text of a paragraph: its words, a link where each footnote's mark stood, and elements around stretches.
 * Where stretches of two layers overlap, the one of the inner layer is cut at the outer one's end.
 *
 * @param layers the outermost first
 */
export function textWithMarks(
  text: string,
  footnotes: readonly Footnote[],
  layers: readonly Layer[] = [],
  { of = "", start = 0, end = text.length }: Partial<Span & { of: NotesOf }> = {},
): Markup {
  const numbered = footnotes.map((note): Numbered => ({ ...note, mark: mark(note.number, of) }));
  return marked(text, numbered, layers, { start, end });
}

/** A footnote with its mark. */
interface Numbered extends Footnote {
  mark: Markup;
}

function marked(
  text: string,
  footnotes: readonly Numbered[],
  layers: readonly Layer[],
  { start, end }: Span,
): Markup {
  const [layer, ...inner] = layers;
  if (layer === undefined) return words(text, footnotes, start, end);
  const pieces: Markup[] = [];
  let from = start;
  for (const stretch of inOrder(layer)) {
    const [first, last] = [Math.max(stretch.start, from), Math.min(stretch.end, end)];
    if (first >= last) continue;
    pieces.push(marked(text, footnotes, inner, { start: from, end: first }));
    const parts = stretch.isLink ? betweenMarks(footnotes, first, last) : [{ start: first, end: last }];
    for (const piece of parts) {
      const inside = stretch.isLink ? [] : footnotes;
      const content = marked(text, inside, inner, piece);
      pieces.push(stretch.wrap(content, piece.start === stretch.start));
      if (stretch.isLink) pieces.push(...marksAt(footnotes, piece.end));
    }
    from = last;
  }
  pieces.push(marked(text, footnotes, inner, { start: from, end }));
  return html`${pieces}`;
}

function inOrder(layer: Layer): Stretch[] {
  return [...layer].sort((one, other) => one.start - other.start);
}

/** Words without elements around them; a mark belongs to the words before it. */
function words(text: string, footnotes: readonly Numbered[], start: number, end: number): Markup {
  const pieces: Markup[] = [];
  let from = start;
  for (const { at, mark } of footnotes) {
    if (at <= start || at > end) continue;
    pieces.push(html`${text.slice(from, at)}${mark}`);
    from = at;
  }
  pieces.push(html`${text.slice(from, end)}`);
  return html`${pieces}`;
}

function mark(number: number, of: NotesOf): Markup {
  return html`<sup class="mark"><a href="#${of}note-${number}" id="${of}mark-${number}" aria-label="Footnote ${number}">${number}</a></sup>`;
}

function marksAt(footnotes: readonly Numbered[], place: number): Markup[] {
  return footnotes.filter(({ at }) => at === place).map(({ mark }) => mark);
}

/** The pieces into which marks cut a stretch. */
function betweenMarks(footnotes: readonly Footnote[], start: number, end: number): Span[] {
  const cuts = footnotes.map(({ at }) => at).filter((at) => at > start && at < end);
  const ends = [...cuts.sort((one, other) => one - other), end];
  return ends.map((to, index) => ({ start: ends[index - 1] ?? start, end: to }));
}

/**
 * The footnotes of a text, each with a way back to its mark.
 *
 * @param language of their words
 * @param of what their ids begin with
 */
export function notes(footnotes: readonly Footnote[], language: string, of: NotesOf = ""): Markup {
  if (footnotes.length === 0) return raw("") as unknown as Markup;
  return html`<div class="notes" role="group" aria-label="Footnotes"><ol${spokenIn(language)}>
${footnotes.map((note) => html`<li id="${of}note-${note.number}" value="${note.number}">${ownDirection(emphasized(note), note.text, language)} <a href="#${of}mark-${note.number}" lang="en" aria-label="Back to the text">↩</a></li>`)}
</ol></div>`;
}

/**
 * A footnote among words from right to left may be in Latin letters: "United Nations, Treaty Series, vol. 2349." What it
 * begins with does not tell: "A/57/304, المرفق".
 */
function ownDirection(words: Markup, text: string, language: string): Markup {
  if (directionOf(language) === "ltr") return words;
  return html`<bdi dir="${RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr"}">${words}</bdi>`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function emphasized({ text, emphasis }: Footnote): Markup {
  const layer = emphasis.map((span): Stretch => ({ ...span, wrap: (content) => html`<em>${content}</em>` }));
  return textWithMarks(text, [], [layer]);
}

/** The attributes of an element with words in a language. */
export function spokenIn(language: string): Markup {
  return html` lang="${language}"${directionOf(language) === "rtl" ? html` dir="rtl"` : ""} translate="no"`;
}

/** Words of a text within a line of ours: what stands around them keeps its place where they run from right to left. */
export function inline(words: string, language: string): Markup {
  return html`<bdi${spokenIn(language)}>${words}</bdi>`;
}

/** The beginning of a text, cut at a word where there is one, of at most so many UTF-16 code units. */
export function beginning(text: string, most = 155): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most - 1);
  const cut = space > 0 ? space : most - 1;
  // Never between the halves of a character beyond U+FFFF.
  const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
  return `${text.slice(0, end).replace(/[,;:،؛，；：、]$/, "")}…`;
}

/** So many characters of a part's beginning and of its end are shown: parts that begin alike end otherwise. */
const BEGINNING = 70;
const END = 45;

/** A part's beginning and its end. */
export function bothEnds(words: string): string {
  if (words.length <= BEGINNING + END) return words;
  const space = words.indexOf(" ", words.length - END);
  // What has no spaces is cut anywhere.
  return `${beginning(words, BEGINNING)} ${words.slice(space === -1 ? words.length - END : space + 1)}`;
}
