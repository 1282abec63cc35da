/** How wide words are, where the letters' size is 1. */
export type Measure = (words: string) => number;

/** What stays together on a line. */
export interface Piece {
  words: string;
  width: number;
  /** The white space before it, where a line goes on. */
  gap: number;
}

interface Line {
  words: string;
  width: number;
}

/** A line may end at white space, and after a hyphen inside a word of letters. */
const PIECES = /\S+?\p{L}{2}-(?=\p{L}{3})|\S+/gu;

/** Takes words apart where a line may end. */
export function piecesOf(words: string, measure: Measure): Piece[] {
  const space = measure(" ");
  return Array.from(words.matchAll(PIECES), ({ 0: piece, index }) => ({
    words: piece,
    width: measure(piece),
    gap: index === 0 || /\s/.test(words.charAt(index - 1)) ? space : 0,
  }));
}

/** Fills lines of a width, one after the other. A piece that is wider stands on a line of its own. */
export function fillLines(pieces: readonly Piece[], width: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || line.width + piece.gap + piece.width > width) {
      lines.push({ words: piece.words, width: piece.width });
    } else {
      line.words += `${piece.gap > 0 ? " " : ""}${piece.words}`;
      line.width += piece.gap + piece.width;
    }
  }
  return lines;
}

/** Fills as many lines as the width needs, as equal among themselves as can be. */
export function balanceLines(pieces: readonly Piece[], width: number): string[] {
  const { length } = fillLines(pieces, width);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    const lines = fillLines(pieces, middle);
    if (lines.length === length && lines.every((line) => line.width <= middle)) wide = middle;
    else narrow = middle;
  }
  return fillLines(pieces, wide).map((line) => line.words);
}
