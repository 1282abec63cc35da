import { html, type TemplateResult } from "lit";
import type { Footnote } from "../../model/footnote.ts";
import type { Passage } from "../../model/passage.ts";
import { findWords } from "../../quote/find-words.ts";
import { fill, type MoreLabels } from "../../words/labels.ts";

/** Something that stands in a text: a footnote's mark, or a stretch that is highlighted. */
interface Stretch {
  start: number;
  end: number;
  render(words: string): unknown;
}

/** A paragraph of a passage with its footnotes' marks and what is highlighted in it. */
export function setWords(passage: Passage, highlight: string | null, labels: MoreLabels): unknown {
  const { text } = passage;
  const notes = passage.type === "paragraph" ? passage.footnotes : [];
  const marked = highlight ? placeOf(highlight, passage) : null;
  const stretches: Stretch[] = [
    ...(marked
      ? [{ ...marked, render: (words: string) => html`<mark part="highlight">${words}</mark>` }]
      : []),
    ...notes.map((note) => ({ start: note.at, end: note.at, render: () => renderNote(note, labels) })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  return pieces(text, stretches, 0, text.length);
}

function pieces(text: string, stretches: readonly Stretch[], start: number, end: number): unknown[] {
  const set: unknown[] = [];
  let done = start;
  for (const stretch of stretches) {
    if (stretch.start < done || stretch.end > end) continue;
    set.push(text.slice(done, stretch.start), stretch.render(text.slice(stretch.start, stretch.end)));
    done = stretch.end;
  }
  set.push(text.slice(done, end));
  return set;
}

/** Where a sentence, by its address, or some words stand in a passage. */
function placeOf(highlight: string, passage: Passage): { start: number; end: number } | null {
  if (passage.type === "paragraph") {
    const parts = passage.sentences.flatMap((sentence) => [sentence, ...sentence.acts]);
    const part = parts.find(({ id }) => id === highlight.trim());
    if (part) return part;
  }
  return findWords(passage.text, highlight);
}

/** A footnote: a mark to press, and the note that it opens. Browsers without popovers show the note where it stands. */
function renderNote({ number, text }: Footnote, labels: MoreLabels): TemplateResult {
  const id = `note-${number}`;
  return html`<button part="mark" type="button" popovertarget=${id} aria-label=${fill(labels.footnote, { number })}>${number}</button><span part="footnote" id=${id} popover>${text}</span>`;
}
