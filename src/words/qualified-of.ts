/** How many commitments there are, and how many of them carry a qualifier. */
export interface QualifiedOf {
  qualified: number;
  commitments: number;
}

/**
 * What some commitments come to, beside the whole text's: "Of these 3 commitments, 1 carries a qualifier; in the whole
 * text, 91 of 164."
 */
export function qualifiedAmongThese({ qualified, commitments }: QualifiedOf, whole: QualifiedOf): string {
  const inWhole = `in the whole text, ${whole.qualified} of ${whole.commitments}`;
  if (commitments === 0) return `None of these is a commitment; ${inWhole} commitments carry a qualifier.`;
  if (commitments === 1)
    return `The one commitment among these carries ${qualified === 0 ? "no" : "a"} qualifier; ${inWhole} do.`;
  const some = `${qualified} ${qualified === 1 ? "carries" : "carry"}`;
  const carry = qualified === 0 ? "none carries" : qualified === commitments ? "all carry" : some;
  return `Of these ${commitments} commitments, ${carry} a qualifier; ${inWhole}.`;
}
