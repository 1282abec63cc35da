import { html } from "hono/html";
import { extentOf, isPart, paragraphsOf } from "../../../library/in-passage.ts";
import { partsOf } from "../../../library/text-parts.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import type { Located } from "../../../quote/locate.ts";
import { textDirective } from "../../../quote/text-fragment.ts";
import type { Opened } from "../about/asked-document.ts";
import { annotatedText } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { type Stretch, spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";

/** The way to a passage: document, section, and the paragraph of a part. */
export function breadcrumb({ open, about }: Opened, located: Located): Markup {
  const [first] = paragraphsOf(located);
  const part = partsOf({ entry: about.entry, paragraphs: open.paragraphs }).find(
    ({ paragraphs }) => first !== undefined && paragraphs.includes(first),
  );
  const next = html` <span aria-hidden="true">›</span> `;
  const isSection = located.type === "range" && located.section !== undefined;
  return html`<nav class="place" aria-label="Place in the document">
<a href="${about.page()}">${capitalized(about.name)}</a>${
    part === undefined || isSection
      ? ""
      : part.section === undefined
        ? html`${next}<a href="${about.page()}#${part.anchor}">${part.title}</a>`
        : html`${next}<a href="${about.page(part.address)}"${spokenIn(about.language)}>${part.title}</a>`
  }${first !== undefined && isPart(located) ? html`${next}<a href="${about.page(first.id)}">${nameOfParagraph(first)}</a>` : ""}${
    located.type === "act"
      ? html`${next}<a href="${about.page(located.sentence.id)}">The whole sentence</a>`
      : ""
  }
</nav>`;
}

/** Where a part stands in its paragraph, marked, and the way to any passage in the whole text. */
export function inItsPlace(
  { open: { paragraphs }, about }: Opened,
  located: Located,
  { instruments }: CorpusVocabulary,
): Markup {
  if (!isPart(located)) {
    const to =
      located.type === "range" && located.section ? located.section.id : paragraphsOf(located)[0]?.id;
    return html`<p><a href="${about.page()}#${to}">Find it in the whole text</a></p>`;
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
<div class="text"${spokenIn(about.language)}><p>${words}</p></div>
<p><a href="${about.page()}#${first}${directive}">Find it in the whole text</a></p></section>`;
}
