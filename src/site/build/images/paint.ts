import { Resvg } from "@resvg/resvg-js";
import { writePng } from "./png.ts";

/**
 * Paints an SVG without text elements as PNG: always the same bytes.
 *
 * @param palette up to 16 colours, as `#fbfaf7`
 */
export function paint(svg: string, palette: readonly string[]): Uint8Array {
  // The system's fonts would be looked for each time, though no letter is left to set.
  return writePng(new Resvg(svg, { font: { loadSystemFonts: false } }).render(), palette);
}
