import { html } from "hono/html";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { notes } from "../text/text-with-marks.ts";
import { pointedAt } from "./pointed-at.ts";

/** What stands beside a paragraph where there is room, below it where not: tools, themes, what it points at, footnotes. */
export function beside(
  about: AboutDocument,
  paragraph: CorpusParagraph,
  vocabulary: CorpusVocabulary,
): Markup {
  return html`<div class="beside" lang="en" dir="ltr">
${notes(paragraph.footnotes, about.language)}${tools(about, paragraph)}${themes(about, paragraph, vocabulary)}${pointedAt(paragraph.references, vocabulary)}
</div>`;
}

/** The permalink, the citation and the embedding of a paragraph and of each of its sentences. */
function tools(about: AboutDocument, paragraph: CorpusParagraph): Markup {
  const { id, sentences } = paragraph;
  const of = `of-${id}`;
  /** Each link is a word, and says what it belongs to for who meets it alone. */
  const row = (address: string, name: Markup | string, names: string) => {
    const belongs = html`aria-describedby="${names}"`;
    return html`<li>${name}: <a href="${about.page(address)}" ${belongs}>Link</a> <a href="${about.page(address)}#cite" data-cite="${address}" ${belongs}>Cite</a> <a href="${about.embedding({ ref: address })}" ${belongs}>Embed</a></li>\n`;
  };
  const sentence = (address: string, index: number) =>
    row(address, html`<span id="of-${address}">Sentence ${index + 1}</span>`, `of-${address} ${of}`);
  return html`<details class="tools"><summary>Cite, embed<span class="if-narrow">, themes</span><span class="unseen" id="${of}"> ${nameOfParagraph(paragraph)}</span></summary><ul>
${row(id, "Paragraph", of)}${sentences.length > 1 ? sentences.map((one, index) => sentence(one.id, index)) : ""}</ul></details>`;
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
