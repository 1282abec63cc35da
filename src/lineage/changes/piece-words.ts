import { areAlike } from "../../quote/comparing/align.ts";
import type { ChangeRules } from "./change-rules.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";

/** The stretches of a side that are of a piece's kind, and begin in it. */
export function spansWithin(
  { steps, spansA, spansB }: Aligned,
  { kind, from, to }: Piece,
  side: "a" | "b",
): Span[] {
  const own = new Set<number>();
  for (let at = from; at < to; at += 1) own.add((steps[at] as Step)[side]);
  return (side === "a" ? spansA : spansB).filter((span) => span.kind === kind && own.has(span.from));
}

/** Whether there are words that are none of these kinds and say something; the other form of a word does not. */
export function hasOtherWords(
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
  return others.some((words, side) => hasAnother(words, all[1 - side] ?? []));
}

/** Whether some words have no other form of them among others. */
export function hasAnother(words: readonly string[], opposite: readonly string[]): boolean {
  return words.some((word) => !opposite.some((each) => areAlike(word, each)));
}
