import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { Series, SeriesDocument, SeriesRow } from "../../../model/series.ts";
import { directionOf } from "../../../words/direction.ts";
import { shortNumber } from "../compare/row.ts";
import { type Figure, round, words } from "../plots/figure.ts";
import { beginning } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";
import { CELL_SIGNS, type CellKind, kindOfCell } from "./signs.ts";
import { type Lang, wayOfCell, wayToText } from "./ways.ts";

/** The way from a column to the next, and from a row to the next. */
const COLUMN = 72;
const ROW = 24;
/** Where a column's sign and its number stand in it. */
const SIGN = 10;
const NUMBER = 21;
/** How wide a digit is, and how many characters there are room for. */
const DIGIT = 7;
const LONGEST_NUMBER = 6;
/** How far down the heads of the columns reach. */
const HEAD = 84;
/** Between preamble and operative paragraphs. */
const GAP = 12;
/** The words beside the rows: so many characters, and so much room. */
const CHARACTERS = 100;
const WORDS = 640;
/** How long the bar of a vote is. */
const BAR = 60;

/** How wide the columns of so many documents are. */
export function columnsWidth({ documents }: Pick<Series, "documents">): number {
  return documents.length * COLUMN;
}

/**
 * Draws a series: a column for each document, with its vote, and a row for each paragraph, which a thread follows from
 * document to document; a sign says what became of it.
 */
export function drawSeries(series: Series, lang: Lang): Figure {
  const { documents, rows, title } = series;
  const left = columnsWidth(series);
  const ys = placesOf(rows);
  const height = (ys.at(-1) ?? HEAD) + ROW;
  return {
    name: "sessions",
    title: `${title}, session by session`,
    summary: summarize(series),
    description: describe(series),
    width: left + WORDS,
    height,
    content: [
      ...documents.flatMap((document, at) => drawHead(document, at, lang)),
      ...gaps(series, height),
      ...drawThreads(series, ys),
      drawSame(series, ys),
      ...rows.flatMap((row, index) => drawRow(series, row, ys[index] ?? 0, lang)),
    ],
  };
}

/** How far down each row stands: what is operative stands off from the preamble. */
function placesOf(rows: readonly SeriesRow[]): number[] {
  const first = rows.findIndex(
    ({ cells }) => !/^(?:.*\/)?preamble-/.test(cells.findLast((one) => one !== null) ?? ""),
  );
  return rows.map((_, index) => HEAD + ROW / 2 + index * ROW + (first > 0 && index >= first ? GAP : 0));
}

function drawHead({ document, symbol, adopted, adoption }: SeriesDocument, at: number, lang: Lang): Markup[] {
  const x = at * COLUMN + SIGN - 6;
  const number = symbol.replace(/^[AS]\/(?:HRC\/)?RES\//, "");
  return [
    block("a", { href: wayToText(document, null, lang) }, words(x, 16, number, "heading")),
    words(x, 32, adopted.slice(0, 4), "small faint"),
    ...drawVote(adoption, x),
  ];
}

/** A vote in numbers, and as a bar: in favour filled, against in another colour and lower, abstaining empty. */
function drawVote(adoption: SeriesDocument["adoption"], x: number): Markup[] {
  if (adoption === undefined) return [words(x, 52, "?", "small faint")];
  if (adoption.vote === "without-vote") return [words(x, 52, "no vote", "small")];
  const { inFavour, against = 0, abstaining = 0 } = adoption;
  if (inFavour === undefined) return [words(x, 52, "a vote", "small")];
  const all = Math.max(1, inFavour + against + abstaining);
  const [yes, no] = [(inFavour / all) * BAR, (against / all) * BAR];
  return [
    words(x, 52, `${inFavour}–${against}–${abstaining}`, "small number"),
    inline("rect", { class: "commitment", x: round(x), y: "58", width: round(yes), height: "8" }),
    inline("rect", { class: "call", x: round(x + yes), y: "62", width: round(no), height: "8" }),
    inline("rect", {
      class: "commitment line",
      x: round(x + yes + no + 0.5),
      y: "58.5",
      width: round(Math.max(0, BAR - yes - no - 1)),
      height: "7",
    }),
  ];
}

/** A dashed line between two documents, where sessions between them are not here. */
function gaps({ documents }: Series, height: number): Markup[] {
  return documents.flatMap(({ since }, at) =>
    since === undefined || since.notHere.length === 0
      ? []
      : [
          inline("path", {
            class: "rule",
            "stroke-dasharray": "2 4",
            d: `M${at * COLUMN - 4} 4V${round(height - 4)}`,
          }),
        ],
  );
}

function drawRow(series: Series, row: SeriesRow, y: number, lang: Lang): Markup[] {
  const kinds = series.documents.map((_, at) => kindOfCell(row, at));
  const { language } = series;
  const isTurned = directionOf(language) === "rtl";
  const x = columnsWidth(series) + (isTurned ? WORDS : 0);
  const last = kinds.findLastIndex((kind) => kind !== undefined);
  const way = wayOfCell(series, row, last, kinds[last] ?? "first", lang);
  return [
    ...kinds.flatMap((kind, at) => (kind === undefined ? [] : drawCell(series, row, at, kind, y, lang))),
    block(
      "a",
      { href: way, class: "words" },
      words(x, y + 4, beginning(row.text, CHARACTERS), "small", {
        lang: language,
        direction: isTurned ? "rtl" : undefined,
      }),
    ),
  ];
}

/** The lines that follow paragraphs from one document to the next; dashed to where one is gone. */
function drawThreads({ documents, rows }: Series, ys: readonly number[]): Markup[] {
  const lines = { gone: "", there: "" };
  for (const [index, row] of rows.entries()) {
    for (const at of documents.keys()) {
      const kind = kindOfCell(row, at);
      if (kind === undefined || kind === "new" || kind === "first") continue;
      const number = numberShown(row.cells[at - 1] ?? null);
      const from = (at - 1) * COLUMN + NUMBER + number.length * DIGIT + 4;
      const to = at * COLUMN + SIGN - 8;
      if (from < to)
        lines[kind === "gone" ? "gone" : "there"] += `M${round(from)} ${round(ys[index] ?? 0)}H${to}`;
    }
  }
  return [
    inline("path", { class: "rule", d: lines.there }),
    inline("path", { class: "rule", d: lines.gone, "stroke-dasharray": "3 3" }),
  ];
}

/** A sign with its number, which leads to what was changed; what stands as it stood leads nowhere, its row does. */
function drawCell(
  series: Series,
  row: SeriesRow,
  at: number,
  kind: CellKind,
  y: number,
  lang: Lang,
): Markup[] {
  const address = row.cells[at] ?? null;
  const shown = numberShown(address);
  const number = shown === "" ? [] : [words(at * COLUMN + NUMBER, y + 4, shown, "small")];
  if (kind === "first" || kind === "same") return number;
  const sign = inline("path", { class: CELL_SIGNS[kind].classes, d: signAt(kind, at, y), ...strokeOf(kind) });
  const target = inline("path", {
    ...{ fill: "none", "pointer-events": "all" },
    d: `M${at * COLUMN} ${round(y - ROW / 2)}h${COLUMN - 4}v${ROW}h${4 - COLUMN}`,
  });
  const name = `${series.documents[at]?.symbol ?? ""}${address === null ? "" : `, ${shortNumber(address)}`}: ${CELL_SIGNS[kind].said}`;
  return [
    block("a", { href: wayOfCell(series, row, at, kind, lang), "aria-label": name }, target, sign, ...number),
  ];
}

/** The signs of all that stands as it stood: one path, for there are hundreds. */
function drawSame({ documents, rows }: Series, ys: readonly number[]): Markup {
  const d = rows.flatMap((row, index) =>
    documents.flatMap((_, at) => {
      const kind = kindOfCell(row, at);
      return kind === "first" || kind === "same" ? [signAt(kind, at, ys[index] ?? 0)] : [];
    }),
  );
  return inline("path", { class: CELL_SIGNS.same.classes, d: d.join("") });
}

function signAt(kind: CellKind, at: number, y: number): string {
  return CELL_SIGNS[kind].path.replace(/M(-?[\d.]+) (-?[\d.]+)/g, (_, dx: string, dy: string) => {
    return `M${round(at * COLUMN + SIGN + Number(dx))} ${round(y + Number(dy))}`;
  });
}

function strokeOf(kind: CellKind): Record<string, string> {
  return CELL_SIGNS[kind].classes.includes("line") ? { "stroke-width": "1.6" } : {};
}

/** A paragraph's number, as far as there is room for it. */
function numberShown(address: string | null): string {
  const number = address === null ? "" : shortNumber(address);
  return number.length > LONGEST_NUMBER ? `${number.slice(0, LONGEST_NUMBER - 1)}…` : number;
}

function summarize({ documents, rows }: Series): string {
  const through = rows.filter(({ cells }) => cells.every((cell) => cell !== null)).length;
  return documents.length < 2
    ? `${countOf(rows.length, "paragraph")} of one document.`
    : `${countOf(rows.length, "paragraph")} in ${documents.length} sessions; ${through} of them stand in all.`;
}

function describe({ documents }: Series): string {
  return documents
    .map(({ symbol, since }) => {
      if (since === undefined) return `${symbol} is the first here.`;
      const { same, numbers, reworded, added, removed } = since.counts;
      return `${symbol}, since ${since.symbol}: ${same} the same, ${numbers} with other numbers alone, ${reworded} reworded, ${added} new, ${removed} gone.`;
    })
    .join(" ");
}
