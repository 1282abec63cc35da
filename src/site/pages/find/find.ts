import * as z from "zod/mini";
import { type Answer, ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { LONGEST_QUERY } from "../../../library/find-hits.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { byDocumentAndLanguage, type Opened, openAsked } from "../about/asked-document.ts";
import { judgeQuotation, unkept } from "../check/judging.ts";
import { passageNamed } from "../search/passage-named.ts";

/** So many words can be told from a question: as a quotation they are looked for in the text. */
const WORDS_OF_A_QUOTATION = 8;

/**
 * `/find?q=`: where the one field of the home page leads. A reference leads to its passage, a theme's name to its page,
 * words of the text, altered ones too, to what is to be said of them, and anything else to the search.
 */
export const find = route({
  path: "/find",
  summary: "Where words, a reference or a quotation lead",
  query: { ...byDocumentAndLanguage, q: z.optional(z.string()) },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  confidential: true,
  handle(ask) {
    const path = wayTo(ask.query.q?.trim() ?? "", openAsked(ask, ask.query), ask.release.vocabulary);
    return seeOther(`${ask.origin}${path}`);
  },
});

/** Always one of our own pages: what was asked is in its query at most. */
function wayTo(q: string, { open, about }: Opened, vocabulary: CorpusVocabulary): string {
  if (q === "") return about.at("/search");
  const toCheck = `${about.at("/check", { quote: q })}#verdict`;
  if (q.length > LONGEST_QUERY) return toCheck;
  const named = passageNamed(open, q);
  if (named !== undefined) return about.page(named.address);
  const theme = themeNamed(q, vocabulary);
  if (theme !== undefined) return about.at(`/themes/${theme}`);
  return isQuoted(q, open) ? toCheck : about.at("/search", { q });
}

/** The theme that has exactly this name. */
function themeNamed(q: string, { themes }: CorpusVocabulary): string | undefined {
  const name = q.replace(/[\s.?!]+$/u, "").toLowerCase();
  return themes.find(({ id, label }) => label.toLowerCase() === name || id === name)?.id;
}

/** Whether these are words of the text, or near to such. Of writing without spaces a sign is a word. */
function isQuoted(q: string, open: OpenDocument): boolean {
  const words = q.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  if (words.length < WORDS_OF_A_QUOTATION) return false;
  const judged = judgeQuotation(open, q);
  return !("problem" in judged) && judged.comparison.verdict !== "not-found";
}

function seeOther(Location: string): Answer {
  return unkept({ body: { text: "" }, status: 303, headers: { Location } });
}
