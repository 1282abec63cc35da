import type { Citation } from "../model/citation.ts";
import { firstLanguage } from "../model/document-languages.ts";
import { permalink } from "./citing/permalink.ts";
import { print } from "./citing/runs.ts";
import type { CitableDocument } from "./citing/style.ts";
import { un } from "./citing/styles/un.ts";

export { ordinal } from "./citing/ordinal.ts";
export { permalink } from "./citing/permalink.ts";
export { escapeHtml } from "./citing/runs.ts";

/** What a citation in the default style needs to know of a document. */
export type Citable = Pick<CitableDocument, "id" | "symbol" | "body" | "annexed" | "annexes" | "languages">;

/**
 * Cites an address of a document in the default style: as the United Nations Editorial Manual cites resolutions,
 * "General Assembly resolution S-32/1, annex, para. 16", in the language of the text that is cited.
 *
 * @param address canonical; the empty string cites the document itself
 * @param sectionTitle the heading, where the address is a section's
 * @param origin the public origin that the permalink stands on
 * @param language of the text that is cited, where it isn't the document's first
 */
export function cite(
  document: Citable,
  address: string,
  origin: string,
  sectionTitle?: string,
  language?: string,
): Citation {
  const url = permalink(document, address, origin, language);
  return print(
    un({ document, address, sectionTitle, url, language: language ?? firstLanguage(document) }),
    url,
  );
}
