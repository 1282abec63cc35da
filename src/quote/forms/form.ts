import type { CorpusEntry, CorpusParagraph } from "../../model/corpus.ts";
import { parseAddress } from "../address.ts";
import type { ReadReference } from "../read-reference.ts";

/** A document as far as reading references to it needs: an entry of the catalogue with the paragraphs. */
export type Resolvable = Pick<CorpusEntry, "id" | "symbol" | "sections"> &
  Partial<Pick<CorpusEntry, "title" | "body" | "session" | "adopted" | "published" | "annexed" | "names">> & {
    paragraphs: CorpusParagraph[];
    /** The annex that the reference names, where it names one. */
    annex?: number;
    /** What was read of references to it, by their text, while one text is read that may have the same again and again. */
    read?: Map<string, ReadReference[]>;
  };

/** What a form makes of the text: an address, with words on what it says or without, or why the text, which it knows, is none. */
export type Reading = { address: string; glossed?: true } | NoAddress;

/** Why a text is no address. */
export interface NoAddress {
  problem: string;
  didYouMean?: string;
  /** The addresses of the places, where it names several. */
  places?: string[];
  /** Where a link leads to something else. */
  leadsElsewhere?: true;
}

/**
 * Reads a place in a document.
 *
 * @param text tidied, without the document's name
 * @returns null where the text isn't in this form
 */
export type Read = (text: string, document: Resolvable) => Reading | null;

/** Text in quotation marks, cut where it is longer than anybody wants to see again. */
export function quoted(text: string): string {
  return text.length > 80 ? `"${text.slice(0, 80)}…"` : `"${text}"`;
}

/** Takes an address for what it is, or says what is wrong with it: backwards, or a range of one. */
export function readAddress(text: string): Reading {
  const address = parseAddress(text);
  if (!("problem" in address)) return { address: text };
  const { problem, suggestion } = address;
  return suggestion === undefined ? { problem } : { problem, didYouMean: suggestion };
}
