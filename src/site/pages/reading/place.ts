import { html } from "hono/html";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import type { Located } from "../../../quote/locate.ts";
import { textDirective } from "../../../quote/text-fragment.ts";
import type { Markup } from "../parts/markup.ts";
import { nameOfParagraph } from "../parts/names.ts";
import { annotatedText } from "../parts/paragraph.ts";
import type { Stretch } from "../parts/text.ts";
import { extentOf, isPart, paragraphsOf } from "./located.ts";

/** The way to a passage: document, section, and the paragraph of a part. */
export function breadcrumb({ document }: OpenDocument, located: Located): Markup {
  const [first] = paragraphsOf(located);
  const { id, symbol, sections } = document.entry;
  const section = sections.find((one) => one.id === first?.section);
  const next = html` <span aria-hidden="true">›</span> `;
  const isSection = located.type === "range" && located.section !== undefined;
  return html`<nav class="place" aria-label="Place in the document">
<a href="/${id}">Resolution ${resolutionNumber(symbol)}</a>${
    section === undefined
      ? html`${next}<a href="/${id}#preamble">Preamble</a>`
      : isSection
        ? ""
        : html`${next}<a href="/${id}/${section.id}">${section.title}</a>`
  }${first !== undefined && isPart(located) ? html`${next}<a href="/${id}/${first.id}">${nameOfParagraph(first)}</a>` : ""}${
    located.type === "act" ? html`${next}<a href="/${id}/${located.sentence.id}">The whole sentence</a>` : ""
  }
</nav>`;
}

/** Where a part stands in its paragraph, marked, and the way to any passage in the whole text. */
export function inItsPlace(
  { paragraphs, document }: OpenDocument,
  located: Located,
  { instruments }: CorpusVocabulary,
): Markup {
  const base = `/${document.entry.id}`;
  if (!isPart(located)) {
    const to =
      located.type === "range" && located.section ? located.section.id : paragraphsOf(located)[0]?.id;
    return html`<p><a href="${base}#${to}">Find it in the whole text</a></p>`;
  }
  const { paragraph } = located;
  const { start, end } = extentOf(located);
  const first = located.type === "sentence-range" ? located.sentences[0]?.id : located.address;
  const page = paragraphs.map(({ text }) => text);
  const directive = textDirective(page, paragraphs.indexOf(paragraph), start, end);
  const marked: Stretch = { start, end, wrap: (content) => html`<mark>${content}</mark>` };
  // Marks of footnotes stand in the quotation above: none here, where their ids would stand twice.
  const words = annotatedText({ ...paragraph, footnotes: [] }, instruments, [marked]);
  return html`<section aria-labelledby="place"><h2 id="place">In its paragraph</h2>
<div class="text"><p>${words}</p></div>
<p><a href="${base}#${first}${directive}">Find it in the whole text</a></p></section>`;
}
