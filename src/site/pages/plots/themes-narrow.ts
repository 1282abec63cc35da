import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { Text, TextPart } from "../../../library/text-parts.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { type Figure, round, rule, words, wrap } from "./figure.ts";
import { countThemes, type Row } from "./theme-counts.ts";

/** The narrowest window's, less its margins. */
const WIDTH = 288;
/** The way from a part's squares to those of the next, and the side of the largest. */
const COLUMN = 13;
const LARGEST = 12;
/** Room for the totals, after the squares. */
const TOTALS = 24;
const LINE = 15;
const PADDING = 7;
const INDENT = 9;
/** So many small characters fill the width; the themes' names have what the squares leave of it. */
const CHARACTERS = 44;
const CHARACTER = 6.8;
/** After so many rows the letters of the parts come again, so that a small window always shows some. */
const LETTERED = 12;

const EXPLANATION =
  "A square is a section, in the order of the text: its area is the statements in it that speak of the theme, and the " +
  "number their sum. A theme that is set in is part of the one above it, and its statements count there too.";

/** Draws {@link drawThemesBySection} for a narrow window: a row a theme, without the numbers of its squares. */
export function drawThemesNarrow(text: Text, themes: readonly CorpusTheme[]): Figure {
  const { parts, rows, said } = countThemes(text, themes);
  const squares = WIDTH - TOTALS - parts.length * COLUMN;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const [content, explained] = drawKey(parts);
  let y = explained;
  for (const [index, row] of rows.entries()) {
    if (index % LETTERED === 0) {
      content.push(...drawLetters(parts, squares, y));
      y += LINE + 3;
    }
    const [drawn, next] = drawTheme(row, y, squares, most);
    content.push(drawn);
    y = next;
  }
  return { ...said, name: `${said.name}-narrow`, width: WIDTH, height: y + 2, content };
}

/** Draws what the squares are, and says where that ends. */
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
    write(18, wrap(`${title}, para. ${numbers}`, CHARACTERS - 3), "small");
  }
  return [drawn, y - LINE + PADDING];
}

function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function drawLetters(parts: readonly TextPart[], squares: number, top: number): Markup[] {
  return parts.map((_, column) =>
    words(squares + (column + 0.5) * COLUMN, top + LINE, letterOf(column), "small faint", {
      "text-anchor": "middle",
    }),
  );
}

/** Draws a theme below `top`, and says where it ends. */
function drawTheme(
  { theme, depth, counts, total }: Row,
  top: number,
  squares: number,
  most: number,
): [Markup, number] {
  const left = depth * INDENT;
  const lines = wrap(theme.label, Math.floor((squares - left) / CHARACTER));
  const height = lines.length * LINE + PADDING;
  const baseline = top + PADDING / 2 + LINE - 4;
  const cells = counts.flatMap((count, column): Markup[] => {
    if (count === 0) return [];
    const side = LARGEST * Math.sqrt(count / most);
    const [x, y] = [squares + (column + 0.5) * COLUMN, baseline - 4];
    const place = { x: round(x - side / 2), y: round(y - side / 2) };
    return [inline("rect", { class: "area", ...place, width: round(side), height: round(side) })];
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
