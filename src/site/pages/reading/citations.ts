import { html, raw } from "hono/html";
import type { OpenDocument } from "../../../library/open-document.ts";
import { citePassage, STYLE_NAMES } from "../../../quote/citing/cite-passage.ts";
import { headingOf } from "../../../quote/citing/pinpoint.ts";
import { FORMAT_LABELS, STYLE_LABELS } from "../../../quote/citing/style-names.ts";
import type { Located } from "../../../quote/locate.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";

/** The United Nations name no day of access. */
const HINT = html`<p class="hint">The day on which you read it is yours to add.</p>`;

/** A passage's citation in one style at a time, and as files for reference managers. */
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
  const choice = (value: string, label: string, panel: Markup) =>
    html`<input type="radio" name="style" id="choose-${value}" value="${value}"${value === STYLE_NAMES[0] ? " checked" : ""}><label for="choose-${value}" id="style-${value}">${label}</label><div class="panel">${panel}</div>\n`;
  return html`<section aria-labelledby="cite"><h2 id="cite">Cite it</h2>
<fieldset class="citations" data-titles="${by.language}"><legend class="unseen">Style of the citation</legend>
${STYLE_NAMES.map((style) => choice(style, STYLE_LABELS[style], html`<span data-copy-text="Copy"${style === STYLE_NAMES[0] ? spokenIn(by.language) : ""}>${raw(cite(style).html)}</span>${style === STYLE_NAMES[0] ? "" : HINT}`))}${choice(
  "files",
  Object.values(FORMAT_LABELS).join(", "),
  html`<ul>
${Object.entries(FORMAT_LABELS).map(([format, label]) => html`<li><a href="${file(format)}" data-copy-file="Copy" id="file-${format}">${label}</a></li>\n`)}</ul>`,
)}</fieldset>
</section>`;
}
