import type { Change, ChangeType } from "../../model/change.ts";
import type { ChangeRules } from "./change-rules.ts";
import { areCallsTo, compareWithGoverning } from "./governing-verb.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { isOfTheSame, saysMostlyTheSame, saysTheSame } from "./same-object.ts";
import type { Span } from "./spans.ts";
import { NEUTRAL, type SpokenVerb } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";
import { rankOf } from "./verb-ranks.ts";

/** Tells of a changed verb whether it is softer or firmer: where both have a rank of the same kind, and nothing speaks against it. */
export function compareVerbs(
  aligned: Aligned,
  piece: Piece,
  rules: ChangeRules,
): { type: ChangeType; direction?: Change["direction"] } {
  const { steps, spansA, spansB } = aligned;
  const one = verbOf(steps, piece, "a", spansA);
  const other = verbOf(steps, piece, "b", spansB);
  if (one === undefined || other === undefined) {
    if (one === other) return { type: "wording" };
    return { type: "verb", ...compareWithGoverning(aligned, piece, one, other, rules) };
  }
  const way = wayBetween(steps, piece, one, other, rules);
  const isBeside = stayed(steps, one, other, spansB, "b") || stayed(steps, other, one, spansA, "a");
  if (
    way === 0 ||
    (isBeside &&
      !saysTheSame(aligned, piece) &&
      !saysMostlyTheSame(aligned, piece) &&
      !areCallsTo(aligned, one, other, rules)) ||
    !isOfTheSame(aligned, piece, one, other, rules)
  )
    return { type: "verb" };
  return { type: "verb", direction: way > 0 ? "firmer" : "softer" };
}

/** Which way it goes from a verb to the other: above 0 firmer, below it softer. */
function wayBetween(
  steps: readonly Step[],
  piece: Piece,
  one: SpokenVerb,
  other: SpokenVerb,
  rules: ChangeRules,
): number {
  const rank = isCallByNoun(one, other) || isCallByNoun(other, one) ? 0 : rankOf(one, other, rules);
  const changes = insistenceChanges(steps, piece, one, other);
  const insists = changes ? Math.sign(other.stronger.length - one.stronger.length) : 0;
  if (one.said.verb === other.said.verb) return insists;
  return outweighed(rank, insists, one, other) ? 0 : rank;
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

/** Whether one only names what the other does: "Requests the Secretary-General" and "Recalls its request to". */
function isCallByNoun({ said, names }: SpokenVerb, other: SpokenVerb): boolean {
  const isSaidAgain = other.again;
  return said.scale === NEUTRAL && names?.kind === "call" && other.said.kind === "call" && !isSaidAgain;
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
