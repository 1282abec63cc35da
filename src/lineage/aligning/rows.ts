import type { ParagraphToAlign, PlacedRow } from "../align-documents.ts";
import { longestRun } from "../longest-run.ts";
import type { Pair } from "./pair-paragraphs.ts";

/** Puts pairs into the order of the later text, with what was added; what was removed follows what it stood behind. */
export function rowsOf(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  pairs: readonly Pair[],
): PlacedRow[] {
  const inOrder = [...pairs].sort((one, other) => one.to - other.to || one.from - other.from);
  const moved = outOfOrder(inOrder);
  const [ofFrom, ofTo] = [countBy(pairs, "from"), countBy(pairs, "to")];
  const isElsewhere = elsewhere(from, to, pairs);
  const rows = to.map((): PlacedRow[] => []);
  /** Where each paragraph of the earlier text went that keeps its place; -1 for others. */
  const wentTo = from.map(() => -1);
  for (const pair of inOrder) {
    const [a, b] = [from[pair.from] as ParagraphToAlign, to[pair.to] as ParagraphToAlign];
    const isMoved = moved.has(pair) || isElsewhere(a, b);
    if (!moved.has(pair)) wentTo[pair.from] = pair.to;
    const shape =
      (ofFrom.get(pair.from) ?? 0) > 1 ? "split" : (ofTo.get(pair.to) ?? 0) > 1 ? "merged" : undefined;
    rows[pair.to]?.push({
      moved: isMoved,
      from: a.id,
      to: b.id,
      ...(shape && { shape }),
    });
  }
  for (const [index, { id }] of to.entries())
    if (rows[index]?.length === 0) rows[index] = [{ moved: false, from: null, to: id }];
  return withRemoved(from, rows, { wentTo, isThere: (index) => ofFrom.has(index) });
}

function withRemoved(
  from: readonly ParagraphToAlign[],
  rows: PlacedRow[][],
  { wentTo, isThere }: { wentTo: readonly number[]; isThere: (index: number) => boolean },
): PlacedRow[] {
  const first: PlacedRow[] = [];
  let after = first;
  for (const [index, { id }] of from.entries()) {
    const place = wentTo[index] ?? -1;
    if (place >= 0) after = rows[place] ?? after;
    else if (!isThere(index)) after.push({ moved: false, from: id, to: null });
  }
  return [...first, ...rows.flat()];
}

function countBy(pairs: readonly Pair[], side: "from" | "to"): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}

/** Where a paragraph stands besides its order: in which annex or part, and whether in a preamble. */
function partOf({ id, kind }: ParagraphToAlign): string {
  return `${id.slice(0, Math.max(0, id.lastIndexOf("/")))} ${kind}`;
}

/** Whether a paragraph went into another part than most of those that it stood with: these have moved as one, or not at all. */
function elsewhere(
  from: readonly ParagraphToAlign[],
  to: readonly ParagraphToAlign[],
  pairs: readonly Pair[],
): (a: ParagraphToAlign, b: ParagraphToAlign) => boolean {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const [was, is] = [partOf(from[pair.from] as ParagraphToAlign), partOf(to[pair.to] as ParagraphToAlign)];
    const went = counts.get(was) ?? new Map<string, number>();
    counts.set(was, went.set(is, 1 + (went.get(is) ?? 0)));
  }
  return (a, b) => {
    const [was, is] = [partOf(a), partOf(b)];
    const went = counts.get(was);
    return was !== is && (went?.get(is) ?? 0) * 2 <= [...(went?.values() ?? [])].reduce((x, y) => x + y, 0);
  };
}

/**
 * The pairs that do not stand in the order of the others: all but a longest run that does.
 *
 * @param pairs in the order of the later text
 */
function outOfOrder(pairs: readonly Pair[]): Set<Pair> {
  const moved = new Set(pairs);
  const run = longestRun(
    pairs.map(({ from }) => from),
    true,
  );
  for (const at of run) moved.delete(pairs[at] as Pair);
  return moved;
}
