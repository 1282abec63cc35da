import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { Text, TextPart } from "../../../library/text-parts.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { letterOf } from "../map/lay-out.ts";
import { type Figure, round, rule, words, wrap } from "./figure.ts";
import { countThemes, type Row } from "./theme-counts.ts";

/** The narrowest window's, less its margins. */
const WIDTH = 288;
/** The way from a part's cells to those of the next, a cell's width, and how strong the tint of a single act is at least. */
const COLUMN = 13;
const CELL = 12;
const FAINTEST = 0.12;
/** Room for the totals, after the cells. */
const TOTALS = 24;
const LINE = 15;
const PADDING = 7;
const INDENT = 9;
/** So many small characters fill the width; the themes' names have what the cells leave of it. */
const CHARACTERS = 44;
const CHARACTER = 6.8;
/** After so many rows the letters of the parts come again, so that a small window always shows some. */
const LETTERED = 12;

const EXPLANATION =
  "A cell is a section, in the order of the text: the more statements in it speak of the theme, the stronger its tint. " +
  "The number is their sum. A theme that is set in is part of the one above it, and its statements count there too.";

/** Draws {@link drawThemesBySection} for a narrow window: a row a theme, without the numbers of its cells. */
export function drawThemesNarrow(text: Text, themes: readonly CorpusTheme[]): Figure {
  const { parts, rows, said } = countThemes(text, themes);
  const cellsFrom = WIDTH - TOTALS - parts.length * COLUMN;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const [content, explained] = drawKey(parts);
  let y = explained;
  for (const [index, row] of rows.entries()) {
    if (index % LETTERED === 0) {
      content.push(...drawLetters(parts, cellsFrom, y));
      y += LINE + 3;
    }
    const [drawn, next] = drawTheme(row, y, cellsFrom, most);
    content.push(drawn);
    y = next;
  }
  return { ...said, name: `${said.name}-narrow`, width: WIDTH, height: y + 2, content };
}

/** Draws what the cells are, and says where that ends. */
function drawKey(parts: readonly TextPart[]): [Markup[], number] {
  const drawn: Markup[] = [];
  let y = 14;
  const write = (x: number, lines: readonly string[], classes: string) => {
    for (const line of lines) {
      drawn.push(words(x, y, line, classes));
      y += LINE;
    }
  };
  write(0, wrap(EXPLANATION, CHARACTERS), "small faint");
  y += 4;
  for (const [index, { title, numbers }] of parts.entries()) {
    drawn.push(words(0, y, letterOf(index), "small heading"));
    write(18, wrap(`${title}, ${numbers}`, CHARACTERS - 3), "small");
  }
  return [drawn, y - LINE + PADDING];
}

function drawLetters(parts: readonly TextPart[], cellsFrom: number, top: number): Markup[] {
  return parts.map((_, column) =>
    words(cellsFrom + (column + 0.5) * COLUMN, top + LINE, letterOf(column), "small faint", {
      "text-anchor": "middle",
    }),
  );
}

/** Draws a theme below `top`, and says where it ends. */
function drawTheme(
  { theme, depth, counts, total }: Row,
  top: number,
  cellsFrom: number,
  most: number,
): [Markup, number] {
  const left = depth * INDENT;
  const lines = wrap(theme.label, Math.floor((cellsFrom - left) / CHARACTER));
  const height = lines.length * LINE + PADDING;
  const baseline = top + PADDING / 2 + LINE - 4;
  const cells = counts.flatMap((count, column): Markup[] => {
    if (count === 0) return [];
    const place = { x: round(cellsFrom + column * COLUMN + 0.5), y: round(top + 2) };
    const strength = round(FAINTEST + (1 - FAINTEST) * (count / most));
    return [
      inline("rect", {
        class: "area",
        ...place,
        width: round(CELL),
        height: round(LINE + 2),
        "fill-opacity": strength,
      }),
    ];
  });
  const drawn = block(
    "g",
    { "data-theme": theme.id },
    rule(left, WIDTH, top),
    ...lines.map((line, row) => words(left, baseline + row * LINE, line, "small")),
    ...cells,
    words(WIDTH, baseline, String(total), "small number end heading"),
  );
  return [drawn, top + height];
}
