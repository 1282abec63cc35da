import type { Verdict } from "../model/verdict.ts";
import { Refusal } from "./refusal.ts";

/** So many UTF-16 code units are judged in one request, in all texts. */
export const MOST_TOGETHER = 100_000;
/** So many quotations are: one text may have 50 between its quotation marks, and 50 texts may be sent. */
export const MOST_JUDGED = 100;

/** What is left of a request for quotations to judge. */
export interface RoomForQuotations {
  /** To be asked before a text is judged. */
  require(): void;
  /** Counts the quotations that a verdict is on, and gives it back. */
  take<Judged extends Pick<Verdict, "quotations">>(verdict: Judged): Judged;
}

/**
 * The room that one request has for quotations.
 *
 * @param parameter what the texts were sent as
 * @returns what throws a {@link Refusal} (413) once there are too many
 * @throws {Refusal} 413 where the texts are too long together
 */
export function roomForQuotations(parameter: string, texts: readonly string[]): RoomForQuotations {
  const refuse = (detail: string, expected: string) => {
    throw new Refusal("content-too-large", { detail, errors: [{ parameter, detail, expected: [expected] }] });
  };
  const length = texts.reduce((sum, each) => sum + each.length, 0);
  if (length > MOST_TOGETHER)
    refuse(`the quotations have ${length} characters together`, `at most ${MOST_TOGETHER} characters`);
  let judged = 0;
  const require = () => {
    if (judged > MOST_JUDGED)
      refuse(
        `the texts have more than ${MOST_JUDGED} quotations together`,
        `at most ${MOST_JUDGED} quotations in all texts`,
      );
  };
  return {
    require,
    take(verdict) {
      judged += verdict.quotations?.length ?? 1;
      require();
      return verdict;
    },
  };
}
