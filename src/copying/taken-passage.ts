import type { Cut } from "../model/passage.ts";
import type { Placed } from "../model/verdict.ts";
import {
  type Around,
  cutFrom,
  inWholeSentences,
  type WholeSentences,
} from "../quote/comparing/whole-sentences.ts";

/** What of a quotation that was checked can be taken along: the words that were quoted, as the source has them. */
export interface TakenPassage {
  words: string;
  /** What of its sentences stands before these words and after them. */
  cut: Cut;
  /** The sentences that they stand in, and where in them. */
  whole: WholeSentences;
  isWhole: boolean;
  /** What the whole is called. */
  wholeIs: "sentence" | "sentences";
  /** The address of what is embedded: the least that has all of the words, an act mostly; null where that is the whole. */
  part: string | null;
  /** The address of the whole; null where it has none that is embedded, as the title and the footnotes have none. */
  all: string | null;
}

/**
 * Reads from a verdict what can be taken along.
 *
 * @param first the paragraph that the passage begins in
 * @param last the one that it ends in
 */
export function takenPassage(placed: Placed, first: Around | undefined, last = first): TakenPassage {
  const { source, paragraph, address, act, start, end } = placed;
  const text = source ?? "";
  const whole = inWholeSentences(placed, first, last) ?? { text, start: 0, end: text.length };
  const cut = cutFrom(whole);
  const within = (first?.sentences ?? []).filter((one) => one.start < (end ?? 0) && one.end > (start ?? 0));
  const isWhole = !cut.start && !cut.end;
  return {
    words: whole.text.slice(whole.start, whole.end),
    cut,
    whole,
    isWhole,
    wholeIs: placed.through === null && within.length < 2 ? "sentence" : "sentences",
    part: isWhole ? null : act,
    all: paragraph === null ? null : address,
  };
}
