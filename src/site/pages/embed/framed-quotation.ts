import { html, raw } from "hono/html";
import type { Quotation } from "../../../export/quotation.ts";
import { isPart, paragraphsOf } from "../../../library/in-passage.ts";
import type { Located } from "../../../quote/locate.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import LABELS from "../../../words/en.ts";
import { mark } from "../layout/masthead.ts";
import { SITE } from "../layout/site-name.ts";
import type { Markup } from "../text/markup.ts";
import { notes, spokenIn, textWithMarks } from "../text/text-with-marks.ts";

/**
 * A quotation as a frame shows it: the words, each whole paragraph with its number, the footnotes, and beneath them what
 * stays in view when the frame is too low for all of it: the citation with what the document is and since when, that these
 * are its words, and one line that says that they were compared, and who shows them.
 */
export function framedQuotation(
  located: Located,
  { document, language, paragraphs, citation }: Quotation,
  release: string,
  switchLanguage: Markup | string = "",
): Markup {
  const whole = isPart(located) ? [] : paragraphsOf(located);
  const number = (index: number) => {
    const paragraph = whole[index];
    return paragraph?.kind === "operative" && paragraph.unnumbered !== true
      ? html` data-number="${paragraph.number}."`
      : "";
  };
  const footnotes = paragraphs.flatMap((paragraph) => paragraph.notes);
  // In a frame without scripts a link can open in a new window only, or in the frame itself.
  return html`<figure>
<blockquote cite="${citation.url}"${spokenIn(language)}>
${paragraphs.map(({ text, notes }, index) => html`<p${number(index)}>${textWithMarks(text, notes)}</p>\n`)}</blockquote>
${notes(footnotes, language)}
<figcaption${language === "en" ? "" : raw(' lang="en" dir="ltr"')}>
<p class="cited"><cite${spokenIn(language)}><a href="${citation.url}" target="_blank" title="${document.symbol}, adopted on ${dayMonthYear(document.adopted)}">${citation.text}</a></cite> <span class="verified">${LABELS.verified}</span></p>
${switchLanguage}<p class="quiet"><span title="${release}">${LABELS.checked}</span> <span class="who">${mark()}${SITE}</span></p>
</figcaption>
</figure>`;
}
