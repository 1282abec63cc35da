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
/** Where nothing stands between words, so many characters are as much. */
const LEAST_CHARACTERS = 12;
const BEGINS_QUOTED = /^["“”„«»「『‹]/;

/**
 * Reads what was written: a reference where it names a passage, a quotation where the text says so, or nearly; else words
 * to search for. `?quote=` says that it is one, whatever it looks like.
 */
export function readSought(open: OpenDocument, asked: Pick<Asked, "q" | "quote">): Sought {
  const quotation = asked.quote?.trim() ?? "";
  if (quotation !== "") return { text: quotation, judged: judgeQuotation(open, quotation) };
  const text = asked.q?.trim() ?? "";
  if (text === "") return { text };
  const named = BEGINS_QUOTED.test(text) ? undefined : passageNamed(open, text);
  if (named !== undefined) return { text, named };
  if (!mayBeQuotation(text)) return { text };
  const judged = judgeQuotation(open, text);
  // What is too long to be searched for is a quotation, whether or not the text has it.
  const isOne =
    text.length > LONGEST_QUERY || ("comparison" in judged && judged.comparison.verdict !== "not-found");
  return isOne ? { text, judged } : { text };
}

function mayBeQuotation(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= LEAST_WORDS || (/[\p{Script=Han}]/u.test(text) && text.length >= LEAST_CHARACTERS);
}
