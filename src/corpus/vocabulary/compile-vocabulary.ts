import type { CorpusParagraph, CorpusVocabulary } from "../../model/corpus.ts";
import type { InstrumentCounts } from "../../model/instrument.ts";
import { type ThemeCounts, withBroader } from "../../model/theme.ts";
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
  const speaksOf = (id: string) => (theme: string) => withBroader(theme, entries).includes(id);
  return {
    themes: entries.map((theme) => ({
      ...theme,
      narrower: entries.filter(({ broader }) => broader === theme.id).map(({ id }) => id),
      counts: countTheme(speaksOf(theme.id), paragraphs),
    })),
    actors: actors?.value ?? [],
    instruments: (instruments?.value ?? []).map((instrument) => ({
      ...instrument,
      counts: countInstrument(instrument.id, paragraphs),
    })),
  };
}

function countTheme(isMeant: (theme: string) => boolean, paragraphs: CorpusParagraph[]): ThemeCounts {
  const acts = paragraphs
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts))
    .filter(({ themes }) => themes.some(({ id }) => isMeant(id)));
  const ofKind = (wanted: string) => acts.filter(({ kind }) => kind === wanted).length;
  return {
    paragraphs: paragraphs.filter(({ themes }) => themes.some(isMeant)).length,
    acts: acts.length,
    commitments: ofKind("commitment"),
    calls: ofKind("call"),
    recognitions: ofKind("recognition"),
  };
}

function countInstrument(id: string, paragraphs: CorpusParagraph[]): InstrumentCounts {
  const counts = paragraphs.map(
    ({ references }) => references.filter(({ instrument }) => instrument === id).length,
  );
  return {
    paragraphs: counts.filter((count) => count > 0).length,
    references: counts.reduce((sum, count) => sum + count, 0),
  };
}
