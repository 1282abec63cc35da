import { inline, type Markup } from "../../../export/write-markup.ts";
import type { ActKind } from "../../../model/act.ts";
import type { Density } from "../../../words/act-names.ts";
import { SIDE, signPath } from "../../../words/signs.ts";
import { round } from "./figure.ts";

/** A sign's width and height, and the way from one to the next, in user units. */
export const SIGN = 9;
export const PITCH = 12;

const LINE = 1.2;
/** What the square that a sign is drawn in has around it. */
const EDGE = (SIDE - SIGN) / 2;

/**
 * Signs of one kind in a row.
 *
 * @param xs where each begins
 * @param y the upper edge
 */
export function signs(kind: ActKind, density: Density, xs: readonly number[], y: number): Markup {
  const d = xs.map((x) => signPath(kind, density, x - EDGE, y - EDGE)).join("");
  if (density === "filled") return inline("path", { class: kind, d });
  return inline("path", { class: `${kind} line`, "stroke-width": round(LINE), d });
}
