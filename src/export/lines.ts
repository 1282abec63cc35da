import type { CorpusParagraph } from "../model/corpus.ts";
import type { Span } from "../model/footnote.ts";

/** A line of a paragraph as it is printed: what introduces its parts, or one of these. */
export interface Line extends Span {
  /** How deep it stands: 0 for the paragraph itself, 1 for `(b)`, 2 for `(ii)` in it. */
  depth: number;
  /** The address of the sub-paragraph; empty for what introduces them. */
  id: string;
}

/** The lines of a paragraph: one, where it has no lettered parts. */
export function linesOf({
  text,
  subparagraphs = [],
}: Pick<CorpusParagraph, "text" | "subparagraphs">): Line[] {
  const begun = [{ id: "", start: 0 }, ...subparagraphs];
  return begun.map(({ id, start }, index) => {
    const next = begun[index + 1];
    const depth = id.match(/\(/g)?.length ?? 0;
    return { id, depth, start, end: next === undefined ? text.length : next.start - 1 };
  });
}
