import { html } from "hono/html";
import type { FoundText } from "../../../library/across/present-found.ts";
import type { FoundPassage } from "../../../model/across.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { hitWords } from "../search/hit-words.ts";
import { neighboursJoined } from "../search/marks.ts";
import { takeHit } from "../search/take-hit.ts";
import type { Markup } from "../text/markup.ts";
import { nameInLine, nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { withQuery } from "../with-query.ts";

/**
 * A passage that was found among all documents, and what takes it along.
 *
 * @param text the same as the index has it: with the sentences before the one that answers
 * @param at its place among those that are shown, from 0
 * @param first the id of the deployment's first document, which no address has to name
 */
export function foundHit(
  { id, document, symbol, adopted, language, snippet, citation, links }: FoundPassage,
  text: FoundText | undefined,
  at: number,
  first: string,
): Markup {
  const { name, address, isWhole, ...words } =
    text === undefined || snippet.sentence === undefined
      ? { ...snippet, name: id === "title" ? id : nameOfParagraph({ id }), address: id, isWhole: true }
      : hitWords(text, { ...snippet, sentence: snippet.sentence }, language);
  const layer = neighboursJoined(words.highlights, words.text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const part = isWhole ? undefined : address;
  const url = part === undefined || text === undefined ? links.html : text.by.page(part);
  const isUsual = text === undefined || firstLanguage(text.by.entry) === language;
  const embedding = withQuery("/embed", {
    ...(document === first ? {} : { document }),
    ...(isUsual ? {} : { "text-lang": language }),
    ref: address,
  });
  const heading = `hit-${at}`;
  return html`<li class="hit">
<h2 id="${heading}"><a href="${url}">${resolutionNumber(symbol)}, ${nameInLine(name)}</a></h2>
<p class="hit-section">${dayMonthYear(adopted)}</p>
<p class="act-words"${spokenIn(language)}>${textWithMarks(words.text, [], [layer])}</p>
${takeHit({
  by: heading,
  citation: part === undefined || text === undefined ? citation : text.by.cite(part),
  url,
  ...(id === "title" ? {} : { embedding }),
  ...(part === undefined ? {} : { whole: links.html }),
})}
</li>
`;
}
