import { html } from "hono/html";
import type { Quotation } from "../../../export/quotation.ts";
import { cutOf, isPart, paragraphsOf } from "../../../library/in-passage.ts";
import type { Located } from "../../../quote/locate.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Repeated } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { notes, spokenIn, textWithMarks } from "../text/text-with-marks.ts";

/** So many paragraphs are set in large letters; a whole section would be windows long. */
const MOST_LARGE = 3;

/** Where an ellipsis belongs when the words are copied. */
function cutAway(located: Located): Markup | string {
  if (located.type !== "act") return "";
  const { start, end } = cutOf(located.act, located.sentence);
  return start || end ? html` data-cut="${[start ? "start" : "", end ? "end" : ""].join(" ").trim()}"` : "";
}

/** A passage, quoted large, with its citation and footnotes beneath. */
export function quoted(
  about: AboutDocument,
  located: Located,
  { language, paragraphs, citation }: Quotation,
  { of, hasAnchors }: Repeated = { of: "", hasAnchors: true },
): Markup {
  const url = new URL(about.page(located.address), citation.url).href;
  const whole = isPart(located) ? [] : paragraphsOf(located);
  return html`<blockquote class="quotation large${paragraphs.length > MOST_LARGE ? " many" : ""}"${spokenIn(language)} cite="${url}"${cutAway(located)}>
${paragraphs.map(({ text, notes }, index) => {
  const paragraph = whole[index];
  const number =
    paragraph?.kind === "operative" && paragraph.unnumbered !== true
      ? html`<span class="number">${paragraph.number}.</span> `
      : "";
  const words = html`${number}${textWithMarks(text, notes, [], { of })}`;
  return paragraph === undefined || !hasAnchors
    ? html`<p>${words}</p>`
    : html`<p id="${paragraph.id}">${words}</p>`;
})}
</blockquote>
<p class="citation"><cite>${citation.text}</cite><br><a href="${url}">${url}</a></p>
${
  located.type === "act"
    ? html`<p>This is a part of the sentence, and is cited by it. <a href="${about.page(located.sentence.id)}">Read the whole sentence</a>.</p>`
    : ""
}
${notes(
  paragraphs.flatMap((paragraph) => paragraph.notes),
  language,
  of,
)}`;
}
