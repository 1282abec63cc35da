/* What a reader takes along who has found a quotation altered or shortened. Loaded when somebody does. */
import { type Clipping, writeClipboard } from "../../copying/clipboard.ts";
import { clippingOf } from "../../copying/clipping.ts";
import type { JudgedQuotation } from "../../model/verdict.ts";
import { webAddress } from "../shared/asking/api.ts";

/**
 * Copies the passage as the source has it, with its citation.
 *
 * @returns what is on the clipboard; null where it could not be put there
 */
export async function copyCorrect(
  { source, citation }: JudgedQuotation,
  language: string,
): Promise<Clipping | null> {
  if (source === null || citation === null) return null;
  const clipping = clippingOf({
    paragraphs: source.split("\n\n"),
    language,
    citation: citation.text,
    url: webAddress(citation.url),
  });
  return (await writeClipboard(clipping)) ? clipping : null;
}
