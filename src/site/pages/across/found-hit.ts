import { html } from "hono/html";
import type { FoundText } from "../../../library/across/present-found.ts";
import type { FoundPassage } from "../../../model/across.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { neighboursJoined } from "../search/marks.ts";
import { takeHit } from "../search/take-hit.ts";
import type { Markup } from "../text/markup.ts";
import { nameInLine, nameOfParagraph, nameOfSentence } from "../text/passage-names.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { withQuery } from "../with-query.ts";

/**
 * A passage that was found among all documents, and what takes it along.
 *
 * @param text the same as the index has it: whether it is one sentence of several
 * @param at its place among those that are shown, from 0
 * @param first the id of the deployment's first document, which no address has to name
 */
export function foundHit(
  { id, document, symbol, adopted, language, snippet, citation, links }: FoundPassage,
  text: FoundText | undefined,
  at: number,
  first: string,
): Markup {
  const layer = neighboursJoined(snippet.highlights, snippet.text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const sentence = text !== undefined && text.sentences.length > 1 ? snippet.sentence : undefined;
  const name =
    id === "title"
      ? "title"
      : sentence === undefined
        ? nameOfParagraph({ id })
        : nameOfSentence({ id: sentence });
  const url = sentence === undefined || text === undefined ? links.html : text.by.page(sentence);
  const isUsual = text === undefined || firstLanguage(text.by.entry) === language;
  const embedding = withQuery("/embed", {
    ...(document === first ? {} : { document }),
    ...(isUsual ? {} : { "text-lang": language }),
    ref: sentence ?? id,
  });
  const heading = `hit-${at}`;
  return html`<li class="hit">
<h2 id="${heading}"><a href="${url}">${resolutionNumber(symbol)}, ${nameInLine(name)}</a></h2>
<p class="hit-section">${dayMonthYear(adopted)}</p>
<p class="act-words"${spokenIn(language)}>${textWithMarks(snippet.text, [], [layer])}</p>
${takeHit({
  by: heading,
  citation: sentence === undefined || text === undefined ? citation : text.by.cite(sentence),
  url,
  ...(id === "title" ? {} : { embedding }),
  ...(sentence === undefined ? {} : { whole: links.html }),
})}
</li>
`;
}
