import type { ChangeRules, SaidBy } from "./change-rules.ts";
import { NEUTRAL, type SpokenVerb, WEIGHT, WISH } from "./spoken-verbs.ts";

/** So many ranks are between verbs of two scales. */
const OTHER_SCALE = 2;

/** By how many ranks the second is firmer: of one scale, or of one kind where neither has a scale; what takes no stance is less. */
export function rankOf({ said: one }: SpokenVerb, { said: other }: SpokenVerb, rules: ChangeRules): number {
  if (one.firmness === undefined || other.firmness === undefined) return 0;
  const isOfOneScale = one.scale === other.scale && (one.scale !== undefined || one.kind === other.kind);
  if (isOfOneScale) return other.firmness - one.firmness;
  if (isLessThan(one, other, rules)) return OTHER_SCALE;
  return isLessThan(other, one, rules) ? -OTHER_SCALE : 0;
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
