import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { Text, TextPart } from "../../../library/text-parts.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { type Figure, round, rule, words, wrap } from "./figure.ts";
import { countThemes, type Row, totals } from "./theme-counts.ts";

/** Where the cells begin; the themes' names stand before them. */
const CELLS = 314;
const COLUMN = 46;
const ROW = 18;
const INDENT = 14;
/** How strong the tint of the largest count is: its number is still read on it. */
const STRONGEST = 0.4;
/** Where in a cell its number has its end. */
const NUMBER = 40;
/** How far down the parts' names reach, which stand upright. */
const HEADINGS_END = 256;
/** The longest takes two lines, which is what a column has room for. */
const HEADING_CHARACTERS = 40;
const HEADING_LINE = 13;

/**
 * Draws which themes the sections of a document speak of: a cell's number, and how strong its tint is, are acts. As in the
 * API, an act counts for its themes and for those that they are parts of.
 *
 * @param themes the vocabulary
 */
export function drawThemesBySection(text: Text, themes: readonly CorpusTheme[]): Figure {
  const { parts, rows, said } = countThemes(text, themes);
  const width = CELLS + (parts.length + 1) * COLUMN;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const first = HEADINGS_END + 2 * ROW + 6;
  const end = first + rows.length * ROW;
  return {
    ...said,
    width,
    height: end + ROW + 4,
    content: [
      ...drawExplanation(),
      ...drawHeadings(parts),
      drawRow("Paragraphs", [...parts.map(({ numbers }) => numbers), ""], HEADINGS_END, "faint"),
      drawRow("Statements", totals(parts), HEADINGS_END + ROW),
      ...rows.map((row, index) => drawTheme(row, first + index * ROW, width, most)),
      rule(0, width, end),
      drawRow("Paragraphs", [...parts.map(({ numbers }) => numbers), ""], end + 4, "faint"),
    ],
  };
}

function drawExplanation(): Markup[] {
  return [
    ...[
      "A number is the statements in that section that",
      "speak of the theme: the more, the stronger its tint.",
      "An empty cell has none.",
      "",
      "A statement counts for each of its themes. A theme",
      "that is set in is part of the one above it, and its",
      "statements count there too: so a column adds up to",
      "more than the statements of its section.",
    ].map((line, row) => words(0, 16 + row * 17, line, "small faint")),
  ];
}

/** The parts' names, to be read from below. */
function drawHeadings(parts: readonly TextPart[]): Markup[] {
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
    words(0, baseline, name, `small ${tone}`),
    ...cells.map((cell, column) =>
      words(CELLS + column * COLUMN + NUMBER, baseline, cell, `small number end ${tone}`),
    ),
  );
}

function drawTheme({ theme, depth, counts, total }: Row, top: number, width: number, most: number): Markup {
  const baseline = top + ROW - 5;
  const left = depth * INDENT;
  const cells = counts.flatMap((count, column): Markup[] => {
    if (count === 0) return [];
    const x = CELLS + column * COLUMN;
    return [
      inline("rect", {
        class: "area",
        x: round(x + 2),
        y: round(top + 1.5),
        width: round(COLUMN - 4),
        height: round(ROW - 3),
        "fill-opacity": round((STRONGEST * count) / most),
      }),
      words(x + NUMBER, baseline, String(count), "small number end"),
    ];
  });
  return block(
    "g",
    { "data-theme": theme.id },
    rule(left, width, top),
    words(left, baseline, theme.label, "small"),
    ...cells,
    words(CELLS + counts.length * COLUMN + NUMBER, baseline, String(total), "small number end heading"),
  );
}
