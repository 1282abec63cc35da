import type { Change, ChangeType } from "../../model/change.ts";
import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { areAlike } from "../../quote/comparing/align.ts";
import type { Step } from "./align-words.ts";
import type { ChangeRules } from "./change-rules.ts";
import { compareVerbs } from "./compare-verbs.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { Span } from "./spans.ts";

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
  return joinWording(typed);
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
      const isOther = spansA.length > 0 && spansB.length > 0;
      const alone = !hasOtherWords(aligned, piece, ["date", "number", "reference"], rules);
      return { piece, type: isOther && alone ? piece.kind : "wording" };
    }
    case "neutral":
      return { piece, type: hasOtherWords(aligned, piece, ["neutral"], rules) ? "wording" : "order" };
    default:
      return {
        piece,
        type: wordsOf(aligned, piece, rules).every((side) => side.length === 0) ? "order" : "wording",
      };
  }
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
  // "As appropriate" for "where necessary" is another bound, not a lesser one.
  if (added.length > 0 && dropped.length > 0) return { type: "qualifier" };
  return { type: "qualifier", direction };
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
  rules: ChangeRules,
): boolean {
  const { steps, from, to, spansA, spansB } = aligned;
  const isOf = (spans: readonly Span[], token: number) =>
    spans.some((span) => kinds.includes(span.kind) && span.from <= token && token < span.to);
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    const one = a === -1 || isOf(spansA, a) ? undefined : from.tokens[a];
    const other = b === -1 || isOf(spansB, b) ? undefined : to.tokens[b];
    if (one !== undefined && other !== undefined && areAlike(one.key, other.key)) continue;
    for (const token of [one, other]) {
      if (
        token?.word === true &&
        !rules.writes.joining.has(token.key) &&
        !rules.writes.documents.has(token.key)
      )
        return true;
    }
  }
  return false;
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
