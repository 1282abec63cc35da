import type { Act } from "../../model/act.ts";
import type { CorpusAct } from "../../model/corpus.ts";
import { linksOf } from "./links.ts";
import type { Presenter } from "./presenter.ts";

/** Presents an act, its fields in the order of the schema: a release has them by the alphabet. */
export function presentAct(by: Presenter, act: CorpusAct): Act {
  const { id, paragraph, sentence, kind, verb, actor, addressees, text, start, end, ...more } = act;
  return {
    ...{ id, paragraph, sentence, kind, verb, actor, addressees, text, start, end },
    ...more,
    citation: by.cite(id),
    links: linksOf(by, id, paragraph),
  };
}
