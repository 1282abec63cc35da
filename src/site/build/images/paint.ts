import { renderAsync } from "@resvg/resvg-js";
import { writePng } from "./png.ts";

/**
 * Paints an SVG without text elements as PNG: always the same bytes. Several are painted at once, beside this thread.
 *
 * @param palette up to 16 colours, as `#fbfaf7`
 */
export async function paint(svg: string, palette: readonly string[]): Promise<Uint8Array> {
  // The system's fonts would be looked for each time, though no letter is left to set.
  return writePng(await renderAsync(svg, { font: { loadSystemFonts: false } }), palette);
}
