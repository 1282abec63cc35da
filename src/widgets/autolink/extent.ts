import { type Address, parseAddress } from "../../quote/address.ts";

/** How far a document goes: how many sentences each of its paragraphs has. */
export interface Extent {
  /** As references name it. */
  symbol: string;
  /** The year in which it was adopted. */
  year: string;
  preamble: number[];
  operative: number[];
}

/** The extent of the document that the elements quote, as JSON; the build knows it. */
declare const EXTENT: string;

/** The extent of the document that the elements quote. */
export const ownExtent = (): Extent => JSON.parse(EXTENT);

/** Whether a document has an address: "para. 160" of a text with 86 paragraphs is a slip, or of another text. */
export function hasAddress(extent: Extent, text: string): boolean {
  const address = parseAddress(text);
  if ("problem" in address || !("place" in address) || address.type === "act") return false;
  const { annex, kind, number, parts } = address.place;
  if (annex > 0 || parts.length > 0) return false;
  const last = address.type === "range" ? address.to : number;
  return last <= extent[kind].length && sentenceOf(address) <= (extent[kind][number - 1] ?? 0);
}

function sentenceOf(address: Address): number {
  if (address.type === "sentence") return address.sentence;
  return address.type === "sentence-range" ? address.to : 1;
}
