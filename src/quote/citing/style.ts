import type { CorpusEntry } from "../../model/corpus.ts";
import { nameOfBody } from "../bodies.ts";
import { onOneLine, type Run } from "./runs.ts";

/** What citing needs to know of a document. */
export type CitableDocument = Pick<
  CorpusEntry,
  "id" | "symbol" | "title" | "body" | "adopted" | "annexed" | "annexes" | "languages" | "source"
>;

/** What a style makes a citation from. */
export interface Cited {
  document: CitableDocument;
  /** Canonical; the empty string is the document itself. */
  address: string;
  /** The heading, where the address is a section's. */
  sectionTitle?: string | undefined;
  /** The language of the text that is cited, as a BCP 47 tag. */
  language: string;
  /** The permalink. */
  url: string;
  /** The day on which the reader saw it, as `2026-11-23`. */
  accessed?: string | undefined;
}

/** A style of citation: its template. */
export type Style = (cited: Cited) => Run[];

/** The corporate author, in one name. */
export function corporateAuthor({ body }: Pick<CitableDocument, "body">): string {
  return `United Nations ${nameOfBody(body)}`;
}

/** The number that follows "resolution": the symbol without what says that it is one. */
export function resolutionNumber(symbol: string): string {
  return onOneLine(symbol).replace(/^.*\/?RES\//, "");
}

/** The number with "Resolution" before it, where it is one. */
export function resolutionSymbol(symbol: string): string {
  return `${isResolution(symbol) ? "Resolution " : ""}${onOneLine(symbol)}`;
}

/** Whether a symbol is a resolution's. */
export function isResolution(symbol: string): boolean {
  return /\bRES\//.test(symbol);
}

/** Joins the parts of a citation that there are by a comma. */
export function commas(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** American punctuation: a comma goes inside the quotation marks that it follows. */
export function american(text: string): string {
  return text.replaceAll("”, ", ",” ");
}

/** "annex", where the document is one. */
export function annexOf({ annexed }: Pick<CitableDocument, "annexed">): string {
  return annexed ? "annex" : "";
}
