import { cut } from "../../../words/cut-short.ts";
import { balanceLines, fillLines, type Measure, piecesOf } from "./lines.ts";

/** The room for words, and the sizes that they may have in it, the largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
  /** How far apart lines are, where the letters' size is 1. */
  leading(size: number): number;
}

/** Words that fit a room. */
export interface Fitted {
  lines: string[];
  size: number;
  /** How many characters of the text are shown, from its beginning; fewer than it has where it was too long. */
  shown: number;
}

/** A text is cut at the end of a sentence, unless that would take away more than a third of what there is room for. */
const LEAST_KEPT = 2 / 3;

/**
 * Sets a text as large as its room allows. One that is too long at the smallest size is cut: at the end of a sentence,
 * since words that soften a promise often end it; where none is near, at a word.
 *
 * @param ends the offsets at which its sentences end
 */
export function fitText(text: string, ends: readonly number[], room: Room, measure: Measure): Fitted {
  const shown = roomFor(text, ends, room, measure);
  const pieces = piecesOf(cut(text, shown), measure);
  const size = room.sizes.find((size) => fits(pieces, room, size));
  if (size === undefined) throw new Error(`the room is too small for "${text}"`);
  return { lines: balanceLines(pieces, room.width / size), size, shown };
}

/** How many characters of a text there is room for at the smallest size, up to a good place to cut. */
function roomFor(text: string, ends: readonly number[], room: Room, measure: Measure): number {
  const smallest = room.sizes.at(-1) ?? 0;
  const hasRoom = (shown: number) => fits(piecesOf(cut(text, shown), measure), room, smallest);
  if (hasRoom(text.length)) return text.length;
  const words = Array.from(text.matchAll(/\s+/g), ({ index }) => index);
  let [most, tooMany] = [-1, words.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (hasRoom(words[middle] ?? 0)) most = middle;
    else tooMany = middle;
  }
  const last = words[most] ?? 0;
  return ends.findLast((end) => end <= last && end >= last * LEAST_KEPT) ?? last;
}

function fits(pieces: ReturnType<typeof piecesOf>, room: Room, size: number): boolean {
  const lines = fillLines(pieces, room.width / size);
  const widest = Math.max(...lines.map(({ width }) => width));
  return widest * size <= room.width && lines.length * room.leading(size) * size <= room.height;
}
