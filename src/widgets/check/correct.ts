/* The whole sentences that a passage stands in: loaded with the first verdict that has one. */
import { type Clipping, writeClipboard } from "../../copying/clipboard.ts";
import { clippingOf } from "../../copying/clipping.ts";
import type { JudgedQuotation } from "../../model/verdict.ts";
import {
  type Around,
  cutFrom,
  inWholeSentences,
  type WholeSentences,
} from "../../quote/comparing/whole-sentences.ts";
import { webAddress } from "../shared/asking/api.ts";
import { ask } from "../shared/asking/ask.ts";

/** A verdict waits so long for the sentences around its passages, and then shows these without. */
const PATIENCE = 2_500;

/**
 * What the source says: the sentences that a passage stands in, or the passage alone where they can't be had.
 *
 * @param addressOf where the API has a paragraph of the document; null where nobody knows
 */
export async function sentencesAround(
  judged: JudgedQuotation,
  addressOf: (paragraph: string) => string | null,
  signal: AbortSignal,
): Promise<WholeSentences> {
  const { source, paragraph, through } = judged;
  const read = async (id: string) => {
    const address = addressOf(id);
    if (address !== null) return ask(address, isAround, signal, PATIENCE).catch(() => undefined);
  };
  const [first, last] = await Promise.all([paragraph, through].map((id) => id && read(id)));
  const whole = inWholeSentences(judged, first || undefined, (through ? last : first) || undefined);
  return whole ?? { text: source ?? "", start: 0, end: source?.length ?? 0 };
}

/**
 * Copies the words that were quoted as the source has them, with their citation.
 *
 * @returns what is on the clipboard; null where it could not be put there
 */
export async function copyCorrect(
  { citation }: JudgedQuotation,
  whole: WholeSentences,
  language: string,
): Promise<Clipping | null> {
  if (citation === null) return null;
  const clipping = clippingOf({
    paragraphs: whole.text.slice(whole.start, whole.end).split("\n\n"),
    cut: cutFrom(whole),
    language,
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
