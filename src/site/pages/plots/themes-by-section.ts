import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { Text, TextPart } from "../../../library/text-parts.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { letterOf } from "../map/lay-out.ts";
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
/** After so many rows the letters of the parts come again, so that a window always shows some. */
const LETTERED = 20;
const LINE = 16;
/** So many small characters fill the width, and half of it. */
const CHARACTERS = 112;
const HALF = 52;

const EXPLANATION =
  "A number is the statements in that section that speak of the theme: the more, the stronger its tint. " +
  "A statement counts for each of its themes. A theme that is set in is part of the one above it, and its statements " +
  "count there too: so a column adds up to more than the statements of its section.";

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
  const [content, explained] = drawKey(parts, width);
  let y = explained;
  const row = (name: string, cells: readonly string[], tone?: string) => {
    content.push(drawRow(name, cells, y, tone));
    y += ROW;
  };
  const letters = [...parts.map((_, index) => letterOf(index)), "All"];
  for (const [index, one] of rows.entries()) {
    if (index % LETTERED === 0) {
      row("", letters, index === 0 ? "heading" : "faint");
      if (index === 0) row("Statements", totals(parts));
    }
    content.push(drawTheme(one, y, width, most));
    y += ROW;
  }
  content.push(rule(0, width, y));
  return { ...said, width, height: y + 4, content };
}

/** Draws what the cells are, and what the letters mean, in two columns; and says where that ends. */
function drawKey(parts: readonly TextPart[], width: number): [Markup[], number] {
  const drawn = wrap(EXPLANATION, CHARACTERS).map((line, row) =>
    words(0, 14 + row * LINE, line, "small faint"),
  );
  const top = 14 + drawn.length * LINE + 8;
  const half = Math.ceil(parts.length / 2);
  const ends = [parts.slice(0, half), parts.slice(half)].map((some, column) => {
    const x = (column * width) / 2;
    let y = top;
    for (const [row, { title, numbers }] of some.entries()) {
      drawn.push(words(x, y, letterOf(column * half + row), "small heading"));
      for (const line of wrap(`${title}, ${numbers}`, HALF)) {
        drawn.push(words(x + 20, y, line, "small"));
        y += LINE;
      }
    }
    return y;
  });
  return [drawn, Math.max(...ends)];
}

/** A row of letters or numbers over the cells. */
function drawRow(name: string, cells: readonly string[], top: number, tone = "heading"): Markup {
  const baseline = top + ROW - 5;
  return block(
    "g",
    {},
    ...(name === "" ? [] : [words(0, baseline, name, `small ${tone}`)]),
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
