import type { CorpusParagraph, CorpusVocabulary } from "../../model/corpus.ts";
import type { ThemeCounts } from "../../model/theme.ts";
import type { VocabularyFiles } from "./vocabulary-files.ts";

/**
 * Turns the files of the vocabulary into what a release holds of it.
 *
 * @param paragraphs the annotated paragraphs of all documents
 */
export function compileVocabulary(
  { themes, actors, instruments }: VocabularyFiles,
  paragraphs: CorpusParagraph[],
): CorpusVocabulary {
  const entries = themes?.value ?? [];
  return {
    themes: entries.map((theme) => ({
      ...theme,
      narrower: entries.filter(({ broader }) => broader === theme.id).map(({ id }) => id),
      counts: countTheme(theme.id, paragraphs),
    })),
    actors: actors?.value ?? [],
    instruments: instruments?.value ?? [],
  };
}

function countTheme(id: string, paragraphs: CorpusParagraph[]): ThemeCounts {
  const acts = paragraphs
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts))
    .filter(({ themes }) => themes.some((theme) => theme.id === id));
  const ofKind = (wanted: string) => acts.filter(({ kind }) => kind === wanted).length;
  return {
    paragraphs: paragraphs.filter(({ themes }) => themes.includes(id)).length,
    acts: acts.length,
    commitments: ofKind("commitment"),
    calls: ofKind("call"),
    recognitions: ofKind("recognition"),
  };
}
