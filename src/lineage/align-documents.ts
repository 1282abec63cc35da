import type { RelationChange } from "../model/change.ts";
import type { CorpusParagraph } from "../model/corpus.ts";
import { pairParagraphs } from "./aligning/pair-paragraphs.ts";
import { rowsOf } from "./aligning/rows.ts";

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
  return rowsOf(from, to, pairParagraphs(from, to, language));
}
