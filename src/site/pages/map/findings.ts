import type { TextPart } from "../../../library/text-parts.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { firmnessOf } from "../../../words/act-names.ts";
import { nounOf } from "../text/wording.ts";

/** Of fewer commitments nothing is said: one more or less would say the contrary. */
const FEWEST = 5;

/** The commitments among acts that people read: nobody has looked for qualifiers in what a machine derived. */
export function commitmentsAmong(acts: readonly CorpusAct[]): CorpusAct[] {
  return acts.filter(({ kind, derived }) => kind === "commitment" && derived !== true);
}

/** How many commitments carry a qualifier. */
export function qualifiedAmong(commitments: readonly CorpusAct[]): number {
  return commitments.filter((act) => firmnessOf(act) > 0).length;
}

/** The part of a text whose commitments hedge most. */
export interface MostHedged {
  part: TextPart;
  qualified: number;
  commitments: number;
}

/** The numbers of a part's paragraphs, such as "paragraphs 32–40": a section may have the name of a theme. */
export function paragraphsOf({ paragraphs, numbers }: TextPart): string {
  return `${nounOf(paragraphs.length, "paragraph")} ${numbers}`;
}

/**
 * Where commitments hedge most: among the parts under headings that have enough of them, the one with the largest share
 * that carries a qualifier. Of two that are alike, the one with more.
 *
 * @returns undefined where there are no two such parts to compare
 */
export function mostHedged(parts: readonly TextPart[]): MostHedged | undefined {
  const counted = parts
    .filter(({ section }) => section !== undefined)
    .map((part) => {
      const commitments = commitmentsAmong(part.acts);
      return { part, qualified: qualifiedAmong(commitments), commitments: commitments.length };
    })
    .filter(({ commitments }) => commitments >= FEWEST);
  const share = ({ qualified, commitments }: MostHedged) => qualified / commitments;
  const [most] = counted.sort((one, other) => share(other) - share(one) || other.qualified - one.qualified);
  return counted.length < 2 || most === undefined || most.qualified === 0 ? undefined : most;
}
