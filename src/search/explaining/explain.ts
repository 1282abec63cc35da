import type { CorpusParagraph } from "../../model/corpus.ts";
import type { SearchHit } from "../../model/search.ts";
import type { TextIndex } from "../index-format.ts";
import type { Ranked } from "../querying/rank.ts";
import type { Found } from "../search.ts";
import { askedSubjects, subjectsIn } from "./asked-subjects.ts";
import { reasonsOf } from "./reasons.ts";
import { snippetOf } from "./snippet.ts";

/** What a hit says besides its address: the sentence that answers best, and why the paragraph is among the hits. */
export type Explanation = Pick<SearchHit, "snippet" | "why">;

/** Makes what explains the hits of a search, one at a time: only those of the page that is asked for. */
export function explainer(
  found: Found,
  index: TextIndex,
): (hit: Ranked, paragraph: CorpusParagraph) => Explanation {
  const asked = askedSubjects(found, index);
  return (hit, paragraph) => {
    const subjects = subjectsIn(asked, found, hit.paragraph);
    const ofSubjects = subjects.map(({ subject }) => subject);
    return {
      snippet: snippetOf(found, ofSubjects, hit, index, paragraph),
      why: reasonsOf(found, subjects, hit.paragraph, index, paragraph),
    };
  };
}
