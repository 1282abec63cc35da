import { broaderThemes } from "../../../library/filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";

/** Finds what a document says on each theme: on its narrower themes too, in the order of the text. */
export function actsByTheme(
  open: Pick<OpenDocument, "paragraphs">,
  vocabulary: CorpusVocabulary,
): (theme: string) => CorpusAct[] {
  const broader = broaderThemes(vocabulary);
  const on = new Map<string, CorpusAct[]>();
  for (const act of actsIn(open.paragraphs)) {
    for (const theme of new Set(act.themes.flatMap(({ id }) => broader(id)))) {
      const known = on.get(theme);
      if (known === undefined) on.set(theme, [act]);
      else known.push(act);
    }
  }
  return (theme) => on.get(theme) ?? [];
}
