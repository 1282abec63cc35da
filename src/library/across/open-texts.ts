import { placeOf } from "../../search/across/schema.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";

/*
 * Where what the index says meets the release: which words stand at a place, the release alone knows.
 */

/**
 * Opens a document in one language, reading it where it is not in memory.
 *
 * @throws {Refusal} 404 where it is not there; 503 where it can't be read
 */
export async function openText(ask: Asked, document: string, language: string): Promise<OpenDocument> {
  await ask.release.open(document, { languages: [language] });
  return openDocument({ ...ask, path: { document }, query: { lang: language } });
}

/** Opens several, each once. */
export async function openTexts(
  ask: Asked,
  documents: Iterable<string>,
  language: string,
): Promise<Map<string, OpenDocument>> {
  const ids = [...new Set(documents)];
  const opened = await Promise.all(ids.map((id) => openText(ask, id, language)));
  return new Map(ids.map((id, index) => [id, opened[index] as OpenDocument]));
}

/** A title or a paragraph, as the release has it. */
export interface FoundText {
  open: OpenDocument;
  /** Its address, or `title`. */
  id: string;
  kind: "title" | "preamble" | "operative";
  text: string;
  /** Its sentences; a title has none. */
  sentences: readonly { id: string; start: number; end: number }[];
}

/** What stands in a row; undefined for what is neither title nor paragraph. */
export function textAt(open: OpenDocument, row: number): FoundText | undefined {
  const { ordinal } = placeOf(row);
  if (ordinal === 0) {
    const text = open.document.entry.title;
    return { open, id: "title", kind: "title", text, sentences: [] };
  }
  const paragraph = open.paragraphs[ordinal - 1];
  return paragraph && { ...paragraph, open };
}
