import type { CorpusEntry, CorpusParagraph } from "../model/corpus.ts";
import { nameOfBody } from "../quote/bodies.ts";
import type { Quoting } from "./quotation.ts";

/** A document, ready to be written in any format. */
export interface Whole extends Quoting {
  paragraphs: readonly CorpusParagraph[];
  /** The release that it is read from. */
  release: string;
}

/** What a copy says of itself in its first line: from where it is, in which language, and of which release. */
export function provenance({ entry, language, page, release }: Whole): string {
  return `${entry.symbol} (${language}), from ${page("")}, release ${release}`;
}

/** Who adopted it and when, and who publishes the original, in words that are data. */
export function imprint({ symbol, body, adopted, source }: CorpusEntry): string[] {
  return [symbol, nameOfBody(body), adopted, `${source.publisher}, ${source.url}`];
}

/** The name under which a copy is saved: `A-RES-S-32-1.en.md`. */
export function fileName({ entry, language }: Pick<Whole, "entry" | "language">, ending: string): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `${plain(entry.symbol) || plain(entry.id)}.${plain(language)}.${ending}`;
}

/** What stands before a paragraph's words where it is printed: its number, where the source gives it one. */
export function labelOf({ kind, number, unnumbered }: CorpusParagraph): string {
  return kind === "operative" && unnumbered !== true ? `${number}. ` : "";
}
