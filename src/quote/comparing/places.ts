import type { Place } from "../../model/verdict.ts";
import type { Reading } from "./differences.ts";
import type { PreparedDocument } from "./prepare-document.ts";
import type { Source } from "./source.ts";

/** Says where a passage stands, in the addresses of the contract. */
export function placeOf(
  { source, isBeside }: Pick<PreparedDocument, "source" | "isBeside">,
  { first, last, source: passage }: Reading,
): Place {
  const from = source.paragraphOf[first] ?? 0;
  const to = source.paragraphOf[last] ?? 0;
  const start = source.tokens[first]?.start ?? 0;
  const end = source.tokens[last]?.end ?? 0;
  if (isBeside) {
    // The title, a heading, a footnote: its offsets are its own.
    const address = source.paragraphs[from]?.id ?? "";
    return { paragraph: null, through: null, start, end, address, source: passage };
  }
  return {
    paragraph: source.paragraphs[from]?.id ?? "",
    through: from === to ? null : (source.paragraphs[to]?.id ?? ""),
    start,
    end,
    address: from === to ? addressInside(source, from, start, end) : addressAcross(source, from, to),
    source: passage,
  };
}

/**
 * The sentence or sentences that cover a stretch; where that is all of a paragraph, or of a lettered part of it, that;
 * and where they are sentences of several parts, the least that has them all.
 */
function addressInside({ paragraphs }: Source, index: number, start: number, end: number): string {
  const { id = "", text = "", sentences = [], subparagraphs = [] } = paragraphs[index] ?? {};
  const covering = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [first] = covering;
  const last = covering.at(-1);
  if (first === undefined || last === undefined) return id;
  const holds = (part: { start: number; end: number }) => part.start <= first.start && last.end <= part.end;
  const least = subparagraphs.findLast(holds) ?? { id, start: 0, end: text.length };
  const all = sentences.filter((sentence) => sentence.start >= least.start && sentence.end <= least.end);
  const isOwn = covering.every((sentence) => sentence.id.slice(0, sentence.id.lastIndexOf(".")) === least.id);
  if (covering.length === all.length || !isOwn) return least.id;
  return first === last ? first.id : `${first.id}-${withoutAnnex(last.id)}`;
}

/** The range of paragraphs; null from the preamble into paragraph 1, for which there is no address. */
function addressAcross({ paragraphs }: Source, from: number, to: number): string | null {
  const first = paragraphs[from]?.id ?? "";
  const [, prefix, number] = /^(.*?)(?<!\d)(\d+)$/s.exec(paragraphs[to]?.id ?? "") ?? [];
  return prefix === /^(.*?)(?<!\d)\d+$/s.exec(first)?.[1] ? `${first}-${number}` : null;
}

function withoutAnnex(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
