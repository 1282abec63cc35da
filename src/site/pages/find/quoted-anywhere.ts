import type { Ask } from "../../../http/route.ts";
import { verifyInAll } from "../../../library/across/verify-in-all.ts";
import { LONGEST_QUERY } from "../../../library/find-hits.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { VerdictInAll } from "../../../model/verdict.ts";
import type { Opened } from "../about/asked-document.ts";
import { judgeQuotation, tooLong } from "../check/judging.ts";
import { withQuery } from "../with-query.ts";

/** So many words can be told from a question: as a quotation they are looked for. */
const WORDS_OF_A_QUOTATION = 8;
/** In quotation marks fewer are one; fewer still are words that are to stand so in the text. */
const WORDS_IN_MARKS = 5;
const IN_MARKS = /^["“”„«»「『‹]/u;

/**
 * Where a quotation is compared with what it quotes: the text that is open, the same document in the quotation's language,
 * or all documents, whichever says so, or nearly; undefined where none does, and nothing else says that it is one.
 */
export async function checkOf(ask: Ask, words: string, { open, about }: Opened): Promise<string | undefined> {
  const here = about.at("/check", { quote: words });
  const inMarks = IN_MARKS.test(words);
  const isLong = words.length > LONGEST_QUERY;
  if (!isLong && countOf(words) < (inMarks ? WORDS_IN_MARKS : WORDS_OF_A_QUOTATION)) return undefined;
  if (tooLong(words) !== undefined) return here;
  const judged = judgeQuotation(open, words);
  if (!("problem" in judged) && judged.comparison.verdict !== "not-found") return here;
  const { document, language } = (await foundInAll(ask, words)) ?? {};
  const isSameDocument = document === about.entry.id && language != null;
  if (isSameDocument && language !== about.language) return about.in(language).at("/check", { quote: words });
  if (document != null && !isSameDocument) return withQuery("/check", { in: "all", quote: words });
  return isLong || inMarks ? here : undefined;
}

/** What all documents say of it; undefined where none of them can be asked at this moment, or it has no words. */
async function foundInAll(ask: Ask, words: string): Promise<VerdictInAll | undefined> {
  try {
    return await verifyInAll(ask, words, undefined);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Of writing without spaces a sign is a word. */
function countOf(words: string): number {
  return words.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)?.length ?? 0;
}
