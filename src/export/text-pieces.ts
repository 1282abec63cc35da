import type { CorpusParagraph } from "../model/corpus.ts";
import type { Footnote, Span } from "../model/footnote.ts";

/** A line of a paragraph as it is printed: what introduces its parts, one of these, or what closes them. */
export interface Line extends Span {
  /** How deep it stands: 0 for the paragraph itself, 1 for `(b)`, 2 for `(ii)` in it. */
  depth: number;
  /** The address of the sub-paragraph; empty for what introduces or closes them. */
  id: string;
  /** Whether it closes the parts before it. */
  closes: boolean;
}

/** The lines of a paragraph: one, where it has no lettered parts. */
export function linesOf({
  text,
  subparagraphs = [],
}: Pick<CorpusParagraph, "text" | "subparagraphs">): Line[] {
  const begun = [{ id: "", start: 0, end: text.length }, ...subparagraphs];
  return begun.flatMap((part, index) => {
    const next = begun[index + 1]?.start;
    const last = next === undefined ? text.length : next - 1;
    const line = { id: part.id, depth: depthOf(part.id), start: part.start, end: last, closes: false };
    if (part.end >= last || next === part.end) return [line];
    // What stands after a part, and in no other, is of what is around both.
    const around = subparagraphs.findLast(({ start, end }) => start < part.start && end >= last);
    const [id, start] = [around?.id ?? "", part.end + text.slice(part.end).search(/\S/u)];
    // Where the list goes on after them, they stay with the part before them.
    const goesOn = next !== undefined && depthOf(begun[index + 1]?.id ?? "") > depthOf(id);
    return start >= last || start < part.end || goesOn
      ? [line]
      : [
          { ...line, end: part.end },
          { id, depth: depthOf(id), start, end: last, closes: true },
        ];
  });
}

function depthOf(id: string): number {
  return id.match(/\(/g)?.length ?? 0;
}

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

// What XML 1.0 (2.2) has no place for, and what no text format can show.
const UNPRINTABLE = /[\p{Cc}\uFFFE\uFFFF]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Text as one line that every format can hold: a break becomes a space, a control character or half a surrogate pair
 * becomes U+FFFD. Every other character stays as it is, spaces that don't break included.
 */
export function asLine(text: string): string {
  return text.toWellFormed().replace(BREAKS, " ").replace(UNPRINTABLE, "\uFFFD");
}

/** A number in superscript digits, as a footnote's mark stands in plain text: `¹²`. */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}
