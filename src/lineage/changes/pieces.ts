import type { ChangeRules } from "./change-rules.ts";
import type { ReadText } from "./read-text.ts";
import type { Span, SpanKind } from "./spans.ts";
import type { Step } from "./steps.ts";

/** A stretch of the steps that is one change: what its words are, if they are anything of which a kind is told. */
export interface Piece {
  kind: SpanKind | "words";
  /** Steps, half open. */
  from: number;
  to: number;
}

/** The steps from one text to another, and what the words of each are. */
export interface Aligned {
  from: ReadText;
  to: ReadText;
  steps: readonly Step[];
  spansA: readonly Span[];
  spansB: readonly Span[];
}

/** Where several could be said of a step, the first. */
const FIRST: readonly SpanKind[] = ["qualifier", "reference", "verb", "date", "number", "neutral"];
const NONE = FIRST.length;
const DATED: ReadonlySet<Piece["kind"]> = new Set(["date", "number"]);
/** What a list of documents is made of. */
const LISTED: ReadonlySet<Piece["kind"]> = new Set(["reference", "date", "number"]);

/**
 * Cuts what differs into changes that read well: a phrase is never cut, what only joins others goes with its neighbour, and
 * small words that stayed between two changed ones are taken with them.
 */
export function piecesOf(aligned: Aligned, rules: ChangeRules): Piece[] {
  const kinds = kindsOfSteps(aligned);
  const pieces: Piece[] = [];
  for (let at = 0; at < kinds.length; ) {
    if (kinds[at] === -1) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < kinds.length && kinds[end] !== -1) end += 1;
    pieces.push(...cutRun(aligned, kinds, at, end, rules));
    at = end;
  }
  return joinWords(aligned, pieces, rules);
}

/** For each step that changes something the place of its kind in {@link FIRST}; -1 for one that changes nothing. */
function kindsOfSteps({ steps, spansA, spansB }: Aligned): Int8Array {
  const kinds = new Int8Array(steps.length).fill(-1);
  for (const [index, { same }] of steps.entries()) if (!same) kinds[index] = NONE;
  const stepOf = (side: "a" | "b") => {
    const places: number[] = [];
    for (const [index, step] of steps.entries()) if (step[side] !== -1) places[step[side]] = index;
    return places;
  };
  for (const [spans, side, places] of [
    [spansA, "a", stepOf("a")],
    [spansB, "b", stepOf("b")],
  ] as const) {
    for (const { kind, from, to } of spans) {
      const [first = 0, last = -1] = [places[from], places[to - 1]];
      let changes = false;
      // "In a transparent manner" stays where it is "in a transparent and timely manner" now.
      const [own, stays] = [side, kind === "qualifier"] as const;
      for (let at = first; at <= last && !changes; at += 1)
        changes = steps[at]?.same === false && (!stays || steps[at]?.[own] !== -1);
      if (!changes) continue;
      const rank = FIRST.indexOf(kind);
      // "Also" that is added before a verb leaves the verb as it was.
      for (let at = first; at <= last; at += 1) {
        const known = kinds[at] as number;
        if (kind === "verb" && steps[at]?.same === true) continue;
        if (known === -1 || rank < known) kinds[at] = rank;
      }
    }
  }
  return kinds;
}

function cutRun(aligned: Aligned, kinds: Int8Array, from: number, to: number, rules: ChangeRules): Piece[] {
  const isJoining = (at: number) => joinsOnly(aligned, at, rules);
  // What only joins goes with what stands before it, or behind it where nothing does.
  const own = kinds.slice(from, to);
  let last = -1;
  for (let at = 0; at < own.length; at += 1) {
    if (own[at] !== NONE || !isJoining(from + at)) last = own[at] as number;
    else if (last !== -1) own[at] = last;
  }
  for (let at = own.length - 1; at >= 0; at -= 1) {
    if (own[at] !== NONE || !isJoining(from + at)) last = own[at] as number;
    else if (at < own.length - 1) own[at] = own[at + 1] as number;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const kind = FIRST[own[at] as number] ?? "words";
    const before = pieces.at(-1);
    if (before !== undefined && before.kind === kind) before.to = from + at + 1;
    else pieces.push({ kind, from: from + at, to: from + at + 1 });
  }
  if (isOneSided(aligned, from, to)) return wholeClause(pieces);
  // "30 June 2020, as well as its decision 74/571" is one list of documents.
  const isList =
    pieces.every(({ kind }) => LISTED.has(kind)) && pieces.some(({ kind }) => kind === "reference");
  return isList && pieces.length > 1 ? [{ kind: "reference", from, to }] : pieces;
}

/**
 * A clause that one text alone has stays whole; what qualifies what stands before it is told apart. One more document, with
 * its date, is one reference.
 */
function wholeClause(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  const end = pieces.at(-1)?.to ?? first.to;
  const kinds = new Set(pieces.map(({ kind }) => kind));
  if (!kinds.has("words")) {
    // "No later than 1 May 2026" is one phrase.
    const isDated =
      kinds.has("qualifier") && [...kinds].every((kind) => kind === "qualifier" || DATED.has(kind));
    if (isDated) return [{ kind: "qualifier", from: first.from, to: end }];
    const isReference = kinds.has("reference") && !kinds.has("qualifier") && !kinds.has("verb");
    return isReference ? [{ kind: "reference", from: first.from, to: end }] : pieces;
  }
  const leads = first.kind === "qualifier" && rest.length > 0;
  if (leads) return [first, { kind: "words", from: first.to, to: end }];
  return [{ kind: "words", from: first.from, to: end }];
}

function isOneSided({ steps }: Aligned, from: number, to: number): boolean {
  let [hasA, hasB] = [false, false];
  for (let at = from; at < to; at += 1) {
    const step = steps[at] as Step;
    if (step.same) continue;
    hasA ||= step.a !== -1;
    hasB ||= step.b !== -1;
  }
  return hasA !== hasB;
}

/** Whether a step is about signs and words alone that only join others. */
function joinsOnly({ from, to, steps }: Aligned, at: number, { writes }: ChangeRules): boolean {
  const { a, b } = steps[at] as Step;
  const [one, other] = [from.tokens[a], to.tokens[b]];
  const joins = (token = one) =>
    token === undefined || !token.word || writes.joining.has(token.key) || writes.documents.has(token.key);
  return joins(one) && joins(other);
}

/** So many words that join others may stand unchanged within one change of words. */
const ISLAND = 2;

function joinWords(aligned: Aligned, pieces: readonly Piece[], rules: ChangeRules): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const near =
      before !== undefined &&
      before.kind === piece.kind &&
      piece.from - before.to <= ISLAND &&
      // "Calling strongly upon", "demanding strongly that": one verb, whatever stayed in it.
      (piece.kind === "verb" ||
        (piece.kind === "words" && rangeEvery(before.to, piece.from, (at) => joinsOnly(aligned, at, rules))));
    if (near) before.to = piece.to;
    else joined.push({ ...piece });
  }
  return joined;
}

function rangeEvery(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (!holds(at)) return false;
  return true;
}
