import { join } from "node:path";
import * as z from "zod/mini";
import { Actor } from "../model/actor.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../model/corpus.ts";
import { Instrument, type InstrumentCounts } from "../model/instrument.ts";
import { Theme, type ThemeCounts, ThemeMatches, withBroader } from "../model/theme.ts";
import type { ChangeFiles } from "./change-vocabulary.ts";
import { attempt, type DataError } from "./data-error.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A theme as it is written: what is not counted or turned round from the others. */
const ThemeEntry = z.strictObject({
  ...z.omit(Theme, { narrower: true, counts: true, links: true }).shape,
  matches: z.strictObject(ThemeMatches.shape),
});
type ThemeEntry = z.infer<typeof ThemeEntry>;

/** An instrument as it is written. */
const InstrumentEntry = z.strictObject(z.omit(Instrument, { counts: true, links: true }).shape);
export type InstrumentEntry = z.infer<typeof InstrumentEntry>;

const ThemesFile = z.array(ThemeEntry);
const ActorsFile = z.array(z.strictObject(Actor.shape));
const InstrumentsFile = z.array(InstrumentEntry);

/** The files of the vocabulary; undefined is one that cannot be read, of which nothing more can be said. */
export interface VocabularyFiles extends Partial<ChangeFiles> {
  themes: YamlFile<ThemeEntry[]> | undefined;
  actors: YamlFile<Actor[]> | undefined;
  instruments: YamlFile<InstrumentEntry[]> | undefined;
}

/**
 * Reads the vocabulary.
 *
 * @param folder where it is
 * @param errors where everything is added that does not fit
 */
export async function readVocabulary(folder: string, errors: DataError[]): Promise<VocabularyFiles> {
  const read = <S extends z.ZodMiniType>(name: string, schema: S) =>
    attempt(errors, () => readYaml(join(folder, name), schema));
  return {
    themes: await read("themes.yaml", ThemesFile),
    actors: await read("actors.yaml", ActorsFile),
    instruments: await read("instruments.yaml", InstrumentsFile),
  };
}

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
