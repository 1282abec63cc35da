import { LONGEST_QUERY } from "../../../../library/find-hits.ts";
import type { OpenDocument } from "../../../../library/open-document.ts";
import { type Judged, judgeQuotation } from "../../check/judging.ts";
import { type NamedPassage, passageNamed } from "../../search/passage-named.ts";
import type { Asked } from "./chosen.ts";

/** What the field was filled with, which takes a reference, a quotation, and words to search for. */
export interface Sought {
  /** As it was written. */
  text: string;
  /** The passage that it names. */
  named?: NamedPassage;
  /** What came of comparing it with the text, or why it can't be compared; nothing where it is no quotation. */
  judged?: Judged | { problem: string };
}

/** Fewer words than these are searched for: each of them stands in many places. */
const LEAST_WORDS = 5;
/** So many are a quotation, whether or not the text has it. */
const SURELY_WORDS = 8;
/** Where nothing stands between words, so many characters are as much as one. */
const CHARACTERS_A_WORD = 2.5;
const BEGINS_QUOTED = /^["“”„«»「『‹]/;

/**
 * Reads what was written: a reference where it names a passage, a quotation where it is long, stands in quotation marks, or
 * where the text says so, or nearly; else words to search for. `?quote=` says that it is one, whatever it looks like.
 */
export function readSought(open: OpenDocument, asked: Pick<Asked, "q" | "quote">): Sought {
  const quotation = asked.quote?.trim() ?? "";
  if (quotation !== "") return { text: quotation, judged: judgeQuotation(open, quotation) };
  const text = asked.q?.trim() ?? "";
  if (text === "") return { text };
  const named = BEGINS_QUOTED.test(text) ? undefined : passageNamed(open, text);
  if (named !== undefined) return { text, named };
  const isQuoted = BEGINS_QUOTED.test(text);
  const words = wordsIn(text);
  if (words < LEAST_WORDS && !isQuoted) return { text };
  const judged = judgeQuotation(open, text);
  const isSurely = isQuoted || words >= SURELY_WORDS || text.length > LONGEST_QUERY;
  const isFound = "comparison" in judged && judged.comparison.verdict !== "not-found";
  return isSurely || isFound ? { text, judged } : { text };
}

function wordsIn(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > 0 ? characters / CHARACTERS_A_WORD : text.split(/\s+/).length;
}
