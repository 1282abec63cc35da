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
  const sign = signOf(segments);
  if (sign === undefined) return result;
  const candidates = all.flatMap(({ piece, segment, index }) => {
    const { label } = piece;
    if (label?.is !== "number" || (label.sign !== sign && label.sign !== "")) return [];
    return [{ piece, segment, index, number: label.number }];
  });
  const printed = candidates.map(({ number }) => number);
  /** Up to where numbers are too low. */
  let shiftedTo = 0;
  const misprinted: Misprint[] = [];
  let last = 0;
  let lastSegment: Segment | undefined;
  /** The numbers of a list within a paragraph, while one goes on. */
  let listed = 0;
  for (const [index, { piece, segment, number }] of candidates.entries()) {
    const next = candidates[index + 1];
    const isNewHeading = segment !== lastSegment && segment.headings.length > 0;
    const expected = last + 1;
    let taken: number | undefined;
    if (index >= shiftedTo && !(number === 1 && isNewHeading)) {
      shiftedTo = index + shiftedFrom(printed, index, expected);
    }
    const isShifted = index < shiftedTo;
    if (number === expected && !isShifted) {
      taken = number;
    } else if (isNewHeading && number === 1 && !isShifted) {
      taken = 1;
      if (last > 0) result.anew.add(segment);
    } else if (isShifted || next?.number === expected + 1) {
      taken = expected;
      misprinted.push({ number: expected, printed: number });
    } else if (number === 1 || (listed > 0 && number === listed + 1) || piece.isTyped) {
      // A list within the paragraph, which one number alone hardly is.
      const isAlone = number === 1 && next?.number !== 2 && !piece.isTyped;
      if (isAlone) result.oddities.push(secondNumber(number, last));
      listed = number;
      continue;
    } else if (number > expected) {
      taken = number;
      const lost = lostBetween(all, candidates[index - 1]?.piece, piece, number - expected);
      for (const [at, one] of lost.entries()) result.numbers.set(one, expected + at);
      for (const at of lost.keys()) result.oddities.push(`paragraph ${expected + at} has no number`);
      if (lost.length === 0) result.oddities.push(`the number ${number} follows ${last}`);
    } else if (isNewHeading) {
      taken = number;
      result.anew.add(segment);
      result.oddities.push(`the number ${number} follows ${last}`);
    } else {
      listed = number;
      result.oddities.push(secondNumber(number, last));
      continue;
    }
    listed = 0;
    last = taken;
    lastSegment = segment;
    result.numbers.set(piece, taken);
  }
  result.isNumbered = result.numbers.size > 0;
  result.oddities.push(...describe(misprinted));
  return result;
}

function secondNumber(number: number, last: number): string {
  return `a second number ${number} after ${last} is read as words`;
}

interface Misprint {
  number: number;
  printed: number;
}

/** A sentence each, or one for those that follow each other. */
function describe(misprints: readonly Misprint[]): string[] {
  const runs: Misprint[][] = [];
  for (const misprint of misprints) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.number === misprint.number - 1 && last.printed === misprint.printed - 1;
    if (isNext) runs.at(-1)?.push(misprint);
    else runs.push([misprint]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0] as Misprint, run.at(-1) as Misprint];
    if (first === last) return `paragraph ${first.number} is numbered ${first.printed}`;
    return `paragraphs ${first.number} to ${last.number} are numbered ${first.printed} to ${last.printed}`;
  });
}

/**
 * How many numbers, from one on, are too low by as many as are left out after them: 12, 12, 13, 15 or 1, 2, 1, 2, 5.
 */
function shiftedFrom(numbers: readonly number[], index: number, expected: number): number {
  const by = expected - (numbers[index] ?? 0);
  if (by <= 0) return 0;
  let end = index;
  while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
  return numbers[end + 1] === (numbers[end] ?? 0) + by + 1 ? end - index + 1 : 0;
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

/** What follows the digits of the paragraphs' numbers: of those that stand first under headings, else of the first 1. */
function signOf(segments: readonly Segment[]): string | undefined {
  const signed = ({ label }: Piece) => (label?.is === "number" && label.sign !== "" ? [label] : []);
  const firsts = segments.flatMap(({ pieces }) => pieces.slice(0, 1).flatMap(signed));
  const counts = new Map<string, number>();
  for (const { sign } of firsts) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const all = segments.flatMap(({ pieces }) => pieces.flatMap(signed));
  return most?.[0] ?? (all.find(({ number }) => number === 1) ?? all[0])?.sign;
}
