import { html, raw } from "hono/html";
import type { Footnote } from "../../model/footnote.ts";

/** A stretch of a text that becomes an element: `wrap` gets what stands inside. */
export interface Stretch {
  start: number;
  end: number;
  /** Stretches inside this one, in order. */
  inside?: Stretch[];
  wrap(content: Markup): Markup;
}

type Markup = ReturnType<typeof html>;

/**
 * The marked-up text of a paragraph: its words, a link where each footnote's mark stood, and elements around stretches.
 *
 * @param stretches in order, and apart
 */
export function textWithMarks(
  text: string,
  footnotes: readonly Footnote[],
  stretches: readonly Stretch[] = [],
  start = 0,
  end = text.length,
): Markup {
  const pieces: Markup[] = [];
  let from = start;
  for (const stretch of stretches) {
    if (stretch.start < from) continue;
    pieces.push(words(text, footnotes, from, stretch.start));
    const content = textWithMarks(text, footnotes, stretch.inside, stretch.start, stretch.end);
    pieces.push(stretch.wrap(content));
    from = stretch.end;
  }
  pieces.push(words(text, footnotes, from, end));
  return html`${pieces}`;
}

/** Words without elements around them; a mark belongs to the words before it. */
function words(text: string, footnotes: readonly Footnote[], start: number, end: number): Markup {
  const pieces: Markup[] = [];
  let from = start;
  for (const { at, number } of footnotes) {
    if (at <= start || at > end) continue;
    pieces.push(
      html`${text.slice(from, at)}<sup class="mark"><a href="#note-${number}" id="mark-${number}" aria-label="Footnote ${number}">${number}</a></sup>`,
    );
    from = at;
  }
  pieces.push(html`${text.slice(from, end)}`);
  return html`${pieces}`;
}

/** The footnotes below a text, each with a way back to its mark. */
export function notes(footnotes: readonly Footnote[]) {
  if (footnotes.length === 0) return raw("");
  return html`<section class="notes" aria-label="Footnotes"><ol>
${footnotes.map((note) => html`<li id="note-${note.number}" value="${note.number}">${emphasized(note)} <a href="#mark-${note.number}" aria-label="Back to the text">↩</a></li>`)}
</ol></section>`;
}

function emphasized({ text, emphasis }: Footnote) {
  const pieces = [];
  let from = 0;
  for (const { start, end } of emphasis) {
    pieces.push(html`${text.slice(from, start)}<em>${text.slice(start, end)}</em>`);
    from = end;
  }
  pieces.push(html`${text.slice(from)}`);
  return pieces;
}

/** The beginning of a text, cut at a word, for a page's description. */
export function beginning(text: string, most = 155): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(" ", most - 1)).replace(/[,;:]$/, "")}…`;
}

/** A day as English text spells it: `2 June 2021`. */
export function spelledDate(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
}
