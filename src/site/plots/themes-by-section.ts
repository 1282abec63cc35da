import { block, inline, type Markup } from "../../export/markup.ts";
import type { CorpusAct, CorpusDocument, CorpusTheme } from "../../model/corpus.ts";
import { withBroader } from "../../model/theme.ts";
import { countOf, type Figure, round, rule, words, wrap } from "./figure.ts";
import { actsOf, type Part, partsOf } from "./parts.ts";

const MARGIN = 16;
/** Where the cells begin; the themes' names stand before them. */
const CELLS = 330;
const COLUMN = 46;
const ROW = 18;
const INDENT = 14;
/** The side of the square of the largest count. */
const LARGEST = 15;
/** Where in a cell its square has its middle, and its number its end. */
const SQUARE = 12;
const NUMBER = 40;
/** How far down the parts' names reach, which stand upright. */
const HEADINGS_END = 236;
const HEADING_CHARACTERS = 27;
const HEADING_LINE = 14;

/** A theme with its counts, part by part. */
interface Row {
  theme: CorpusTheme;
  /** How many themes it is a part of, one in another. */
  depth: number;
  counts: number[];
  total: number;
}

/**
 * Draws which themes the sections of a document speak of: a cell's number, and its square's area, are acts. As in the
 * API, an act counts for its themes and for those that they are parts of.
 *
 * @param themes the vocabulary
 */
export function drawThemesBySection(document: CorpusDocument, themes: readonly CorpusTheme[]): Figure {
  const parts = partsOf(document);
  const rows = countThemes(inOrder(themes), parts);
  const width = CELLS + (parts.length + 1) * COLUMN + MARGIN;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const first = HEADINGS_END + 2 * ROW + 6;
  const end = first + rows.length * ROW;
  return {
    name: "themes-by-section",
    title: `Themes by section, ${document.entry.symbol}`,
    summary: summarize(rows),
    description: describe(rows, parts),
    width,
    height: end + ROW + MARGIN + 4,
    content: [
      ...drawExplanation(),
      ...drawHeadings(parts),
      drawRow("Paragraphs", [...parts.map(({ paragraphs }) => paragraphs), ""], HEADINGS_END, "faint"),
      drawRow("Acts", totals(parts), HEADINGS_END + ROW),
      ...rows.map((row, index) => drawTheme(row, first + index * ROW, width, most)),
      rule(MARGIN, width - MARGIN, end),
      drawRow("Paragraphs", [...parts.map(({ paragraphs }) => paragraphs), ""], end + 4, "faint"),
    ],
  };
}

/** Themes in the order of the vocabulary, each followed by its parts. */
function inOrder(themes: readonly CorpusTheme[], broader?: string): CorpusTheme[] {
  return themes
    .filter((theme) => theme.broader === broader)
    .flatMap((theme) => [theme, ...inOrder(themes, theme.id)]);
}

function countThemes(themes: readonly CorpusTheme[], parts: readonly Part[]): Row[] {
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

function totals(parts: readonly Part[]): string[] {
  return [...parts.map(({ acts }) => acts.length), actsOf(parts).length].map(String);
}

function drawExplanation(): Markup[] {
  return [
    words(MARGIN, 30, "Themes by section", "title"),
    ...[
      "A number, and its square’s area, are the acts in that",
      "section that speak of the theme: commitments,",
      "calls and recognitions. An empty cell has none.",
      "",
      "An act counts for each of its themes. A theme",
      "that is set in is part of the one above it, and its",
      "acts count there too: so a column adds up to",
      "more than the acts of its section.",
    ].map((line, row) => words(MARGIN, 56 + row * 17, line, "small faint")),
  ];
}

/** The parts' names, to be read from below. */
function drawHeadings(parts: readonly Part[]): Markup[] {
  const names = [...parts.map(({ title }) => title), "All"];
  return names.flatMap((name, column) => {
    const lines = wrap(name, HEADING_CHARACTERS);
    const y = HEADINGS_END - 6;
    return lines.map((line, row) => {
      const x = CELLS + column * COLUMN + NUMBER - 4 - (lines.length - 1 - row) * HEADING_LINE;
      return words(x, y, line, "small", { transform: `rotate(-90 ${round(x)} ${round(y)})` });
    });
  });
}

/** A row of words or numbers under the parts' names. */
function drawRow(name: string, cells: readonly string[], top: number, tone = "heading"): Markup {
  const baseline = top + ROW - 5;
  return block(
    "g",
    {},
    words(MARGIN, baseline, name, `small ${tone}`),
    ...cells.map((cell, column) =>
      words(CELLS + column * COLUMN + NUMBER, baseline, cell, `small number end ${tone}`),
    ),
  );
}

function drawTheme({ theme, depth, counts, total }: Row, top: number, width: number, most: number): Markup {
  const baseline = top + ROW - 5;
  const left = MARGIN + depth * INDENT;
  const cells = counts.flatMap((count, column): Markup[] => {
    if (count === 0) return [];
    const x = CELLS + column * COLUMN;
    const side = LARGEST * Math.sqrt(count / most);
    return [
      inline("rect", {
        class: "area",
        x: round(x + SQUARE - side / 2),
        y: round(top + (ROW - side) / 2),
        width: round(side),
        height: round(side),
      }),
      words(x + NUMBER, baseline, String(count), "small number end"),
    ];
  });
  return block(
    "g",
    { "data-theme": theme.id },
    rule(left, width - MARGIN, top),
    words(left, baseline, theme.label, "small"),
    ...cells,
    words(CELLS + counts.length * COLUMN + NUMBER, baseline, String(total), "small number end heading"),
  );
}

/** How many themes a description names. */
const NAMED = 10;

function summarize(rows: readonly Row[]): string {
  const named = largestOf(rows, 3).map(({ theme, total }) => `${theme.label} (${total})`);
  return `Most acts speak of these: ${named.join(", ")}.`;
}

function largestOf(rows: readonly Row[], most: number): Row[] {
  return [...rows].sort((one, other) => other.total - one.total).slice(0, most);
}

function describe(rows: readonly Row[], parts: readonly Part[]): string {
  const largest = largestOf(rows, NAMED);
  const where = ({ counts }: Row) =>
    counts
      .map((count, column) => ({ count, title: parts[column]?.title }))
      .filter(({ count }) => count > 0)
      .map(({ count, title }) => `${title} ${count}`)
      .join(", ");
  return [
    `A table of ${countOf(rows.length, "theme")} against ${parts.map(({ title }) => title).join("; ")}.`,
    `A cell is the number of acts that speak of the theme. The ${largest.length} themes with the most acts:`,
    ...largest.map((row) => `${row.theme.label} ${row.total} (${where(row)}).`),
    "The counts of all themes are in the API, at /v1/themes.",
  ].join(" ");
}
