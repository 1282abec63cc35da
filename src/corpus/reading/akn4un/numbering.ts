import type { Piece, Segment } from "./segments.ts";

/** Which pieces begin a numbered paragraph, and with which number. */
export interface Numbering {
  numbers: Map<Piece, number>;
  /** The segments in which numbers begin anew. */
  anew: Set<Segment>;
  /** Whether there is a number at all. */
  isNumbered: boolean;
  oddities: string[];
}

/**
 * Decides which numbers number paragraphs: those with the sign that the first has after it, one after the other. What
 * else has a number is a list within a paragraph. Under a heading they may begin anew. A number that is misprinted
 * between two that aren't is counted, and said to be odd; so is one that was lost.
 */
export function numberingOf(segments: readonly Segment[]): Numbering {
  const result: Numbering = { numbers: new Map(), anew: new Set(), isNumbered: false, oddities: [] };
  const all = segments.flatMap((segment) =>
    segment.pieces.map((piece, index) => ({ piece, segment, index })),
  );
  const sign = signOf(all.map(({ piece }) => piece));
  if (sign === undefined) return result;
  const candidates = all.flatMap(({ piece, segment, index }) => {
    const { label } = piece;
    if (label?.is !== "number" || (label.sign !== sign && label.sign !== "")) return [];
    return [{ piece, segment, index, number: label.number }];
  });
  let last = 0;
  let lastSegment: Segment | undefined;
  /** The numbers of a list within a paragraph, while one goes on. */
  let listed = 0;
  for (const [index, { piece, segment, number }] of candidates.entries()) {
    const next = candidates[index + 1];
    const isNewHeading = segment !== lastSegment && segment.headings.length > 0;
    const expected = last + 1;
    let taken: number | undefined;
    if (number === expected) {
      taken = number;
    } else if (isNewHeading && number === 1) {
      taken = 1;
      if (last > 0) result.anew.add(segment);
    } else if (number === 1 || (listed > 0 && number === listed + 1)) {
      // A list within the paragraph.
      listed = number;
      continue;
    } else if (next?.number === expected + 1 && (number < expected || number > expected + 1)) {
      taken = expected;
      result.oddities.push(
        `paragraph ${expected} is numbered ${number}, between ${last} and ${expected + 1}`,
      );
    } else if (number > expected) {
      taken = number;
      const lost = lostBetween(all, candidates[index - 1]?.piece, piece, number - expected);
      for (const [at, one] of lost.entries()) result.numbers.set(one, expected + at);
      const problem = lost.length > 0 ? "what stands between has no number" : "none stands between";
      result.oddities.push(`the number ${number} follows ${last}: ${problem}`);
    } else if (isNewHeading) {
      taken = number;
      result.anew.add(segment);
      result.oddities.push(`the number ${number} follows ${last}`);
    } else {
      listed = number;
      result.oddities.push(`a second number ${number} after ${last} is read as words`);
      continue;
    }
    listed = 0;
    last = taken;
    lastSegment = segment;
    result.numbers.set(piece, taken);
  }
  result.isNumbered = result.numbers.size > 0;
  return result;
}

/** The paragraphs that lost their numbers between two that have one, where they are as many as numbers are missing. */
function lostBetween(
  all: readonly { piece: Piece }[],
  before: Piece | undefined,
  after: Piece,
  missing: number,
): Piece[] {
  const from = before === undefined ? 0 : all.findIndex(({ piece }) => piece === before) + 1;
  const to = all.findIndex(({ piece }) => piece === after);
  const between = all.slice(from, to).map(({ piece }) => piece);
  const unlabelled = between.filter(
    ({ label, block, words }) =>
      label === undefined && !block.goesOn && block.is === "text" && !/[,،，]$/u.test(words.text),
  );
  return unlabelled.length === missing ? unlabelled : [];
}

/** What follows the digits of the paragraphs' numbers: that of the number 1, where there is one. */
function signOf(pieces: readonly Piece[]): string | undefined {
  const signs = pieces.flatMap(({ label }) => (label?.is === "number" && label.sign !== "" ? [label] : []));
  return (signs.find(({ number }) => number === 1) ?? signs[0])?.sign;
}
