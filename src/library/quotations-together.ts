import type { Verdict } from "../model/verdict.ts";
import { Refusal } from "./refusal.ts";

/** So many quotations are judged in one request: one text may have 50 between its quotation marks, and 50 texts may be sent. */
export const MOST_JUDGED = 100;

/**
 * What counts the quotations that the verdicts of one request are on.
 *
 * @param parameter what the texts were sent as
 * @returns given a verdict, the same; throws a {@link Refusal} (413) where with it there are too many
 */
export function countQuotations<Judged extends Pick<Verdict, "quotations">>(
  parameter: string,
): (verdict: Judged) => Judged {
  let judged = 0;
  return (verdict) => {
    judged += verdict.quotations?.length ?? 1;
    if (judged <= MOST_JUDGED) return verdict;
    const detail = `the texts have more than ${MOST_JUDGED} quotations together`;
    const errors = [{ parameter, detail, expected: [`at most ${MOST_JUDGED} quotations in all texts`] }];
    throw new Refusal("content-too-large", { detail, errors });
  };
}
