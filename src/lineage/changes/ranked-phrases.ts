import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";

/** The kinds of phrases that are verbs. */
export const VERBAL: ReadonlySet<string> = new Set(["effort", "consideration"]);

/**
 * Leaves out the phrases that say something by their rank alone ("should", "all") where none of their scale stands for them
 * in the other text: there they are words as others are.
 */
export function withoutLonelyRanks(
  steps: readonly Step[],
  spansA: readonly Span[],
  spansB: readonly Span[],
): [Span[], Span[]] {
  const [rangesA, rangesB] = [rangesOf(steps, spansA, "a"), rangesOf(steps, spansB, "b")];
  const meets = (range: Range, others: readonly Range[]) =>
    others.some(
      ({ scale, phrase, from, to }) =>
        scale === range.scale && phrase !== range.phrase && from < range.to && range.from < to,
    );
  const keep = (spans: readonly Span[], ranges: readonly Range[], others: readonly Range[]) =>
    spans.filter((span) => {
      if (!isRankAlone(span)) return true;
      const range = ranges.find((one) => one.span === span);
      return range !== undefined && meets(range, others);
    });
  return [keep(spansA, rangesA, rangesB), keep(spansB, rangesB, rangesA)];
}

/** Whether a phrase bounds nothing by itself, and says something beside others of its scale alone: "should". */
export function saysByRankAlone({ scale, adding, kind }: QualifyingPhrase): boolean {
  return scale !== undefined && adding === "unclear" && kind === undefined;
}

/** Whether a phrase only describes what is asked for: it asks neither more nor less. */
export function describes({ scale, adding, kind }: QualifyingPhrase): boolean {
  return scale === undefined && adding === "unclear" && kind === undefined;
}

interface Range {
  span: Span;
  scale: string;
  phrase: string;
  /** Steps, half open, with the changed ones around. */
  from: number;
  to: number;
}

function isRankAlone({ qualifier }: Span): boolean {
  return qualifier !== undefined && saysByRankAlone(qualifier);
}

function rangesOf(steps: readonly Step[], spans: readonly Span[], side: "a" | "b"): Range[] {
  if (!spans.some(({ qualifier }) => qualifier?.scale !== undefined)) return [];
  const places: number[] = [];
  for (const [index, step] of steps.entries()) if (step[side] !== -1) places[step[side]] = index;
  return spans.flatMap((span): Range[] => {
    const { scale, phrase } = span.qualifier ?? {};
    if (scale === undefined || phrase === undefined) return [];
    let [from, to] = [places[span.from] ?? 0, (places[span.to - 1] ?? 0) + 1];
    let changes = false;
    for (let at = from; at < to; at += 1) changes ||= steps[at]?.same === false;
    while (changes && steps[from - 1]?.same === false) from -= 1;
    while (changes && steps[to]?.same === false) to += 1;
    return [{ span, scale, phrase, from, to }];
  });
}
