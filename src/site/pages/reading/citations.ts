import { html, raw } from "hono/html";
import type { OpenDocument } from "../../../library/open-document.ts";
import { citePassage, STYLE_NAMES } from "../../../quote/citing/cite-passage.ts";
import { headingOf } from "../../../quote/citing/pinpoint.ts";
import { FORMAT_LABELS, STYLE_LABELS } from "../../../quote/citing/style-names.ts";
import type { Located } from "../../../quote/locate.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";

/** A passage's citation in every style, each to copy, and as files for reference managers. */
export function citations({ document, by }: OpenDocument, located: Located, origin: string): Markup {
  const { address } = located;
  const sectionTitle = headingOf(document.entry.sections, address);
  const cite = (style: (typeof STYLE_NAMES)[number]) =>
    citePassage({ document: document.entry, address, origin, style, sectionTitle, language: by.language });
  const file = (format: string) => {
    const url = new URL(by.link(`/citation/${address}`));
    url.searchParams.set("format", format);
    return url.href;
  };
  return html`<section aria-labelledby="cite"><h2 id="cite">Cite it</h2>
<dl class="citations" data-titles="${by.language}">
${STYLE_NAMES.map((style) => html`<div><dt id="style-${style}">${STYLE_LABELS[style]}</dt><dd><span data-copy-text="Copy"${style === STYLE_NAMES[0] ? spokenIn(by.language) : ""}>${raw(cite(style).html)}</span></dd></div>\n`)}</dl>
<p>For reference managers: ${separated(Object.entries(FORMAT_LABELS).map(([format, label]) => html`<a href="${file(format)}">${label}</a>`))}. The day on which you read it is yours to add.</p></section>`;
}
