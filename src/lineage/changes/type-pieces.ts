import type { Change, ChangeType } from "../../model/change.ts";
import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { areAlike } from "../../quote/comparing/align.ts";
import { joinAddressees } from "./addressed.ts";
import type { ChangeRules } from "./change-rules.ts";
import { compareVerbs } from "./compare-verbs.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";

/** A stretch that was changed, and what it is. */
export interface TypedPiece {
  piece: Piece;
  type: ChangeType;
  direction?: Change["direction"];
}

/** Tells for each stretch what was changed there. */
export function typePieces(aligned: Aligned, pieces: readonly Piece[], rules: ChangeRules): TypedPiece[] {
  const typed = pieces.map((piece) => typeOf(aligned, piece, rules));
  markMoved(aligned, typed, rules);
  return joinAddressees(aligned, joinWording(typed));
}

function typeOf(aligned: Aligned, piece: Piece, rules: ChangeRules): TypedPiece {
  const spansA = spansWithin(aligned, piece, "a");
  const spansB = spansWithin(aligned, piece, "b");
  switch (piece.kind) {
    case "qualifier":
      return { piece, ...qualifierChange(aligned, piece, spansA, spansB, rules) };
    case "verb":
      return { piece, ...compareVerbs(aligned, piece) };
    case "reference":
      return {
        piece,
        type: hasOtherWords(aligned, piece, ["reference", "date", "number"], rules) ? "wording" : "reference",
      };
    case "date":
    case "number": {
      if (alone(aligned, piece, rules) && isOfReference(aligned, piece)) return { piece, type: "reference" };
      const isOther = spansA.length > 0 && spansB.length > 0;
      return { piece, type: isOther && alone(aligned, piece, rules) ? piece.kind : "wording" };
    }
    case "neutral":
      return { piece, type: hasOtherWords(aligned, piece, ["neutral"], rules) ? "wording" : "order" };
    default:
      return { piece, type: isPunctuation(aligned, piece, rules) ? "order" : "wording" };
  }
}

function alone(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  return !hasOtherWords(aligned, piece, ["date", "number", "reference"], rules);
}

/** Whether one text alone has a date of a document there: "resolution 76/239 of 24 December 2021". */
function isOfReference({ steps, spansA, spansB }: Aligned, { from }: Piece): boolean {
  const { a, b } = steps[from - 1] ?? { a: -1, b: -1 };
  const ends = (spans: readonly Span[], token: number) =>
    spans.some(({ kind, to }) => kind === "reference" && to === token + 1);
  return ends(spansA, a) || ends(spansB, b);
}

/** A qualifier that one side alone has was added or dropped; where each has another, neither. */
function qualifierChange(
  aligned: Aligned,
  piece: Piece,
  spansA: readonly Span[],
  spansB: readonly Span[],
  rules: ChangeRules,
): Pick<TypedPiece, "type" | "direction"> {
  const dropped = without(phrasesOf(spansA), phrasesOf(spansB));
  const added = without(phrasesOf(spansB), phrasesOf(spansA));
  if (dropped.length === 0 && added.length === 0) return { type: "wording" };
  if (hasOtherWords(aligned, piece, ["qualifier"], rules)) return { type: "qualifier" };
  const said = new Set([
    ...added.map(({ adding }) => adding),
    ...dropped.map(({ adding }) =>
      adding === "softer" ? "firmer" : adding === "firmer" ? "softer" : adding,
    ),
  ]);
  const [direction] = said;
  if (said.size !== 1 || direction === "unclear" || direction === undefined) return { type: "qualifier" };
  if (
    opensClause(aligned, piece, rules) ||
    standsForWords(aligned, piece, rules) ||
    isNegated(aligned, piece, rules)
  )
    return { type: "qualifier" };
  return { type: "qualifier", direction };
}

/** Whether a conjunction stands before it: ", as well as to consider" begins a clause of its own, which is new as a whole. */
function opensClause({ steps, from, to }: Aligned, piece: Piece, { writes }: ChangeRules): boolean {
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b } = steps[at] as Step;
    const token = from.tokens[a] ?? to.tokens[b];
    if (token?.word === true && token.key !== "as") return writes.clause.has(token.key);
  }
  return false;
}

/** Whether the other side has words in its place, be they such as only join others; the other form of a word is none. */
function standsForWords(aligned: Aligned, piece: Piece, { writes }: ChangeRules): boolean {
  const { from, to, steps } = aligned;
  const words: [string[], string[]] = [[], []];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    for (const [side, token] of [
      [0, from.tokens[a]],
      [1, to.tokens[b]],
    ] as const)
      if (token?.word === true && !writes.and.has(token.key)) words[side].push(token.key);
  }
  const [one, other] = words;
  const isAnother = (word: string, opposite: readonly string[]) =>
    !opposite.some((each) => areAlike(word, each));
  return one.some((word) => isAnother(word, other)) && other.some((word) => isAnother(word, one));
}

/** So many words before a phrase a negation turns it round: "cannot fully". */
const NEGATES = 3;

function isNegated({ to, from, steps }: Aligned, piece: Piece, { negations }: ChangeRules): boolean {
  const { a, b } = steps[piece.from - 1] ?? { a: -1, b: -1 };
  return [
    from.tokens.slice(Math.max(0, a + 1 - NEGATES), a + 1),
    to.tokens.slice(Math.max(0, b + 1 - NEGATES), b + 1),
  ]
    .flat()
    .some(({ key }) => negations.has(key));
}

function phrasesOf(spans: readonly Span[]): QualifyingPhrase[] {
  return spans.flatMap(({ qualifier }) => (qualifier === undefined ? [] : [qualifier]));
}

function without(all: readonly QualifyingPhrase[], others: readonly QualifyingPhrase[]): QualifyingPhrase[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function spansWithin({ steps, spansA, spansB }: Aligned, { kind, from, to }: Piece, side: "a" | "b"): Span[] {
  const own = new Set<number>();
  for (let at = from; at < to; at += 1) own.add((steps[at] as Step)[side]);
  return (side === "a" ? spansA : spansB).filter((span) => span.kind === kind && own.has(span.from));
}

/** Whether there are words that are none of these kinds and say something; the other form of a word does not. */
function hasOtherWords(
  aligned: Aligned,
  piece: Piece,
  kinds: readonly Span["kind"][],
  { writes }: ChangeRules,
): boolean {
  const { steps, from, to, spansA, spansB } = aligned;
  const isOf = (spans: readonly Span[], token: number) =>
    spans.some((span) => kinds.includes(span.kind) && span.from <= token && token < span.to);
  const all: [string[], string[]] = [[], []];
  const others: [string[], string[]] = [[], []];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    for (const [side, token, isKnown] of [
      [0, from.tokens[a], isOf(spansA, a)],
      [1, to.tokens[b], isOf(spansB, b)],
    ] as const) {
      if (token?.word !== true || writes.joining.has(token.key) || writes.documents.has(token.key)) continue;
      all[side].push(token.key);
      if (!isKnown) others[side].push(token.key);
    }
  }
  return others.some((words, side) => {
    const opposite = all[1 - side] ?? [];
    return words.some((word) => !opposite.some((other) => areAlike(word, other)));
  });
}

/** The words of a stretch that say something, of each side, without what stayed. */
function wordsOf(aligned: Aligned, piece: Piece, { writes }: ChangeRules): [string[], string[]] {
  const sides: [string[], string[]] = [[], []];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = aligned.steps[at] as Step;
    if (same) continue;
    for (const [side, token] of [
      [0, aligned.from.tokens[a]],
      [1, aligned.to.tokens[b]],
    ] as const) {
      if (token?.word === true && !writes.joining.has(token.key)) sides[side].push(token.key);
    }
  }
  return sides;
}

/** Whether signs, and "and" for a comma, are all that is changed: the words are the same, parted otherwise. */
function isPunctuation({ from, to, steps }: Aligned, piece: Piece, { writes }: ChangeRules): boolean {
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    for (const token of [from.tokens[a], to.tokens[b]]) {
      if (token?.word === true && !writes.and.has(token.key)) return false;
    }
  }
  return true;
}

/** Words that stand elsewhere now are in another order, and neither added nor dropped. */
function markMoved(aligned: Aligned, typed: TypedPiece[], rules: ChangeRules): void {
  const all = typed
    .filter(({ type }) => type === "wording" || type === "qualifier")
    .map((one) => {
      const [from, to] = wordsOf(aligned, one.piece, rules);
      return { one, from: from.sort().join(" "), to: to.sort().join(" ") };
    });
  for (const { one, from, to } of all) if (from === to && from !== "") moved(one);
  for (const gone of all) {
    if (gone.to !== "" || gone.from === "" || gone.one.type === "order") continue;
    const back = all.find(({ one, from, to }) => one.type !== "order" && from === "" && to === gone.from);
    if (back === undefined) continue;
    moved(gone.one);
    moved(back.one);
  }
}

function moved(one: TypedPiece): void {
  one.type = "order";
  delete one.direction;
}

function joinWording(typed: readonly TypedPiece[]): TypedPiece[] {
  const joined: TypedPiece[] = [];
  for (const one of typed) {
    const before = joined.at(-1);
    if (before?.type === "wording" && one.type === "wording" && before.piece.to === one.piece.from)
      before.piece = { ...before.piece, to: one.piece.to };
    else joined.push(one);
  }
  return joined;
}
