import type { Footnote, Span } from "../../model/footnote.ts";
import { SourceError } from "./source-error.ts";

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A footnote mark as it stands in running text: superscript digits directly after what they belong to. */
const MARK = new RegExp(`[${DIGITS}]+`, "gu");

/** The number that superscript digits write. */
function fromSuperscript(mark: string): number {
  return Number([...mark].map((digit) => DIGITS.indexOf(digit)).join(""));
}

/** A number in superscript digits. */
export function toSuperscript(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
}

/** A mark found in running text, and the line that it stands on. */
export interface Mark {
  number: number;
  at: number;
  line: number;
}

/**
 * Takes the footnote marks out of a line of running text.
 *
 * @param shift how many UTF-16 code units of the paragraph stand before this line
 * @throws {SourceError} for a mark with no word before it
 */
export function takeMarks(raw: string, line: number, shift: number): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let removed = 0;
  for (const match of raw.matchAll(MARK)) {
    if (match.index === 0 || raw[match.index - 1] === " ") {
      throw new SourceError(line, `the footnote mark ${match[0]} stands alone`, "a word directly before it");
    }
    marks.push({ number: fromSuperscript(match[0]), at: shift + match.index - removed, line });
    removed += match[0].length;
  }
  return { text: raw.replace(MARK, ""), marks };
}

/** A footnote's block at the foot of a page. */
export interface Note {
  number: number;
  text: string;
  emphasis: Span[];
  line: number;
}

/** Reads a footnote's block, or answers null where the line is none. `*words*` are the source's italics. */
export function readNote(raw: string, line: number): Note | null {
  const match = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+) (\S.*)$/u.exec(raw);
  if (match === null) return null;
  const parts = (match[2] ?? "").split("*");
  if (parts.length % 2 === 0)
    throw new SourceError(line, "an asterisk without its second", "*words* in pairs");
  const emphasis: Span[] = [];
  let text = "";
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) emphasis.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { number: fromSuperscript(match[1] ?? ""), text, emphasis, line };
}

/**
 * Brings marks and blocks together: each mark has one block, each block one mark, both are numbered from 1.
 *
 * @returns the footnotes with the offsets of their marks, by number
 * @throws {SourceError} naming the mark or the block that is alone
 */
export function pairNotes(
  marks: Mark[],
  notes: Note[],
  expected: number,
  lastLine: number,
): Map<number, Footnote> {
  for (const note of notes) {
    if (!marks.some(({ number }) => number === note.number)) {
      throw new SourceError(note.line, `footnote ${note.number} has no mark`, "a mark in the text above");
    }
  }
  const footnotes = new Map<number, Footnote>();
  for (const mark of marks) {
    const note = notes.find(({ number }) => number === mark.number);
    if (note === undefined) {
      throw new SourceError(
        mark.line,
        `footnote mark ${mark.number} has no footnote`,
        "a footnote block below it",
      );
    }
    const next = footnotes.size + 1;
    if (mark.number !== next) {
      throw new SourceError(mark.line, `the footnote mark ${mark.number}`, `mark ${next} first`);
    }
    footnotes.set(mark.number, {
      number: mark.number,
      at: mark.at,
      text: note.text,
      emphasis: note.emphasis,
    });
  }
  for (const [index, note] of notes.entries()) {
    if (note.number !== index + 1) {
      throw new SourceError(note.line, `footnote ${note.number}`, `footnote ${index + 1} here`);
    }
  }
  if (footnotes.size !== expected) {
    throw new SourceError(
      lastLine,
      `the text has ${footnotes.size} footnotes`,
      `${expected} (document.yaml)`,
    );
  }
  return footnotes;
}
