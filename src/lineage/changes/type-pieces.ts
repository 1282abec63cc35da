import type { Change, ChangeType } from "../../model/change.ts";
import { joinAddressees } from "./addressed.ts";
import type { ChangeRules } from "./change-rules.ts";
import { compareVerbs } from "./compare-verbs.ts";
import { hasOtherWords, spansWithin } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { deadlineChange, qualifierChange } from "./qualifier-change.ts";
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
      return { piece, ...compareVerbs(aligned, piece, rules) };
    case "reference":
      return {
        piece,
        type: hasOtherWords(aligned, piece, ["reference", "date", "number"], rules) ? "wording" : "reference",
      };
    case "date":
    case "number": {
      if (alone(aligned, piece, rules) && isOfReference(aligned, piece)) return { piece, type: "reference" };
      if (!alone(aligned, piece, rules)) return { piece, type: "wording" };
      if (spansA.length > 0 && spansB.length > 0) return { piece, type: piece.kind };
      return { piece, type: "wording", ...deadlineChange(aligned, piece, rules) };
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
