import { broaderThemes } from "../../../library/filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";
import { FIRMNESS, firmnessOf } from "../../../words/act-names.ts";

/** The acts on a theme, those of its narrower themes too, in the order of the text. */
export interface OnTheme {
  acts: CorpusAct[];
  ofKind(kind: ActKind): CorpusAct[];
  /** The commitments, by how firm they are: in the order of {@link FIRMNESS}. */
  byFirmness: CorpusAct[][];
}

/** Finds what a document says on each theme. */
export function actsByTheme(
  open: Pick<OpenDocument, "paragraphs">,
  vocabulary: CorpusVocabulary,
): (theme: string) => OnTheme {
  const broader = broaderThemes(vocabulary);
  const all = actsIn(open.paragraphs).map((act) => ({
    act,
    on: new Set(act.themes.flatMap(({ id }) => broader(id))),
  }));
  return (theme) => {
    const acts = all.filter(({ on }) => on.has(theme)).map(({ act }) => act);
    const ofKind = (wanted: ActKind) => acts.filter(({ kind }) => kind === wanted);
    const commitments = ofKind("commitment");
    return {
      acts,
      ofKind,
      byFirmness: FIRMNESS.map((_, index) => commitments.filter((act) => firmnessOf(act) === index)),
    };
  };
}
