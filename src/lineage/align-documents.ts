import type { RelationChange } from "../model/change.ts";
import type { CorpusParagraph } from "../model/corpus.ts";
import { pairParagraphs } from "./aligning/pair-paragraphs.ts";
import { rowsOf } from "./aligning/rows.ts";
import { relate } from "./belong-together.ts";
import { readWords } from "./read-words.ts";

/** What is needed of a paragraph to align it. */
export type ParagraphToAlign = Pick<CorpusParagraph, "id" | "kind" | "section" | "text">;

/** What became of a paragraph from one document to another. */
export type RowOp = RelationChange | "added" | "removed";

/** A paragraph of the later document beside the one of the earlier that it comes from. */
export interface AlignedRow {
  op: RowOp;
  /** Whether it stands in another order among the others, or elsewhere: in the preamble, in an annex. */
  moved: boolean;
  /** Its address in the earlier document; null where it was added. */
  from: string | null;
  /** Its address in the later document; null where it was removed. */
  to: string | null;
  /** There where a paragraph stands beside several: `split`, rows with one `from`; `merged`, rows with one `to`. */
  shape?: "split" | "merged";
}

/** A row before it is said what became of its paragraph. */
export type PlacedRow = Omit<AlignedRow, "op">;

/**
 * Aligns the paragraphs of two documents: the one assignment in which they have most in common, of which the order is no
 * part. Rows come in the order of the later text; what was removed, where it stood.
 *
 * @param from the earlier document's paragraphs, in the order of its text
 * @param to the later's
 * @param language of both, as a BCP 47 tag
 */
export function alignDocuments(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  language: string,
): AlignedRow[] {
  const [textsOfFrom, textsOfTo] = [textsById(from), textsById(to)];
  return placeRows(from, to, language).map((row) => ({
    op: becameOf(textsOfFrom.get(row.from ?? ""), textsOfTo.get(row.to ?? ""), language),
    ...row,
  }));
}

/** The rows of {@link alignDocuments} alone: to say what became of each, its words are read once more. */
export function placeRows(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  language: string,
): PlacedRow[] {
  return rowsOf(from, to, pairParagraphs(from, to, language));
}

/** What became of a paragraph as a whole, by its text in each document; undefined where it has none. */
export function becameOf(before: string | undefined, after: string | undefined, language: string): RowOp {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  if (before === after) return "same";
  const [one, other] = [readWords(before, language), readWords(after, language)];
  return relate(one, other, { sameSeries: true })?.change ?? "reworded";
}

/** The texts of paragraphs by their addresses. */
export function textsById(paragraphs: readonly ParagraphToAlign[]): Map<string, string> {
  return new Map(paragraphs.map(({ id, text }) => [id, text]));
}
