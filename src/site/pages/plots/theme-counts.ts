import { partsOf, type Text, type TextPart } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusTheme } from "../../../model/corpus.ts";
import { withBroader } from "../../../model/theme.ts";
import { countOf } from "../text/wording.ts";
import type { Figure } from "./figure.ts";

/** A theme with its counts, part by part. */
export interface Row {
  theme: CorpusTheme;
  /** How many themes it is a part of, one in another. */
  depth: number;
  counts: number[];
  total: number;
}

/** A picture but for what is drawn. */
type Said = Pick<Figure, "name" | "title" | "summary" | "description">;

/**
 * Counts which themes the sections of a document speak of. As in the API, an act counts for its themes and for those
 * that they are parts of.
 *
 * @param themes the vocabulary
 * @returns the document's parts, a row a theme, and all of that in words
 */
export function countThemes(
  text: Text,
  themes: readonly CorpusTheme[],
): { parts: TextPart[]; rows: Row[]; said: Said } {
  const parts = partsOf(text);
  // What a text does not speak of would be rows of nothing.
  const rows = rowsOf(inOrder(themes), parts).filter(({ total }) => total > 0);
  const said = {
    name: "themes-by-section",
    title: `Themes by section, ${text.entry.symbol}`,
    summary: summarize(rows, parts),
    description: describe(rows, parts),
  };
  return { parts, rows, said };
}

/** Themes in the order of the vocabulary, each followed by its parts. */
function inOrder(themes: readonly CorpusTheme[], broader?: string): CorpusTheme[] {
  return themes
    .filter((theme) => theme.broader === broader)
    .flatMap((theme) => [theme, ...inOrder(themes, theme.id)]);
}

function rowsOf(themes: readonly CorpusTheme[], parts: readonly TextPart[]): Row[] {
  const lineages = new Map(themes.map(({ id }) => [id, withBroader(id, themes)]));
  const spokenOf = ({ themes }: CorpusAct) => new Set(themes.flatMap(({ id }) => lineages.get(id) ?? [id]));
  const spoken = parts.map(({ acts }) => acts.flatMap((act) => [...spokenOf(act)]));
  return themes.map((theme) => {
    const counts = spoken.map((ids) => ids.filter((id) => id === theme.id).length);
    return {
      theme,
      depth: (lineages.get(theme.id)?.length ?? 1) - 1,
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** The acts of each part, and of all. */
export function totals(parts: readonly TextPart[]): string[] {
  return [...parts.map(({ acts }) => acts.length), parts.flatMap(({ acts }) => acts).length].map(String);
}

/** How many themes a description names. */
const NAMED = 10;

/** The most frequent of many themes need not be in most statements: the first says of how many it is. */
function summarize(rows: readonly Row[], parts: readonly TextPart[]): string {
  const all = countOf(parts.flatMap(({ acts }) => acts).length, "statement");
  const named = largestOf(rows, 3).map(
    ({ theme, total }, index) => `${theme.label} (${total}${index === 0 ? ` of ${all}` : ""})`,
  );
  return named.length === 0
    ? "No statement names a theme."
    : `The themes named most often: ${named.join(", ")}.`;
}

function largestOf(rows: readonly Row[], most: number): Row[] {
  return [...rows].sort((one, other) => other.total - one.total).slice(0, most);
}

function describe(rows: readonly Row[], parts: readonly TextPart[]): string {
  const largest = largestOf(rows, NAMED);
  const where = ({ counts }: Row) =>
    counts
      .map((count, column) => ({ count, title: parts[column]?.title }))
      .filter(({ count }) => count > 0)
      .map(({ count, title }) => `${title} ${count}`)
      .join(", ");
  return [
    `A table of ${countOf(rows.length, "theme")} against ${parts.map(({ title }) => title).join("; ")}.`,
    `A cell is the number of statements that speak of the theme. The ${largest.length} themes with the most statements:`,
    ...largest.map((row) => `${row.theme.label} ${row.total} (${where(row)}).`),
    "The counts of all themes are in the API, at /v1/themes.",
  ].join(" ");
}
