import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import { DataErrors } from "../../../src/corpus/data-error.ts";
import { type Change, writeSmallData } from "../small-data.ts";

export const PREAMBLE = "acts/preamble.yaml";
export const PREVENTION = "acts/preventive-measures.yaml";
export const CRIMES = "acts/criminalization-and-law-enforcement.yaml";
export const AGENDA = "acts/advancing-a-forward-looking-anti-corruption-agenda-and-framework.yaml";
export const REFERENCES = "references/preamble.yaml";
export const MORE_REFERENCES = "references/preventive-measures.yaml";
export const THEMES = "vocabulary/themes.yaml";
export const ACTORS = "vocabulary/actors.yaml";
export const INSTRUMENTS = "vocabulary/instruments.yaml";

/** The acts of sentence 31.1, as the small data writes them. */
export const STRIVE = "text: We will strive to provide a safe and adequate environment to journalists";
export const INVESTIGATE =
  "text: we will investigate, prosecute and punish threats and acts of violence, falling within our jurisdiction";

/** A mistake in the data, and the one error that it gives: on the line of a marker, with these words in it. */
export interface Mistake extends Change {
  it: string;
  /** What stands on the line that the error names; the words changed, unless said. */
  at?: string;
  /** The file that the error names, where it is another. */
  in?: string;
  says: string[];
  /** A second change that the mistake needs. */
  and?: Change;
}

/** Tests that each of some mistakes is refused, and how. */
export function isRefused(what: string, mistakes: readonly Mistake[]): void {
  describe(`${what} is refused:`, () => {
    it.each(mistakes)("$it", async ({ says, and, ...mistake }) => {
      const marker = { file: mistake.in ?? mistake.file, at: mistake.at ?? mistake.to };
      const { errors, expected } = await errorsAfter([mistake, ...(and ? [and] : [])], marker);
      expect(errors.map(({ place }) => place)).toEqual([expected]);
      for (const words of says) expect(errors[0]?.message).toContain(words);
    });
  });
}

/** What the compiler says of the small data with some changes, without the folder's name. */
export async function errorsAfter(changes: readonly Change[], marker?: { file: string; at: string }) {
  const data = await writeSmallData(changes);
  try {
    const error: unknown = await compileCorpus(data.folder).catch((thrown: unknown) => thrown);
    const errors = error instanceof DataErrors ? error.errors : [];
    return {
      errors: errors.map(({ file, line, message }) => ({
        place: `${relative(data.folder, file).replace(/^s-32-1\//, "")}:${line}`,
        message,
      })),
      expected: marker && `${marker.file}:${await data.lineOf(marker.file, marker.at)}`,
    };
  } finally {
    await data.remove();
  }
}
