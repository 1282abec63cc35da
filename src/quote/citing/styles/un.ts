import { dayMonthYear } from "../../../words/dates.ts";
import { nameOfBody } from "../../bodies.ts";
import { ordinal, ordinals } from "../ordinal.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import type { Run } from "../runs.ts";
import {
  annexOf,
  type CitableDocument,
  type Cited,
  commas,
  isResolution,
  resolutionNumber,
} from "../style.ts";

interface CitedByNumber extends Omit<Cited, "document"> {
  document: Pick<CitableDocument, "symbol" | "body" | "annexed" | "annexes">;
}

const WORDS = {
  ...labelled("para. ", "paras. ", ""),
  paragraph: (number: number, part: string) => `para. ${number}${part === "" ? "" : ` ${part}`}`,
  preambleParagraph: (number: number) => `${ordinal(number)} preambular paragraph`,
  preambleParagraphs: (from: number, to: number) => `${ordinals(from, to)} preambular paragraphs`,
};

/**
 * United Nations Editorial Manual Online.
 *
 * "Resolutions and other formal decisions", I.A: resolutions are identified by the name of the issuing body in full and
 * a number; titles "are not used for purposes of identification". "Footnotes and other references", III.E (resolutions
 * and decisions): so they are cited, an annex before the paragraph in it. II.D (electronic sources): "Available at …
 * (accessed on …)". Preambular paragraphs carry no number, and are counted in words. On sentences it is silent.
 */
export function un({ document, url, accessed, ...cited }: CitedByNumber): Run[] {
  const number = resolutionNumber(document.symbol);
  const whole = isResolution(document.symbol) ? `${nameOfBody(document.body)} resolution ${number}` : number;
  const citation = commas(whole, annexOf(document), pinpoint({ ...cited, document }, WORDS));
  if (accessed === undefined) return [citation];
  return [`${citation}. Available at `, { link: url }, ` (accessed on ${dayMonthYear(accessed)}).`];
}

/** Where in the document, in the words of the United Nations, for formats that have one field for it. */
export function placeInWords(cited: Pick<CitedByNumber, "document" | "address" | "sectionTitle">): string {
  return commas(annexOf(cited.document), pinpoint(cited, WORDS));
}
