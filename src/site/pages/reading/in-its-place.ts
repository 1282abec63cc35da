import { html } from "hono/html";
import { extentOf, isPart, paragraphsOf } from "../../../library/in-passage.ts";
import { partsOf, type TextPart } from "../../../library/text-parts.ts";
import type { Located } from "../../../quote/locate.ts";
import { textDirective } from "../../../quote/text-fragment.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { sectionTitle } from "../text/section-title.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";

/** The part of the text that a passage begins in. */
export function partAround({ open, about }: Opened, located: Located): TextPart | undefined {
  const [first] = paragraphsOf(located);
  return partsOf({ entry: about.entry, paragraphs: open.paragraphs }).find(
    ({ paragraphs }) => first !== undefined && paragraphs.includes(first),
  );
}

/** The way to a passage: document, section, and the paragraph of a part. */
export function breadcrumb(opened: Opened, located: Located): Markup {
  const { about } = opened;
  const [first] = paragraphsOf(located);
  const part = partAround(opened, located);
  const next = html` <span aria-hidden="true">›</span> `;
  const isSection = located.type === "range" && located.section !== undefined;
  return html`<nav class="place" aria-label="Place in the document">
<a href="${about.page()}">${capitalized(about.name)}</a>${
    part === undefined || isSection
      ? ""
      : part.section === undefined
        ? html`${next}<a href="${about.page()}#${part.anchor}">${part.title}</a>`
        : html`${next}<a href="${about.page(part.address)}"${spokenIn(about.language)}>${sectionTitle(part.title)}</a>`
  }${first !== undefined && isPart(located) ? html`${next}<a href="${about.page(first.id)}">${nameOfParagraph(first)}</a>` : ""}${
    located.type === "act"
      ? html`${next}<a href="${about.page(located.sentence.id)}">The whole sentence</a>`
      : ""
  }
</nav>`;
}

/** Where a passage stands in the whole text; the words of a part are then marked there. */
export function inWholeText({ open: { paragraphs }, about }: Opened, located: Located): string {
  if (!isPart(located)) {
    const isSection = located.type === "range" && located.section !== undefined;
    return `${about.page()}#${isSection ? located.section?.id : paragraphsOf(located)[0]?.id}`;
  }
  const { start, end } = extentOf(located);
  const first = located.type === "sentence-range" ? located.sentences[0]?.id : located.address;
  const page = paragraphs.map(({ text }) => text);
  const directive = textDirective(page, paragraphs.indexOf(located.paragraph), start, end);
  return `${about.page()}#${first}${directive}`;
}
