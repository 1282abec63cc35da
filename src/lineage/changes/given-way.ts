import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { areAlike } from "../../quote/comparing/align.ts";
import type { Token } from "../../quote/comparing/tokens.ts";
import type { ChangeRules } from "./change-rules.ts";
import { changesAt } from "./new-clause.ts";
import { hasAnother } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { VERBAL } from "./ranked-phrases.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";

/** Whether the first word that says something behind a verb has another form among what the other text has there instead. */
export function keepsDeed({ steps, from, to }: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const isAdded = steps.slice(piece.from, piece.to).every(({ a, same }) => same || a === -1);
  const [own, opposite] = isAdded ? (["b", "a"] as const) : (["a", "b"] as const);
  const [{ tokens }, { tokens: others }] = isAdded ? [to, from] : [from, to];
  const [first, last] = runAround(steps, piece);
  if (last - first > ANEW) return false;
  const says = (token: Token | undefined) =>
    token?.word === true && !rules.writes.joining.has(token.key) && !rules.writes.and.has(token.key);
  const behind = steps.slice(piece.to, last).flatMap((step) => tokens[step[own]] ?? []);
  const instead = steps.slice(first, last).flatMap((step) => others[step[opposite]] ?? []);
  const deed = behind.filter(says).slice(0, DEED);
  return deed.some(({ key }) => instead.some((other) => says(other) && isFormOf(key, other.key)));
}

/** So many words and signs changed in a row are a clause that was written anew. */
const ANEW = 40;
/** Within so many words behind a verb that qualifies stands what is done: "begin work aimed at the early constitution". */
const DEED = 2;
/** So many letters are the same at the beginning of two forms of a word. */
const STEM = 5;

function isFormOf(one: string, other: string): boolean {
  return areAlike(one, other) || (one.length > STEM && one.slice(0, STEM) === other.slice(0, STEM));
}

/** The steps that changed in a row around a stretch, half open. */
function runAround(steps: readonly Step[], { from, to }: Pick<Piece, "from" | "to">): [number, number] {
  let [first, last] = [from, to];
  while (steps[first - 1]?.same === false) first -= 1;
  while (steps[last]?.same === false) last += 1;
  return [first, last];
}

/**
 * Whether a condition is all that its text has there, where the other has words of another kind: "a plan, where appropriate,
 * aimed at", "a plan, taking note of the report, aimed at".
 */
export function isWholeCondition(
  { steps, from, to, spansA, spansB }: Aligned,
  piece: Piece,
  phrases: readonly QualifyingPhrase[],
  { writes }: ChangeRules,
): boolean {
  if (!phrases.every(({ kind, adding }) => kind !== undefined && !VERBAL.has(kind) && adding === "softer"))
    return false;
  const run = steps.slice(...runAround(steps, piece));
  const says = (tokens: readonly Token[], spans: readonly Span[], token: number) =>
    tokens[token]?.word === true &&
    !writes.joining.has(tokens[token].key) &&
    !writes.and.has(tokens[token].key) &&
    !spans.some(
      ({ kind, from: first, to: end }) =>
        (kind === "qualifier" || kind === "neutral") && first <= token && token < end,
    );
  const isIn = (spans: readonly Span[], side: "a" | "b") =>
    run.some((step) =>
      spans.some(
        ({ qualifier, from: first, to: end }) =>
          qualifier !== undefined && first <= step[side] && step[side] < end,
      ),
    );
  const [inA, inB] = [isIn(spansA, "a"), isIn(spansB, "b")];
  const hasInstead = run.some(({ a, b }) => (inA ? to.tokens[b] : from.tokens[a])?.word === true);
  if (inA === inB || !hasInstead) return false;
  return !run.some((step) => (inA ? says(from.tokens, spansA, step.a) : says(to.tokens, spansB, step.b)));
}

function isChangedSign({ steps, from, to }: Aligned, at: number): boolean {
  const step = steps[at];
  if (step === undefined || step.same) return false;
  return [from.tokens[step.a], to.tokens[step.b]].every((token) => token?.word !== true);
}

/** Whether the words on both sides of it were put in the place of others: a clause that was written anew. */
export function isWrittenAnew(aligned: Aligned, { from, to }: Piece, rules: ChangeRules): boolean {
  let [before, behind] = [from - 1, to];
  while (isChangedSign(aligned, before)) before -= 1;
  while (isChangedSign(aligned, behind)) behind += 1;
  if (!changesAt(aligned, before, rules) || !changesAt(aligned, behind, rules)) return false;
  const run = aligned.steps.slice(...runAround(aligned.steps, { from, to }));
  return run.some(({ a }) => a !== -1) && run.some(({ b }) => b !== -1);
}

/** Whether the other side has words in its place, be they such as only join others; the other form of a word is none. */
export function standsForWords(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const [one, other] = changedWords(aligned, piece, rules);
  return hasAnother(one, other) && hasAnother(other, one);
}

/** Whether the other side has other forms of the same words in its place: "explore ways", "exploring ways". */
export function isOtherForm(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const [one, other] = changedWords(aligned, piece, rules);
  return one.length > 0 && other.length > 0 && !hasAnother(one, other) && !hasAnother(other, one);
}

/** The words of each side that were changed, without articles and "and". */
function changedWords(
  { from, to, steps }: Aligned,
  piece: Piece,
  { writes }: ChangeRules,
): [string[], string[]] {
  const words: [string[], string[]] = [[], []];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    for (const [side, token] of [
      [0, from.tokens[a]],
      [1, to.tokens[b]],
    ] as const)
      if (token?.word === true && !writes.and.has(token.key) && writes.articles?.has(token.key) !== true)
        words[side].push(token.key);
  }
  return words;
}
