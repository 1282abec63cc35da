import { slugOf } from "../reading/akn4un/identity.ts";

/** The symbols of resolutions of the three bodies; a letter at the end is one of several under the same number. */
const SYMBOL =
  /^(?:A\/RES\/(?:E?S-)?\d+\/\d+(?: [A-Z])?|S\/RES\/\d+ \(\d{4}\)|A\/HRC\/RES\/(?:S-)?\d+\/\d+)$/;

/**
 * The id of a resolution, which is the slug in every URL.
 *
 * @returns undefined where the symbol is none of a resolution
 */
export function idOfSymbol(symbol: string): string | undefined {
  return SYMBOL.test(symbol) ? slugOf(symbol) : undefined;
}
