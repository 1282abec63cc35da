import type { CorpusParagraph } from "../../model/corpus.ts";
import type { SearchHit } from "../../model/search.ts";
import { reasonsOf } from "../../search/explaining/reasons.ts";
import { snippetOf } from "../../search/explaining/snippet.ts";
import type { TextIndex } from "../../search/index-format.ts";
import type { Ranked } from "../../search/querying/rank.ts";
import type { Found } from "../../search/search.ts";
import { linksOf } from "./links.ts";
import type { Presenter } from "./presenter.ts";

/**
 * Presents a hit.
 *
 * @param order the ids of the document's paragraphs, in the order of the text
 */
export function presentHit(
  by: Presenter,
  found: Found,
  ranked: Ranked,
  paragraph: CorpusParagraph,
  index: TextIndex,
  order: readonly string[],
): SearchHit {
  return {
    id: paragraph.id,
    score: Math.round(ranked.score * 100) / 100,
    snippet: snippetOf(found, ranked, index, paragraph),
    why: reasonsOf(found, ranked.paragraph, index, paragraph),
    citation: by.cite(paragraph.id),
    links: linksOf(by, paragraph.id, undefined, order),
  };
}
