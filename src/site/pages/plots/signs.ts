import { block, inline, type Markup } from "../../../export/markup.ts";
import type { ActKind } from "../../../model/act.ts";
import type { Density } from "../parts/signs.ts";
import { round } from "./figure.ts";

/** A sign's width and height, and the way from one to the next, in user units. */
export const SIGN = 9;
export const PITCH = 12;

const LINE = 1.2;

/**
 * Signs of one kind in a row: ■ for commitments, ▲ for calls, ● for recognitions.
 *
 * @param xs where each begins
 * @param y the upper edge
 */
export function signs(kind: ActKind, density: Density, xs: readonly number[], y: number): Markup {
  const shapes = (inset: number) =>
    xs.map((x) => SHAPES[kind](x + inset, y + inset, SIGN - 2 * inset)).join("");
  if (density === "filled") return inline("path", { class: kind, d: shapes(0) });
  const outline = inline("path", { class: `${kind} line`, "stroke-width": round(LINE), d: shapes(LINE / 2) });
  if (density === "outline") return outline;
  const hatching = xs.map((x) => hatch(x, y)).join("");
  return block(
    "g",
    {},
    outline,
    inline("path", { class: `${kind} line`, "stroke-width": round(LINE), d: hatching }),
  );
}

type Shape = (x: number, y: number, size: number) => string;

const square: Shape = (x, y, size) =>
  `M${round(x)} ${round(y)}h${round(size)}v${round(size)}h${round(-size)}z`;

const triangle: Shape = (x, y, size) =>
  `M${round(x)} ${round(y + size)}h${round(size)}l${round(-size / 2)} ${round(-size)}z`;

const circle: Shape = (x, y, size) => {
  const [r, d] = [round(size / 2), round(size)];
  return `M${round(x)} ${round(y + size / 2)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${round(-size)} 0z`;
};

const SHAPES: Record<ActKind, Shape> = { commitment: square, call: triangle, recognition: circle };

/** Three strokes across a square, the middle one from corner to corner. */
function hatch(x: number, y: number): string {
  const half = SIGN / 2;
  const stroke = (fromX: number, fromY: number, length: number) =>
    `M${round(fromX)} ${round(fromY)}l${round(length)} ${round(-length)}`;
  return stroke(x, y + half, half) + stroke(x, y + SIGN, SIGN) + stroke(x + half, y + SIGN, half);
}
