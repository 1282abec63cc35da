import type { Cut } from "../../model/passage.ts";
import type { Comparison } from "../../model/verdict.ts";

/** The paragraph that a passage stands in, as far as it is needed. */
export interface Around {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** What is to be quoted instead of a quotation: the source's words, and where they stand in their paragraph. */
export interface CorrectVersion {
  source: string;
  start: number;
  end: number;
  /** Where it is a part of its sentence. */
  cut: Cut;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** At which ends a quotation has words of its own: there its passage breaks off wherever theirs begin. */
export function brokenEnds({ verdict, diff }: Pick<Comparison, "verdict" | "diff">): Cut {
  if (verdict !== "altered") return { start: false, end: false };
  const read = diff.filter(({ source = "", quote = "" }) => HAS_WORDS.test(source + quote));
  const isOwn = (index: number) => {
    const { op = "same", marked = false } = read.at(index) ?? {};
    return op !== "same" && !marked;
  };
  return { start: isOwn(0), end: isOwn(-1) };
}

/**
 * The passage of a quotation as it can be quoted. Where the quotation's first or last words are its own, it goes
 * on to the beginning or the end of the sentence: it never breaks off inside a phrase.
 *
 * @param paragraph that has all of the passage
 * @returns undefined where the passage stands in no paragraph, or runs through several
 */
export function correctVersion(
  comparison: Comparison,
  paragraph: Around | undefined,
): CorrectVersion | undefined {
  const { through } = comparison;
  if (paragraph === undefined || through !== null || comparison.start === null || comparison.end === null) {
    return undefined;
  }
  let { start, end } = comparison;
  const around = paragraph.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const from = around[0]?.start ?? 0;
  const to = around.at(-1)?.end ?? paragraph.text.length;
  const broken = brokenEnds(comparison);
  if (broken.start) start = Math.min(start, from);
  if (broken.end) end = Math.max(end, to);
  return {
    source: paragraph.text.slice(start, end),
    start,
    end,
    cut: {
      start: HAS_WORDS.test(paragraph.text.slice(from, start)),
      end: HAS_WORDS.test(paragraph.text.slice(end, to)),
    },
  };
}
