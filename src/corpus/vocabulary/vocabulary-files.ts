import { join } from "node:path";
import * as z from "zod/mini";
import { Actor } from "../../model/actor.ts";
import { Instrument } from "../../model/instrument.ts";
import { Theme, ThemeMatches } from "../../model/theme.ts";
import { attempt, type DataError } from "../data-error.ts";
import { readYaml, type YamlFile } from "../yaml-file.ts";

/** A theme as it is written: what is not counted or turned round from the others. */
const ThemeEntry = z.strictObject({
  ...z.omit(Theme, { narrower: true, counts: true, links: true }).shape,
  matches: z.strictObject(ThemeMatches.shape),
});
export type ThemeEntry = z.infer<typeof ThemeEntry>;

/** An instrument as it is written. */
const InstrumentEntry = z.strictObject(z.omit(Instrument, { counts: true, links: true }).shape);
export type InstrumentEntry = z.infer<typeof InstrumentEntry>;

const ThemesFile = z.array(ThemeEntry);
const ActorsFile = z.array(z.strictObject(Actor.shape));
const InstrumentsFile = z.array(InstrumentEntry);

/** The files of the vocabulary; undefined is one that cannot be read, of which nothing more can be said. */
export interface VocabularyFiles {
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
