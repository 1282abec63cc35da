import type { TextPart } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusParagraph } from "../../../model/corpus.ts";

/*
 * Where everything stands on the map. All lengths are characters of the text, so that a cell is as wide as its paragraph
 * is long, and a picture of any size only has to scale them.
 */

/** An act in its cell. */
export interface Mark {
  act: CorpusAct;
  /** Where its sign begins: where its words do, unless the sign before it stands there. */
  at: number;
  /** The stretch in which a pointer means this act. */
  from: number;
  to: number;
}

/** A paragraph, as wide as it is long, or as its number and its signs need. */
export interface Cell {
  paragraph: CorpusParagraph;
  from: number;
  to: number;
  marks: Mark[];
}

/** The preamble or a section: cells in the order of the text, in one line or more. */
export interface Band {
  part: TextPart;
  lines: Cell[][];
}

/** The whole text. */
export interface Layout {
  /** How long the longest line is. */
  length: number;
  bands: Band[];
}

/** The room between two cells. */
export const GAP = 24;
/** The least room from one sign to the next. */
export const PITCH = 124;
/** The least length of a cell: its number has room in it, "86" or "PP14". */
const LEAST = 200;
const LEAST_IN_PREAMBLE = 400;
/** So many sections may go on in a line of their own: else the longest would make all others small. */
const MORE_LINES = 1;

/** What a part is called where there is no room for its name: A, B, …; after Z, the place in the order. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** Lays out the parts of a document, a band each, in lines that are as short as that allows. */
export function layOut(parts: readonly TextPart[]): Layout {
  const most = shortestLine(parts);
  const bands = parts.map((part) => ({ part, lines: linesOf(part.paragraphs, most).map(cellsOf) }));
  const ends = bands.flatMap(({ lines }) => lines.map((line) => line.at(-1)?.to ?? 0));
  return { length: Math.max(1, ...ends), bands };
}

/** The least length of a line with which the parts take no more lines than they may. */
function shortestLine(parts: readonly TextPart[]): number {
  let [short, long] = [0, Math.max(0, ...parts.map(({ paragraphs }) => lengthOf(paragraphs)))];
  while (short < long) {
    const middle = Math.floor((short + long) / 2);
    const lines = parts.reduce((sum, { paragraphs }) => sum + linesOf(paragraphs, middle).length, 0);
    if (lines <= parts.length + MORE_LINES) long = middle;
    else short = middle + 1;
  }
  return long;
}

/** Breaks paragraphs into lines of a length at most; a longer paragraph gets a line of its own. */
function linesOf(paragraphs: readonly CorpusParagraph[], most: number): CorpusParagraph[][] {
  const lines: CorpusParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf([...last, paragraph]) <= most) last.push(paragraph);
    else lines.push([paragraph]);
  }
  return lines;
}

function lengthOf(paragraphs: readonly CorpusParagraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + widthOf(paragraph), GAP * (paragraphs.length - 1));
}

/** How wide the cell of a paragraph is. */
export function widthOf({ kind, text, sentences }: CorpusParagraph): number {
  const acts = sentences.reduce((sum, sentence) => sum + sentence.acts.length, 0);
  return Math.max(text.length, kind === "preamble" ? LEAST_IN_PREAMBLE : LEAST, acts * PITCH);
}

function cellsOf(line: readonly CorpusParagraph[]): Cell[] {
  let from = 0;
  return line.map((paragraph) => {
    const cell = { paragraph, from, to: from + widthOf(paragraph), marks: marksOf(paragraph, from) };
    from = cell.to + GAP;
    return cell;
  });
}

/** Puts each act where its words begin, and signs that would overlap side by side. */
function marksOf(paragraph: CorpusParagraph, from: number): Mark[] {
  const acts = paragraph.sentences.flatMap((sentence) => sentence.acts);
  const width = widthOf(paragraph);
  const places: number[] = [];
  for (const [index, { start }] of acts.entries()) {
    const roomAfter = (acts.length - index) * PITCH;
    places.push(Math.max(Math.min(start, width - roomAfter), (places.at(-1) ?? -PITCH) + PITCH));
  }
  return acts.map((act, index) => ({
    act,
    at: from + (places[index] ?? 0),
    from: from + (index === 0 ? 0 : (places[index] ?? 0)),
    to: from + (places[index + 1] ?? width),
  }));
}
