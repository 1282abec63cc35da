import type { ActKind } from "../model/act.ts";
import type { Density } from "./act-names.ts";

/** The side of the square that a sign is drawn in. */
export const SIDE = 12;

/** A line, as path data: where it begins in the square, and how it goes on from there. */
type Line = readonly [x: number, y: number, on: string];

/** A square, a triangle, a circle and a rhombus of about the same area. */
const OUTLINES: Readonly<Record<ActKind, Line>> = {
  commitment: [1.5, 1.5, "h9v9h-9z"],
  call: [6, 1, "l5.5 10h-11z"],
  recognition: [1, 6, "a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"],
  decision: [6, 0, "l6 6-6 6-6-6z"],
};

/** Two strokes across the square of a commitment: three of them run together where the sign is small. */
const HATCHING: readonly Line[] = [
  [1.5, 7.5, "l6-6"],
  [4.5, 10.5, "l6-6"],
];

/**
 * The sign of an act, as the data of an SVG path: ■ for a commitment, ▲ for a call, ● for a recognition, ◆ for a decision. A filled one is
 * to be filled; of the others the lines are to be drawn, 1 to 1.5 wide.
 *
 * @param x the left edge of its square, whose side is {@link SIDE}
 * @param y the upper edge
 */
export function signPath(kind: ActKind, density: Density = "filled", x = 0, y = 0): string {
  const lines = density === "hatched" ? [OUTLINES[kind], ...HATCHING] : [OUTLINES[kind]];
  return lines.map(([dx, dy, on]) => `M${rounded(x + dx)} ${rounded(y + dy)}${on}`).join("");
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
