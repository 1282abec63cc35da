import type { Change } from "../../model/change.ts";
import { addresseeOf, isAnotherAddressee } from "./addressed.ts";
import type { ChangeRules } from "./change-rules.ts";
import { rankOf } from "./compare-verbs.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { ReadText } from "./read-text.ts";
import { areOtherSentences, saysTheSame } from "./same-object.ts";
import type { SpokenVerb } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";

/** What ends what a verb governs. */
const ENDS: ReadonlySet<string> = new Set([";", ":", "."]);
/** So many words behind a verb that came or went are the same in both texts. */
const STAYS = 3;

/**
 * Tells of a verb that one text alone has whether it is softer or firmer than the one that governs the same words in the
 * other: of "welcoming the plan and noting the report" and "welcoming the plan and the report" the second is firmer. Where two
 * verbs are said of one thing ("concerned at and condemning"), the firmer counts.
 */
export function compareWithGoverning(
  aligned: Aligned,
  piece: Piece,
  one: SpokenVerb | undefined,
  other: SpokenVerb | undefined,
  rules: ChangeRules,
): Pick<Change, "direction"> {
  const own = one ?? other;
  if (own === undefined || !saysTheSame(aligned, piece, STAYS) || isAside(aligned, piece)) return {};
  const [has, lacks] = one === undefined ? (["b", "a"] as const) : (["a", "b"] as const);
  if (aligned.steps[piece.from - 1]?.same === false || !onlyJoins(aligned, piece, lacks, rules)) return {};
  const governing = verbBefore(aligned, piece, lacks);
  if (governing === undefined) return {};
  const rank = rankOf(governing, own, rules);
  if (rank === 0 || governing.said.kind !== own.said.kind) return {};
  const [text, lacking] = has === "a" ? [aligned.from, aligned.to] : [aligned.to, aligned.from];
  // "Stresses the need for help, taking into account the challenges": what goes on otherwise than it began is no verb beside it.
  if (isParticiple(text, own) !== isParticiple(lacking, governing)) return {};
  if (areOtherSentences(aligned, one ?? governing, other ?? governing, rules)) return {};
  const before = verbBefore(aligned, piece, has);
  const isBoth =
    before !== undefined &&
    before !== own &&
    own.from - before.to <= 2 &&
    rules.writes.and.has(text.tokens[own.from - 1]?.key ?? "");
  if (isBoth && rank < 0) return {};
  const isFirmer = has === "b" ? rank > 0 : rank < 0;
  return { direction: isFirmer ? "firmer" : "softer" };
}

/** Whether what stands behind only says more of what stands before: "welcomes the work, and recalls in particular". */
function isAside({ steps, spansB }: Aligned, { to }: Piece): boolean {
  const token = steps[to]?.b ?? -1;
  return spansB.some((span) => span.kind === "neutral" && span.from <= token && token < span.to);
}

function isParticiple({ tokens }: ReadText, { head }: SpokenVerb): boolean {
  return tokens[head]?.key.endsWith("ing") === true;
}

/** Whether one side has nothing there but what joins. */
function onlyJoins(
  { steps, from, to }: Aligned,
  piece: Piece,
  side: "a" | "b",
  { writes }: ChangeRules,
): boolean {
  const { tokens } = side === "a" ? from : to;
  return steps.slice(piece.from, piece.to).every((step) => {
    const token = tokens[step[side]];
    return (
      token === undefined || !token.word || writes.joining.has(token.key) || writes.clause.has(token.key)
    );
  });
}

/** The verb that governs the words of a side where a stretch begins. */
function verbBefore(
  { steps, from, to, spansA, spansB }: Aligned,
  piece: Piece,
  side: "a" | "b",
): SpokenVerb | undefined {
  const [{ tokens }, spans] = side === "a" ? [from, spansA] : [to, spansB];
  let token = -1;
  for (let at = piece.from - 1; at >= 0 && token === -1; at -= 1) token = (steps[at] as Step)[side];
  let last: SpokenVerb | undefined;
  for (const { verb } of spans) if (verb !== undefined && verb.to <= token + 1) last = verb;
  if (last === undefined) return undefined;
  return tokens.slice(last.to, token + 1).some(({ key }) => ENDS.has(key)) ? undefined : last;
}

/** Whether both verbs ask the same addressee. */
export function areCallsTo(
  aligned: Aligned,
  one: SpokenVerb,
  other: SpokenVerb,
  rules: ChangeRules,
): boolean {
  const whom = addresseeOf(aligned.from, aligned.spansA, one);
  const whomOther = addresseeOf(aligned.to, aligned.spansB, other);
  return (
    whom !== undefined && whomOther !== undefined && !isAnotherAddressee(aligned, whom, whomOther, rules)
  );
}
