import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { answerSearchIn } from "../../../library/across/answer-search.ts";
import type { Opened } from "../about/asked-document.ts";
import { unavailable } from "../across/in-all.ts";
import { languageOfWords } from "../find/language-of-words.ts";
import { inMarks } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { shownCard } from "./answer-card.ts";
import type { Answered, Asked } from "./asked-search.ts";
import { cardOfPassage } from "./card-of-passage.ts";
import { looksLike, waysInLanguage } from "./other-language.ts";
import { perhapsQuotation } from "./perhaps-quotation.ts";
import { countLine, hitList, pagesOf } from "./results.ts";

/** So many words are named that the text does not have. */
const MOST_UNKNOWN = 3;

/** A search of a text that nobody annotated, which has no index of its own: for its words, by the index of all documents. */
export async function foundByWords(
  ask: Ask,
  opened: Opened,
  asked: Asked,
  { from, most }: { from: number; most: number },
): Promise<Answered & { status?: number }> {
  const { open, about } = opened;
  const card = from === 0 ? cardOfPassage(open, about, asked.q) : undefined;
  const named = card === undefined ? "" : shownCard(card, about);
  if (asked.q === "") return { said: "Type the words to look for.", shown: html`` };
  const answer = await answerSearchIn(ask, open.by, { q: asked.q, start: from, limit: most }).catch(
    unavailable,
  );
  if (!("found" in answer)) return { said: "", named, shown: html`${answer}`, status: 503 };
  const { found, data } = answer;
  const { total, ranked, finds, missing } = found;
  const page = data.flatMap(({ id, snippet, why }) => {
    const paragraph = open.paragraphs.find((one) => one.id === id);
    return paragraph === undefined ? [] : { paragraph, snippet, why };
  });
  const unknown = missing.slice(0, MOST_UNKNOWN).map((word) => `“${word}”`);
  const nowhere = unknown.length === 0 ? "" : ` The text does not have ${unknown.join(" or ")}.`;
  const reference = card?.is !== "Passage" ? "" : "One passage has this reference. ";
  // Of words in another language neither a hit nor the lack of one says anything.
  const other = page.length === 0 || finds === "touches" ? languageOfWords(asked.q, open) : undefined;
  if (other !== undefined && card === undefined)
    return { said: looksLike(other, about), named, shown: waysInLanguage(other, about, asked) };
  if (page.length === 0) {
    const ways = html`${perhapsQuotation(opened, asked)}<p>Look in <a href="${withQuery("/search", { in: "all", q: asked.q, ...(about.language === "en" ? {} : { lang: about.language }) })}">all documents</a>, or through <a href="${about.page()}">the text</a>.</p>`;
    return {
      said:
        card === undefined ? `Nothing found for ${inMarks(asked.q)} in these words.${nowhere}` : reference,
      named,
      shown: ways,
    };
  }
  const count = countLine(total, from, page.length, "paragraph");
  return {
    said:
      finds === "touches"
        ? `${reference}No paragraph has all of this.${nowhere} Those that have a part of it: ${count}`
        : `${reference}${count}`,
    named,
    shown: html`${perhapsQuotation(opened, asked)}${hitList(page, opened, ask.release.vocabulary)}
${pagesOf(about, asked, { from, most, total: ranked })}`,
  };
}
