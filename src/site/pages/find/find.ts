import * as z from "zod/mini";
import { type Answer, ASKED_DOCUMENT, type Ask, route } from "../../../http/route.ts";
import { LONGEST_QUERY } from "../../../library/find-hits.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { byDocumentAndLanguage, type Opened, openAsked } from "../about/asked-document.ts";
import { unkept } from "../check/judging.ts";
import { passageNamed } from "../search/passage-named.ts";
import { withQuery } from "../with-query.ts";
import { languageOfWords } from "./language-of-words.ts";
import { namedAnywhere } from "./named-anywhere.ts";
import { checkOf } from "./quoted-anywhere.ts";

/**
 * `/find?q=`: where the one field of the home page leads. A reference leads to its passage, of whichever document; a
 * document's symbol to the document; a theme's name to its page; words of a text, altered ones too, in whichever language,
 * to what is to be said of them; and anything else to the search.
 */
export const find = route({
  path: "/find",
  summary: "Where words, a reference or a quotation lead",
  query: { ...byDocumentAndLanguage, q: z.optional(z.string()) },
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  needs: ASKED_DOCUMENT,
  confidential: true,
  async handle(ask) {
    const path = await wayTo(ask, ask.query.q?.trim() ?? "", openAsked(ask, ask.query));
    return seeOther(`${ask.origin}${path}`);
  },
});

/** Always one of our own pages: what was asked is in its query at most. */
async function wayTo(ask: Ask, q: string, opened: Opened): Promise<string> {
  const { open, about } = opened;
  if (q === "") return about.at("/search");
  if (q.length <= LONGEST_QUERY) {
    // A theme before the part of the text that is called just so, as where both are found by their name.
    const theme = themeNamed(q, ask.release.vocabulary);
    if (theme !== undefined) return about.at(`/themes/${theme}`);
    const named = passageNamed(open, q);
    if (named !== undefined) return about.page(named.address);
    const elsewhere = await namedAnywhere(ask, q, about.language);
    // What is not there is said where it is looked for.
    if (elsewhere?.isMissing) return elsewhere.about.at("/search", { q });
    if (elsewhere !== undefined) return elsewhere.href;
  }
  const check = await checkOf(ask, q, opened);
  return check === undefined ? searchFor(ask, q, opened) : `${check}#verdict`;
}

/** Words in another language than the text's are looked for in the document's text in theirs, else in all documents. */
function searchFor({ release: { total } }: Ask, q: string, { open, about }: Opened): string {
  const language = languageOfWords(q, open);
  if (language !== undefined && about.entry.languages.includes(language))
    return about.in(language).at("/search", { q });
  return language !== undefined && total > 1
    ? withQuery("/search", { in: "all", q, lang: language })
    : about.at("/search", { q });
}

/** The theme that has exactly this name. */
function themeNamed(q: string, { themes }: CorpusVocabulary): string | undefined {
  const name = q.replace(/(?<![\s.?!])[\s.?!]+$/u, "").toLowerCase();
  return themes.find(({ id, label }) => label.toLowerCase() === name || id === name)?.id;
}

function seeOther(Location: string): Answer {
  return unkept({ body: { text: "" }, status: 303, headers: { Location } });
}
