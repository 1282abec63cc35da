import type { Citation } from "../../model/citation.ts";
import { firstLanguage } from "../../model/document-languages.ts";
import { permalink } from "./permalink.ts";
import { print } from "./runs.ts";
import type { CitableDocument, Style } from "./style.ts";
import { apa } from "./styles/apa.ts";
import { bluebook } from "./styles/bluebook.ts";
import { chicago } from "./styles/chicago.ts";
import { harvard } from "./styles/harvard.ts";
import { mla } from "./styles/mla.ts";
import { oscola } from "./styles/oscola.ts";
import { un } from "./styles/un.ts";

const STYLES = { un, apa, chicago, mla, harvard, oscola, bluebook } satisfies Record<string, Style>;

/** A style of citation, by the name that the API and the widgets give it. */
export type StyleName = keyof typeof STYLES;

/** The styles that there are; the first is the default. */
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

/** What is to be cited, and how. */
export interface CitationRequest {
  document: CitableDocument;
  /** Canonical; the empty string cites the document itself. */
  address: string;
  /** The language of the text that is cited, in which its title is; the document's first unless said. */
  language?: string | undefined;
  /** The public origin that the permalink stands on. */
  origin: string;
  /** `un` unless said. */
  style?: StyleName | undefined;
  /** The day on which the reader saw it, as `2026-11-23`; without it the citation never changes. */
  accessed?: string | undefined;
  /** The heading, where the address is a section's. */
  sectionTitle?: string | undefined;
}

/**
 * Cites a passage in a style, as text and as HTML.
 *
 * @throws {RangeError} where `accessed` is not a day, which `readDay` tells beforehand
 */
export function citePassage({ origin, style = "un", ...cited }: CitationRequest): Citation {
  const language = cited.language ?? firstLanguage(cited.document);
  const url = permalink(cited.document, cited.address, origin, language);
  return print(STYLES[style]({ ...cited, language, url }), url);
}
