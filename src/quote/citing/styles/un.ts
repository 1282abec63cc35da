import { citingWords } from "../languages/index.ts";
import { pinpoint } from "../pinpoint.ts";
import type { Run } from "../runs.ts";
import { type CitableDocument, type Cited, isResolution, resolutionNumber } from "../style.ts";

interface CitedByNumber extends Omit<Cited, "document"> {
  document: Pick<CitableDocument, "symbol" | "body" | "annexed" | "annexes">;
}

/**
 * United Nations Editorial Manual Online, and in each language what its own documents write.
 *
 * "Resolutions and other formal decisions", I.A: resolutions are identified by the name of the issuing body in full and
 * a number; titles "are not used for purposes of identification". "Footnotes and other references", III.E (resolutions
 * and decisions): so they are cited, an annex before the paragraph in it. II.D (electronic sources): "Available at …
 * (accessed on …)". Preambular paragraphs carry no number, and are counted in words. On sentences it is silent.
 */
export function un({ document, url, accessed, language, ...cited }: CitedByNumber): Run[] {
  const words = citingWords(language);
  const number = resolutionNumber(document.symbol);
  const body = Object.hasOwn(words.bodies, document.body) ? words.bodies[document.body] : document.body;
  const whole = isResolution(document.symbol) ? words.resolution(body ?? "", number) : number;
  const place = placeInWords({ document, language, ...cited });
  const citation = place === "" ? whole : `${whole}${words.comma}${place}`;
  if (accessed === undefined) return [citation];
  const { before, between, after } = words.available;
  return [`${citation}${before}`, { link: url }, `${between}${words.day(accessed)}${after}`];
}

/** Where in the document, in the words of the United Nations, for formats that have one field for it. */
export function placeInWords({
  language,
  ...cited
}: Pick<CitedByNumber, "document" | "address" | "sectionTitle" | "language">): string {
  const { comma, place } = citingWords(language);
  const annex = cited.document.annexed ? place.annex(0) : "";
  return [annex, pinpoint(cited, place)].filter((part) => part !== "").join(comma);
}
