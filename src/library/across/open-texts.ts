import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";

/**
 * Opens a document in one language, reading it where it is not in memory.
 *
 * @throws {Refusal} 404 where it is not there; 503 where it can't be read
 */
export async function openText(ask: Asked, document: string, language: string): Promise<OpenDocument> {
  await ask.release.open(document, { languages: [language] });
  return openDocument({ ...ask, path: { document }, query: { lang: language } });
}
