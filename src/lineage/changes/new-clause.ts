import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { areAlike } from "../../quote/comparing/align.ts";
import type { ChangeRules } from "./change-rules.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { VERBAL } from "./ranked-phrases.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";

/** Whether a conjunction stands before what is done: ", as well as to consider" begins a clause, which is new as a whole. */
export function opensClause(
  { steps, from, to }: Aligned,
  piece: Piece,
  phrases: readonly QualifyingPhrase[],
  { writes }: ChangeRules,
): boolean {
  // "Full and meaningful", ", and within existing resources": what is no verb goes on with what stands before it.
  if (phrases.every(({ asked, kind }) => asked || (kind !== undefined && !VERBAL.has(kind)))) return false;
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b } = steps[at] as Step;
    const token = from.tokens[a] ?? to.tokens[b];
    if (token?.word === true && token.key !== "as") return writes.clause.has(token.key);
  }
  return false;
}

/**
 * Whether words that are new, or gone, as a whole begin with it: ", where appropriate, by adopting laws" qualifies these; ",
 * as appropriate, and to adopt laws" what stands before them.
 */
export function leadsClause(aligned: Aligned, piece: Piece, isVerb: boolean, rules: ChangeRules): boolean {
  const { steps, from, to } = aligned;
  if (!changesAt(aligned, piece.to, rules)) return false;
  let last = piece.to;
  while (steps[last + 1]?.same === false) last += 1;
  const words = [steps[piece.to], steps[last]].map((step) =>
    step === undefined ? undefined : (from.tokens[step.a] ?? to.tokens[step.b]),
  );
  const { a, b } = steps[piece.to] as Step;
  // "Consider joining" asks for less than "join"; "striving to ensure" for something else than "pursuing".
  if (isVerb && a !== -1 && b !== -1) return !areAlike(from.tokens[a]?.key ?? "", to.tokens[b]?.key ?? "");
  // "[, as appropriate, national and] regional" goes on with what stays; "[to strive to maintain it and] to go on" does not.
  const goesOn = words.some((word) => word === undefined || rules.writes.clause.has(word.key));
  return (a === -1 || b === -1) && (isVerb || !goesOn);
}

/** Whether words of its side that say something are changed right before it: "integrated policy advice, as appropriate," is new. */
export function endsNewWords({ steps, from, to }: Aligned, piece: Piece, { writes }: ChangeRules): boolean {
  const before = steps[piece.from - 1];
  if (before === undefined || before.same) return false;
  const isAdded = steps.slice(piece.from, piece.to).every(({ a, same }) => same || a === -1);
  const token = isAdded ? to.tokens[before.b] : from.tokens[before.a];
  return token?.word === true && !writes.and.has(token.key) && !writes.joining.has(token.key);
}

/**
 * Whether words that say something are changed right beside it: "full cooperation with all" is new as a whole, "full, equal and
 * meaningful" is a list of what is asked.
 */
export function isOfClause(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  return [piece.from - 1, piece.to].some((at) => changesAt(aligned, at, rules) && !isOfList(aligned, at));
}

/** Whether what is changed at a step describes what is asked, or insists on it: a word of a list. */
function isOfList({ steps, spansA, spansB }: Aligned, at: number): boolean {
  const { a, b } = steps[at] as Step;
  const isIn = (spans: readonly Span[], token: number) =>
    token === -1 ||
    spans.some(({ qualifier, from, to }) => qualifier?.asked === true && from <= token && token < to);
  return isIn(spansA, a) && isIn(spansB, b);
}

export function changesAt({ steps, from, to }: Aligned, at: number, { writes }: ChangeRules): boolean {
  const step = steps[at];
  if (step === undefined || step.same) return false;
  return [from.tokens[step.a], to.tokens[step.b]].some(
    (token) => token?.word === true && !writes.and.has(token.key),
  );
}
