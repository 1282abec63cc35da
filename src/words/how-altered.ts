import type { Difference } from "../model/verdict.ts";
import { CHECK_LABELS, OF_ONE_WORD } from "./en-checking.ts";
import { type CheckLabels, fill } from "./labels.ts";

/** So many differences are told; of more, how many there are. */
const MOST_TOLD = 2;
/** Longer words are not repeated in a heading. */
const LONGEST = 160;

const OF_WORDS = /[\p{L}\p{N}]/u;

/** The differences that are alterations: what is the same, or shown as left out, is none. */
function alterationsOf(diff: readonly Difference[]): Difference[] {
  return diff.filter(({ op, marked }) => op !== "same" && marked !== true);
}

/** How words were altered, in a sentence: what was left out, put in, or stands for other words. */
export function howAltered(diff: readonly Difference[], words: CheckLabels): string {
  const altered = alterationsOf(diff);
  // A comma that came or went besides is no word, and is marked in the difference.
  const ofWords = altered.filter(({ source = "", quote = "" }) => OF_WORDS.test(source + quote));
  const all = ofWords.length > 0 ? ofWords : altered;
  const told = all.map(({ source = "", quote = "" }) => {
    const [was, is] = [source, quote].map((text) => text.replace(/\s+/g, " ").trim());
    if (was && is) return fill(words.changedTo, { source: was, quote: is });
    const only = was || is || "";
    const { leftOut, putIn } = words === CHECK_LABELS && !/\s/.test(only) ? OF_ONE_WORD : words;
    return fill(was ? leftOut : putIn, { words: only });
  });
  if (told.length === 0) return words.altered;
  const isShort = told.length <= MOST_TOLD && told.every((each) => each.length <= LONGEST);
  if (!isShort && told.length === 1) return words.altered;
  const how = isShort ? told.join("; ") : fill(words.differences, { count: told.length });
  return fill(words.alteredHow, { how });
}
