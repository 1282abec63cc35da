import { firstLanguage } from "../../../model/document-languages.ts";
import { partsOf } from "../../../words/dates.ts";
import type { CitationRequest } from "../cite-passage.ts";
import { citingWords } from "../languages/index.ts";
import { permalink } from "../permalink.ts";
import { onOneLine } from "../runs.ts";
import { corporateAuthor } from "../style.ts";
import { placeInWords } from "../styles/un.ts";

/**
 * A passage as reference managers file it. All three of their formats file a resolution as a report: that is the one
 * type which each of them gives a number and a publisher.
 */
export interface BibliographicRecord {
  /** The same for the same passage, for ever: documents that cite by it depend on it. */
  key: string;
  author: string;
  /**
   * What it is called and where in it the words stand: "…, annex, para. 16". Of all that a format has room for, the
   * title is what every style prints: none prints a note of a report, and a locator belongs to a citation, not to an
   * item.
   */
  title: string;
  symbol: string;
  publisher: string;
  issued: [number, number, number];
  accessed: [number, number, number] | undefined;
  url: string;
  /** The language of its text, as a BCP 47 tag. */
  language: string;
}

/** Gathers what the formats say of a passage. */
export function recordOf({
  document,
  address,
  origin,
  accessed,
  sectionTitle,
  language = firstLanguage(document),
}: CitationRequest): BibliographicRecord {
  return {
    key: keyOf(document.id, address) + (language === firstLanguage(document) ? "" : `.${language}`),
    author: corporateAuthor(document),
    title: [document.title, placeInWords({ document, address, sectionTitle, language })]
      .map(onOneLine)
      .filter((part) => part !== "")
      .join(citingWords(language).comma),
    symbol: onOneLine(document.symbol),
    publisher: onOneLine(document.source.publisher),
    issued: partsOf(document.adopted),
    accessed: accessed === undefined ? undefined : partsOf(accessed),
    url: verbatimUrl(permalink(document, address, origin, language)),
    language,
  };
}

/** Letters, digits, hyphens, dots and one underscore (a dot before another language than the first): what BibTeX, JabRef and Zotero all take as a key. */
function keyOf(documentId: string, address: string): string {
  const safe = (text: string) => text.replace(/[^A-Za-z0-9.]+/g, "-").replace(/^-|-$/g, "");
  return address === "" ? safe(documentId) : `${safe(documentId)}_${safe(address)}`;
}

/** A URL stands unescaped in BibTeX, so nothing that means something there may be left in it. */
function verbatimUrl(url: string): string {
  return onOneLine(url).replace(
    /[\s{}\\^"<>|`]|%(?![0-9A-Fa-f]{2})/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
