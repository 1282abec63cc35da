import { block, inline, type Markup } from "../../../export/write-markup.ts";
import { actsIn, partsOf, type Text } from "../../../library/text-parts.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { densityOf, FIRMNESS, firmnessOf, KIND_NAMES } from "../../../words/act-names.ts";
import { numberShown } from "../../../words/paragraph-number.ts";
import { type Band, type Cell, layOut } from "../map/lay-out.ts";
import { countOf } from "../text/wording.ts";
import { SIGN, signs } from "./draw-signs.ts";
import { type Figure, round, words, wrap } from "./figure.ts";

const WIDTH = 1000;
/** Where the lines begin; the parts' names stand before them. */
const LINES = 176;
const NAME_CHARACTERS = 28;
const NAME_LINE = 15;
const CELL = 36;
const GAP = 8;
/** How far down the legend reaches. */
const LEGEND = 34;

/** Draws the map as a picture that can be taken along: each box is a paragraph, each sign a statement. */
export function drawWholeText(text: Text): Figure {
  const acts = actsIn(text.paragraphs);
  const { length, bands } = layOut(partsOf(text));
  const scale = (WIDTH - LINES) / length;
  const content = drawLegend(text);
  const language = firstLanguage(text.entry);
  let y = LEGEND;
  for (const band of bands) {
    const [drawn, next] = drawBand(band, y, scale, language);
    content.push(drawn);
    y = next;
  }
  return {
    name: "whole-text",
    title: `The whole text on one screen, ${text.entry.symbol}`,
    summary: "Each box is a paragraph, each sign a statement.",
    description: bands
      .map(({ part }) => `${part.title}: ${countOf(part.acts.length, "statement")}.`)
      .join(" "),
    width: WIDTH,
    height: acts.length === 0 ? y : y + 4,
    content,
  };
}

function drawLegend({ paragraphs }: Text): Markup[] {
  const acts = actsIn(paragraphs);
  let x = 0;
  return kindsAmong(acts).flatMap((kind) =>
    (kind === "commitment" ? FIRMNESS : [{ density: "filled" as const, said: "" }]).flatMap(
      ({ density, said }, step) => {
        const count = acts.filter((act) => act.kind === kind && firmnessOf(act) === step).length;
        const label = `${KIND_NAMES[kind]} ${said}`.trim();
        const drawn = [signs(kind, density, [x], 5), words(x + 14, 14, `${label} ${count}`, "small")];
        x += 34 + 6.6 * (label.length + 3);
        return drawn;
      },
    ),
  );
}

/** Draws a band below `top`, and says where it ends. */
function drawBand({ part, lines }: Band, top: number, scale: number, language: string): [Markup, number] {
  const name = wrap(part.title, NAME_CHARACTERS).map((line, row) =>
    words(0, top + 11 + row * NAME_LINE, line, "small"),
  );
  const drawn = lines.flatMap((cells, row) => drawLine(cells, top + row * (CELL + 4), scale, language));
  const high = Math.max(lines.length * (CELL + 4) - 4, name.length * NAME_LINE);
  return [block("g", {}, ...name, ...drawn), top + high + GAP];
}

function drawLine(cells: readonly Cell[], y: number, scale: number, language: string): Markup[] {
  const at = (place: number) => LINES + place * scale;
  const marks = cells.flatMap((cell) => cell.marks);
  const alike = Map.groupBy(marks, ({ act }) => `${act.kind} ${densityOf(act)}`);
  return [
    ...cells.flatMap(({ paragraph, from, to }) => [
      inline("rect", {
        class: "rule",
        fill: "none",
        x: round(at(from)),
        y: round(y),
        width: round((to - from) * scale),
        height: String(CELL),
      }),
      words(at(from) + 2, y + 11, numberShown(paragraph, language), "small faint number"),
    ]),
    ...[...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const xs = group.map((mark) => at(mark.at) + 1);
      return [signs(first.act.kind, densityOf(first.act), xs, y + CELL - SIGN - 8)];
    }),
  ];
}
