import type { CorpusEntry } from "../model/corpus.ts";

/**
 * The deployment's first document: the one that pages are about whose address names none.
 *
 * @param configured its id, as the configuration has it; where there is no such document, or none is named, the
 *   catalogue's first is meant
 * @returns undefined for a catalogue without documents
 */
export function firstDocument<T extends Pick<CorpusEntry, "id">>(
  catalogue: readonly T[],
  configured?: string,
): T | undefined {
  return catalogue.find(({ id }) => id === configured) ?? catalogue[0];
}
