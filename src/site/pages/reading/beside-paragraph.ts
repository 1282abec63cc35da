import { html } from "hono/html";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { notes } from "../text/text-with-marks.ts";
import { pointedAt } from "./pointed-at.ts";

/**
 * What stands beside a paragraph where there is room, below it where not: footnotes; themes and what it points at, which
 * where there is no room stand in its menu and on its permalink.
 */
export function beside(
  about: AboutDocument,
  paragraph: CorpusParagraph,
  vocabulary: CorpusVocabulary,
): Markup {
  return html`<div class="beside" lang="en" dir="ltr">
${notes(paragraph.footnotes, about.language)}${themes(about, paragraph, vocabulary)}${pointedAt(paragraph.references, vocabulary)}
</div>`;
}

function themes(
  about: AboutDocument,
  paragraph: CorpusParagraph,
  { themes }: CorpusVocabulary,
): Markup | string {
  if (paragraph.themes.length === 0) return "";
  const named = paragraph.themes.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  return html`<ul class="on-themes" aria-label="Themes">
${named.map(({ id, label }) => html`<li><a href="${about.at(`/themes/${id}`)}">${label}</a></li>\n`)}</ul>\n`;
}
