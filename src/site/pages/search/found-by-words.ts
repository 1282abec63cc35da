import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { answerSearchIn } from "../../../library/across/answer-search.ts";
import type { Opened } from "../about/asked-document.ts";
import { unavailable } from "../across/in-all.ts";
import { withQuery } from "../with-query.ts";
import { shownCard } from "./answer-card.ts";
import type { Answered, Asked } from "./asked-search.ts";
import { cardOfPassage } from "./card-of-passage.ts";
import { countLine, hitList, pagesOf, perhapsQuotation } from "./results.ts";

/** A search of a text that nobody annotated, which has no index of its own: for its words, by the index of all documents. */
export async function foundByWords(
  ask: Ask,
  { open, about }: Opened,
  asked: Asked,
  { from, most }: { from: number; most: number },
): Promise<Answered & { status?: number }> {
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
  const nowhere =
    missing.length === 0 ? "" : ` The text does not have ${missing.map((word) => `“${word}”`).join(" or ")}.`;
  const reference = card?.is !== "Passage" ? "" : "One passage has this reference. ";
  if (page.length === 0) {
    const ways = html`<p>Look in <a href="${withQuery("/search", { in: "all", q: asked.q, ...(about.language === "en" ? {} : { lang: about.language }) })}">all documents</a>, or through <a href="${about.page()}">the text</a>.</p>`;
    return {
      said: card === undefined ? `Nothing found for “${asked.q}” in these words.${nowhere}` : reference,
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
    shown: html`${perhapsQuotation({ open, about }, asked)}${hitList(page, about, ask.release.vocabulary)}
${pagesOf(about, asked, { from, most, total: ranked })}`,
  };
}
