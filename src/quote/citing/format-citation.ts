import type { Citation } from "../../model/citation.ts";
import { type CitationRequest, citePassage } from "./cite-passage.ts";
import { writeBibtex } from "./formats/bibtex.ts";
import { toCslItem } from "./formats/csl-json.ts";
import { recordOf } from "./formats/record.ts";
import { writeRis } from "./formats/ris.ts";

/** The formats of a citation: each with its media type and the ending of its files. */
export const CITATION_FORMATS = {
  json: { mediaType: "application/json", ending: "json" },
  text: { mediaType: "text/plain; charset=utf-8", ending: "txt" },
  html: { mediaType: "text/html; charset=utf-8", ending: "html" },
  bibtex: { mediaType: "application/x-bibtex; charset=utf-8", ending: "bib" },
  ris: { mediaType: "application/x-research-info-systems; charset=utf-8", ending: "ris" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json", ending: "json" },
} as const;

/** A format of a citation, by the name that the API and the widgets give it. */
export type CitationFormat = keyof typeof CITATION_FORMATS;

/**
 * Cites a passage in a format: `json` is an object, the others are text that is ready to be sent or saved. What
 * reference managers read (`bibtex`, `ris`, `csl-json`) is the same in every style: the style is theirs to choose.
 *
 * @throws {RangeError} where `accessed` is not a day, which `readDay` tells beforehand
 */
export function formatCitation(request: CitationRequest, format: "json"): Citation;
export function formatCitation(request: CitationRequest, format: Exclude<CitationFormat, "json">): string;
export function formatCitation(request: CitationRequest, format: CitationFormat): Citation | string;
export function formatCitation(request: CitationRequest, format: CitationFormat): Citation | string {
  switch (format) {
    case "json":
      return citePassage(request);
    case "text":
      return citePassage(request).text;
    case "html":
      return citePassage(request).html;
    case "bibtex":
      return writeBibtex(recordOf(request));
    case "ris":
      return writeRis(recordOf(request));
    case "csl-json":
      return `${JSON.stringify([toCslItem(recordOf(request))], null, 2)}\n`;
  }
}
