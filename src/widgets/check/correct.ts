/* What a reader takes along who has found a quotation altered or shortened. Loaded when somebody does. */
import { type Clipping, writeClipboard } from "../../copying/clipboard.ts";
import { clippingOf } from "../../copying/clipping.ts";
import type { JudgedQuotation } from "../../model/verdict.ts";
import { type Around, brokenEnds, correctVersion } from "../../quote/comparing/correct-version.ts";
import { webAddress } from "../shared/asking/api.ts";
import { ask } from "../shared/asking/ask.ts";

/** A browser lets a page copy so long after a button is pressed, at least. */
const PATIENCE = 2_500;

/**
 * Copies the passage as the source has it, with its citation, and with an ellipsis where it is a part of a sentence.
 *
 * @param paragraph the address of the paragraph that it stands in, for the API; null where there is none
 * @returns what is on the clipboard; null where it could not be put there, or only as a fragment
 */
export async function copyCorrect(
  judged: JudgedQuotation,
  language: string,
  paragraph: string | null,
): Promise<Clipping | null> {
  const { source, citation } = judged;
  if (source === null || citation === null) return null;
  const around =
    paragraph === null
      ? undefined
      : await ask(paragraph, isAround, new AbortController().signal, PATIENCE).catch(() => undefined);
  const correct = correctVersion(judged, around);
  const { start, end } = brokenEnds(judged);
  // Without its sentence it would break off where the quotation's own words begin.
  if (correct === undefined && paragraph !== null && judged.through === null && (start || end)) return null;
  const clipping = clippingOf({
    paragraphs: (correct?.source ?? source).split("\n\n"),
    language,
    cut: correct?.cut,
    citation: citation.text,
    url: webAddress(citation.url),
  });
  return (await writeClipboard(clipping)) ? clipping : null;
}

function isAround(body: unknown): body is Around {
  const { text, sentences } = (body ?? {}) as Partial<Around>;
  return (
    typeof text === "string" &&
    Array.isArray(sentences) &&
    sentences.every(({ start, end }) => typeof start === "number" && typeof end === "number")
  );
}
