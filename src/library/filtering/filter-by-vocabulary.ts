import * as z from "zod/mini";
import type { CorpusVocabulary } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import type { ProblemDetail } from "../../model/problem.ts";
import { withBroader } from "../../model/theme.ts";
import { findUnknown, nearest, Refusal, shorten } from "../refusal.ts";

/** A filter by ids. */
export const many = (description: string, ...examples: string[]) =>
  z.optional(documented(z.array(z.string()), `${description} Repeated, it means "or".`, examples));

/** Something that a vocabulary names. */
interface Named {
  id: string;
  names: readonly string[];
}

/** The filter by theme, of whatever has themes. */
export const byTheme = {
  theme: many(
    "Speaking of this theme, or of one that is narrower, however far down: `bribery` finds what speaks of `foreign-bribery` too. A theme’s id.",
    "beneficial-ownership",
  ),
};

/** The filter by instrument, under the name that a list gives it. */
export const byInstrument = many("Pointing at this instrument: an instrument’s id.", "uncac");

/** The themes, by all of their names. */
export function namedThemes({ themes }: CorpusVocabulary): Named[] {
  return themes.map(({ id, label, otherNames }) => ({ id, names: [label, ...otherNames] }));
}

/** The actors, by all of their names. */
export function namedActors({ actors }: CorpusVocabulary): Named[] {
  return actors.map(({ id, label, otherNames }) => ({ id, names: [label, ...otherNames] }));
}

/** The instruments, by all of their names. */
export function namedInstruments({ instruments }: CorpusVocabulary): Named[] {
  return instruments.map(({ id, name, shortName, symbol, otherNames }) => ({
    id,
    names: [name, shortName, ...(symbol === null ? [] : [symbol]), ...otherNames],
  }));
}

/** Tells the id of what has a name, however that is spelt; else the nearest id, or undefined where none is near. */
function readerOf(known: readonly Named[]): (given: string) => string | undefined {
  const ids = known.map(({ id }) => id);
  const byName = new Map(known.flatMap(({ id, names }) => names.map((name) => [plain(name), id])));
  return (given) => byName.get(plain(given.slice(0, 200))) ?? nearest(given, ids);
}

/** The id of what has a name, or the nearest id, as {@link readerOf} tells it. */
export function nearestNamed(given: string, known: readonly Named[]): string | undefined {
  return readerOf(known)(given);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\-_/.,'’“”"()]+/g, " ")
    .trim();
}

/**
 * Finds ids that a vocabulary does not have.
 *
 * @param named the entries by all of their names; it is asked where something is wrong
 * @returns an error for each. Who gives a name in place of an id is told the id
 */
export function findUnnamed(
  parameter: string,
  given: readonly string[] | undefined,
  entries: readonly { id: string }[],
  named: () => Named[],
): ProblemDetail[] {
  if (given === undefined) return [];
  const ids = entries.map(({ id }) => id);
  let read: ReturnType<typeof readerOf> | undefined;
  return findUnknown(parameter, given, ids, (id) => {
    read ??= readerOf(named());
    return read(id);
  });
}

/**
 * The entry of a vocabulary that a path names.
 *
 * @throws {Refusal} 404 with the id that was probably meant
 */
export function oneNamed<T extends { id: string }>(
  what: string,
  given: string,
  entries: readonly T[],
  named: () => Named[],
): T {
  const found = entries.find(({ id }) => id === given);
  if (found !== undefined) return found;
  const didYouMean = nearestNamed(given, named());
  const detail = `there is no ${what} "${shorten(given)}"`;
  const expected = entries.map(({ id }) => id);
  throw new Refusal("not-found", {
    detail,
    errors: [{ parameter: "id", detail, expected }],
    didYouMean,
  });
}

/** Tells of a theme all that speaking of it speaks of: itself and the broader ones. */
export function broaderThemes({ themes }: CorpusVocabulary): (id: string) => readonly string[] {
  const known = new Map(themes.map(({ id }) => [id, withBroader(id, themes)]));
  return (id) => known.get(id) ?? [id];
}
