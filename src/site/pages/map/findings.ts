import type { TextPart } from "../../../library/text-parts.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { firmnessOf } from "../../../words/act-names.ts";
import type { QualifiedOf } from "../../../words/qualified-of.ts";
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

/** How many of some statements are commitments, and how many of these carry a qualifier. */
export function qualifiedOf(acts: readonly CorpusAct[]): QualifiedOf {
  const commitments = commitmentsAmong(acts);
  return { qualified: qualifiedAmong(commitments), commitments: commitments.length };
}

/** A part of a text, with what its commitments come to. */
export interface QualifiedPart extends QualifiedOf {
  part: TextPart;
}

/** The numbers of a part's paragraphs, such as "paragraphs 32–40" or "PP1–14": a section may have the name of a theme. */
export function paragraphsOf({ paragraphs, numbers }: TextPart): string {
  if (paragraphs[0]?.kind === "preamble") return numbers;
  return `${nounOf(paragraphs.length, "paragraph")} ${numbers}`;
}

/**
 * The parts that can be compared, those under headings that have enough commitments: first the one with the largest share
 * that carries a qualifier; of two that are alike, the one with more.
 *
 * @returns none where there are no two, or nothing carries any
 */
export function byQualified(parts: readonly TextPart[]): QualifiedPart[] {
  const counted = parts
    .filter(({ section }) => section !== undefined)
    .map((part) => ({ part, ...qualifiedOf(part.acts) }))
    .filter(({ commitments }) => commitments >= FEWEST);
  const share = ({ qualified, commitments }: QualifiedOf) => qualified / commitments;
  const sorted = counted.sort((one, other) => share(other) - share(one) || other.qualified - one.qualified);
  return sorted.length < 2 || sorted[0]?.qualified === 0 ? [] : sorted;
}
