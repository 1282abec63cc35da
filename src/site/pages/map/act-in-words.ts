import type { CorpusAct } from "../../../model/corpus.ts";
import { inWords } from "../acts/qualified.ts";
import { nounOf } from "../text/wording.ts";

/** What an act is and how firm: "commitment without a qualifier", "call", "call with two qualifiers". */
export function actInWords({
  kind,
  derived,
  qualifiers: { length },
}: Pick<CorpusAct, "kind" | "derived" | "qualifiers">): string {
  // Nobody has looked for qualifiers in it: that it has none is not known.
  if (derived === true) return kind;
  if (length > 0) return `${kind} with ${inWords(length)} ${nounOf(length, "qualifier")}`;
  return kind === "commitment" ? `${kind} without a qualifier` : kind;
}
