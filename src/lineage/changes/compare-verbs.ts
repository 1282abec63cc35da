import type { Change, ChangeType } from "../../model/change.ts";
import type { ChangeRules, SaidBy } from "./change-rules.ts";
import { hasAnother } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { Span } from "./spans.ts";
import { NEUTRAL, type SpokenVerb, WEIGHT, WISH } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";

/** Tells of a changed verb whether it is softer or firmer: where both have a rank of the same kind, and nothing speaks against it. */
export function compareVerbs(
  { from, to, steps, spansA, spansB }: Aligned,
  piece: Piece,
  rules: ChangeRules,
): { type: ChangeType; direction?: Change["direction"] } {
  const one = verbOf(steps, piece, "a", spansA);
  const other = verbOf(steps, piece, "b", spansB);
  if (one === undefined || other === undefined) return { type: one === other ? "wording" : "verb" };
  const rank = isCallByNoun(one, other) || isCallByNoun(other, one) ? 0 : rankOf(one, other, rules);
  const changes = insistenceChanges(steps, piece, one, other);
  const insists = changes ? Math.sign(other.stronger.length - one.stronger.length) : 0;
  const way = one.said.verb === other.said.verb ? insists : outweighed(rank, insists, one, other) ? 0 : rank;
  const isBeside = stayed(steps, one, other, spansB, "b") || stayed(steps, other, one, spansA, "a");
  if (
    way === 0 ||
    (isBeside && !saysTheSame({ steps, spansA, spansB }, piece)) ||
    (isStance(one, other) &&
      !isOfTheSame({ from, to, steps }, piece, [mayBeLonger(one, other), mayBeLonger(other, one)], rules))
  )
    return { type: "verb" };
  return { type: "verb", direction: way > 0 ? "firmer" : "softer" };
}

/**
 * Whether what insists speaks against the next rank: "strongly encourages" is not less than "recommends", and who "reiterates
 * its request" asks no less than who calls upon. Against two ranks it does not.
 */
function outweighed(rank: number, insists: number, one: SpokenVerb, other: SpokenVerb): boolean {
  if (Math.abs(rank) > 1) return false;
  return rank * insists < 0 || rank * (Number(other.again) - Number(one.again)) < 0;
}

/**
 * Whether a verb has not given way to the other, but stands on in a clause beside it: "Notes the decision" and "Welcomes the
 * election, and notes the decision".
 *
 * @param side of the text with the other verb
 */
function stayed(
  steps: readonly Step[],
  { said }: SpokenVerb,
  other: SpokenVerb,
  spans: readonly Span[],
  side: "a" | "b",
): boolean {
  if (said.verb === other.said.verb) return false;
  const opposite = side === "a" ? "b" : "a";
  return spans.some(({ verb }) => {
    if (verb === undefined || verb === other || verb.said.verb !== said.verb) return false;
    const step = steps.find((each) => each[side] === verb.head);
    return step !== undefined && step[opposite] === -1;
  });
}

/** So many words and signs behind a verb are what it is said of. */
const OBJECT = 4;

/** Whether what stands right behind the verbs, but for "also" and its like, is the same in both texts. */
function saysTheSame(
  { steps, spansA, spansB }: Pick<Aligned, "steps" | "spansA" | "spansB">,
  { to }: Piece,
): boolean {
  const isNeutral = (spans: readonly Span[], token: number) =>
    spans.some(({ kind, from, to: end }) => kind === "neutral" && from <= token && token < end);
  let from = to;
  for (; from < steps.length; from += 1) {
    const { a, b, same } = steps[from] as Step;
    if (same || !(isNeutral(spansA, a) || isNeutral(spansB, b))) break;
  }
  const behind = steps.slice(from, from + OBJECT);
  return behind.length === OBJECT && behind.every(({ same }) => same);
}

/** Whether a stance is taken or given up: that is said of something, as a call is not. */
function isStance({ said: one }: SpokenVerb, { said: other }: SpokenVerb): boolean {
  return one.verb !== other.verb && (one.scale !== undefined || other.scale !== undefined);
}

/** Of so many words and signs behind a verb so many are the same where it is still said of the same thing. */
const NEAR = 20;
const STILL = 0.4;

/**
 * Whether more may stand behind a verb than behind the other: where each takes a stance or none, or asks somebody. "Takes note of
 * the report of the Commission" asks for nothing less than "requests the Commission".
 */
function mayBeLonger({ said }: SpokenVerb, { said: other }: SpokenVerb): boolean {
  if (said.scale === NEUTRAL && other.kind === "call") return false;
  return [said, other].every(({ scale, kind }) => scale !== undefined || kind === "call");
}

/**
 * Whether it is said of the same thing: "Recalling the summit" and "Welcoming the treaty" are two sentences. What stands right
 * behind the verbs may be longer in the one or the other text ("Welcomes the adoption of the treaty", "Recalls the treaty");
 * other words in its place name another thing.
 */
function isOfTheSame(
  { from, to: later, steps }: Pick<Aligned, "from" | "to" | "steps">,
  { to }: Piece,
  [mayBeBefore, mayBeAfter]: readonly [boolean, boolean],
  { writes }: ChangeRules,
): boolean {
  const words: [string[], string[]] = [[], []];
  const isArticle = (step: Step | undefined) =>
    step?.same === true && writes.articles?.has(from.tokens[step.a]?.key ?? "") === true;
  let at = isArticle(steps[to]) ? to + 1 : to;
  for (; steps[at]?.same === false; at += 1) {
    const { a, b } = steps[at] as Step;
    for (const [side, token] of [
      [0, from.tokens[a]],
      [1, later.tokens[b]],
    ] as const)
      if (token?.word === true && !writes.joining.has(token.key) && writes.articles?.has(token.key) !== true)
        words[side].push(token.key);
  }
  const [dropped, added] = words;
  const [isLess, isMore] = [hasAnother(dropped, added), hasAnother(added, dropped)];
  if ((isLess && isMore) || (isLess && !mayBeBefore) || (isMore && !mayBeAfter)) return false;
  const behind = steps.slice(to, to + NEAR);
  return (
    steps.slice(at, at + OBJECT).every(({ same }) => same) ||
    behind.filter(({ same }) => same).length >= STILL * behind.length
  );
}

/** Whether what makes the verb more urgent is among what was changed. */
function insistenceChanges(
  steps: readonly Step[],
  piece: Piece,
  { stronger: one }: SpokenVerb,
  { stronger: other }: SpokenVerb,
): boolean {
  const has = (all: readonly { from: number; to: number }[], token: number) =>
    all.some(({ from, to }) => from <= token && token < to);
  return steps.slice(piece.from, piece.to).some(({ a, b, same }) => !same && (has(one, a) || has(other, b)));
}

/** So many ranks are between verbs of two scales. */
const OTHER_SCALE = 2;

/** By how many ranks the second is firmer: of one scale, or of one kind where neither has a scale; what takes no stance is less. */
function rankOf({ said: one }: SpokenVerb, { said: other }: SpokenVerb, rules: ChangeRules): number {
  if (one.firmness === undefined || other.firmness === undefined) return 0;
  const isOfOneScale = one.scale === other.scale && (one.scale !== undefined || one.kind === other.kind);
  if (isOfOneScale) return other.firmness - one.firmness;
  if (isLessThan(one, other, rules)) return OTHER_SCALE;
  return isLessThan(other, one, rules) ? -OTHER_SCALE : 0;
}

/** Whether one only names what the other does: "Requests the Secretary-General" and "Recalls its request to". */
function isCallByNoun({ said, names }: SpokenVerb, other: SpokenVerb): boolean {
  const isSaidAgain = other.again;
  return said.scale === NEUTRAL && names?.kind === "call" && other.said.kind === "call" && !isSaidAgain;
}

/** "Notes" is less than whatever takes a stance, "recognizes" than what takes a side, both than what asks. */
function isLessThan(one: SaidBy, other: SaidBy, { sides, belowCalls }: ChangeRules): boolean {
  if (one.scale === undefined) return false;
  if (other.scale === undefined)
    return (
      other.kind === "call" &&
      belowCalls.some(
        ({ scale, firmness = one.firmness, call }) =>
          scale === one.scale && firmness === one.firmness && (other.firmness ?? 0) >= call,
      )
    );
  if (other.scale === WISH) return false;
  return one.scale === NEUTRAL || (one.scale === WEIGHT && one.firmness === 1 && sides.has(other.scale));
}

/** The verb of a side: the one that a stretch has a word of, or the one beside which it stands. */
function verbOf(
  steps: readonly Step[],
  { from, to }: Piece,
  side: "a" | "b",
  spans: readonly Span[],
): SpokenVerb | undefined {
  for (let at = from; at < to; at += 1) {
    const token = steps[at]?.[side] ?? -1;
    const span = spans.find((each) => each.kind === "verb" && each.from <= token && token < each.to);
    if (span !== undefined) return span.verb;
  }
  for (const at of [to, from - 1]) {
    const token = steps[at]?.[side] ?? -1;
    const span = spans.find(({ verb }) => verb !== undefined && verb.from <= token && token < verb.to);
    if (span !== undefined) return span.verb;
  }
  return undefined;
}
