import type { Footnote, Span } from "../model/footnote.ts";

/** The footnotes whose marks stand in a stretch of a text, as offsets in it; a mark follows the words that it belongs to. */
export function notesIn(notes: readonly Footnote[], { start, end }: Span): Footnote[] {
  return notes
    .filter(({ at }) => (at > start || start === 0) && at <= end)
    .map((note) => ({ ...note, at: note.at - start }));
}

/** A text in pieces: its words, and each footnote where its mark stands. */
export function withNotes(text: string, notes: readonly Footnote[]): (string | Footnote)[] {
  const pieces: (string | Footnote)[] = [];
  let from = 0;
  for (const note of notes) {
    pieces.push(text.slice(from, note.at), note);
    from = note.at;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== "");
}

/** A footnote's text in pieces, each with whether the source sets it in italics. */
export function withItalics({ text, emphasis }: Footnote): { text: string; italic: boolean }[] {
  const pieces: { text: string; italic: boolean }[] = [];
  let from = 0;
  for (const { start, end } of emphasis) {
    pieces.push(
      { text: text.slice(from, start), italic: false },
      { text: text.slice(start, end), italic: true },
    );
    from = end;
  }
  return [...pieces, { text: text.slice(from), italic: false }].filter((piece) => piece.text !== "");
}
