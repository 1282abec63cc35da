import type { CorpusParagraph } from "../../model/corpus.ts";
import type { SearchHit } from "../../model/search.ts";
import type { Explanation } from "../../search/explaining/explain.ts";
import type { Ranked } from "../../search/querying/rank.ts";
import { linksOf } from "./links.ts";
import type { Presenter } from "./presenter.ts";

/**
 * Presents a hit.
 *
 * @param order the ids of the document's paragraphs, in the order of the text
 */
export function presentHit(
  by: Presenter,
  { score }: Ranked,
  { id }: CorpusParagraph,
  explanation: Explanation,
  order: readonly string[],
): SearchHit {
  return {
    id,
    score: Math.round(score * 100) / 100,
    ...explanation,
    citation: by.cite(id),
    links: linksOf(by, id, undefined, order),
  };
}
