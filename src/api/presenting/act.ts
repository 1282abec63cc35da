import type { Act } from "../../model/act.ts";
import type { CorpusAct } from "../../model/corpus.ts";
import { linksOf } from "./links.ts";
import type { Presenter } from "./presenter.ts";

/** Presents an act. */
export function presentAct(by: Presenter, act: CorpusAct): Act {
  return { ...act, citation: by.cite(act.id), links: linksOf(by, act.id, act.paragraph) };
}
