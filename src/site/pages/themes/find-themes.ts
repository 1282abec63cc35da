import type { CorpusAct, CorpusTheme } from "../../../model/corpus.ts";
import { BETWEEN_RUNS } from "../../../quote/letters-and-digits.ts";
import { densityOf } from "../../../words/act-names.ts";

/** The orders that the list of themes can be in, each with what it is called and what it means. */
export const SORTS = {
  name: { label: "A–Z", means: "by name, each part beneath its theme" },
  most: { label: "Most", means: "those with the most statements first" },
  firmest: { label: "Firmest", means: "those whose commitments most often have no qualifier first" },
} as const;
export type Sort = keyof typeof SORTS;

/** A theme, what is said on it, and the other name by which it was found. */
export interface ThemeRow {
  theme: CorpusTheme;
  acts: readonly CorpusAct[];
  otherName?: string;
}

/**
 * The themes with a name in which each word begins as one that is asked for does, the label before other names; all of
 * them where nothing is asked for.
 */
export function themesNamed(rows: readonly ThemeRow[], q: string): ThemeRow[] {
  const wanted = wordsOf(q);
  if (wanted.length === 0) return [...rows];
  const has = (name: string) => {
    const words = wordsOf(name);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  return rows.flatMap((row) => {
    const { label, otherNames, id } = row.theme;
    if (has(label) || id === q.trim().toLowerCase()) return row;
    const otherName = otherNames.find(has);
    return otherName === undefined ? [] : { ...row, otherName };
  });
}

/** The themes by name, each followed by its parts; `depth` says in how many themes one stands, one in another. */
export function nested(
  rows: readonly ThemeRow[],
  broader?: string,
  depth = 0,
): (ThemeRow & { depth: number })[] {
  return sorted(
    rows.filter(({ theme }) => theme.broader === broader),
    "name",
  ).flatMap((row) => [{ ...row, depth }, ...nested(rows, row.theme.id, depth + 1)]);
}

/** The same themes in an order, without regard to which is part of which. */
export function sorted(rows: readonly ThemeRow[], sort: Sort): ThemeRow[] {
  const byName = rows.toSorted((one, other) => one.theme.label.localeCompare(other.theme.label, "en"));
  if (sort === "name") return byName;
  if (sort === "most") return byName.sort((one, other) => other.acts.length - one.acts.length);
  return byName.sort((one, other) => {
    const [ofOne, ofOther] = [firmnessOf(one), firmnessOf(other)];
    return ofOther.share - ofOne.share || ofOther.firm - ofOne.firm;
  });
}

function firmnessOf({ acts }: ThemeRow): { firm: number; share: number } {
  const commitments = acts.filter(({ kind }) => kind === "commitment");
  const firm = commitments.filter((act) => densityOf(act) === "filled").length;
  return { firm, share: commitments.length === 0 ? -1 : firm / commitments.length };
}

/** The words of a name without accents and case. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.split(BETWEEN_RUNS).filter((word) => word !== "");
}
