import { html } from "hono/html";
import { documentParameter, inLanguage, openDocument } from "../../api/answering/document.ts";
import { route } from "../../api/answering/route.ts";
import type { CorpusParagraph } from "../../model/corpus.ts";
import { answerPage } from "../layout/page.ts";
import { notes, type Stretch, spelledDate, textWithMarks } from "../parts/text.ts";

/** `/s-32-1`: the whole document. */
export const reader = route({
  path: "/{document}",
  summary: "The whole document",
  pathParameters: documentParameter,
  query: inLanguage,
  produces: ["text/html"],
  page: true,
  handle(ask) {
    const { document, paragraphs, by } = openDocument(ask);
    const { entry } = document;
    const base = `/${entry.id}`;
    const symbol = entry.symbol.replace(/^A\/RES\//, "");
    const show = (paragraph: CorpusParagraph) =>
      html`<p id="${paragraph.id}">${
        paragraph.kind === "operative"
          ? html`<a class="number" href="${base}/${paragraph.id}">${paragraph.number}.</a> `
          : html`<a class="number" href="${base}/${paragraph.id}" aria-label="Permalink of preamble paragraph ${paragraph.number}">§</a> `
      }${textWithMarks(paragraph.text, paragraph.footnotes, anchors(paragraph))}</p>`;
    return answerPage({
      title: `Resolution ${symbol}: ${entry.title} | Common Commitment`,
      description: `The whole text of General Assembly resolution ${symbol}, with a permalink for every paragraph.`,
      canonical: by.page(""),
      head: html`<link rel="alternate" type="application/json" href="${by.link("")}">`,
      main: html`
<p class="place">General Assembly resolution ${symbol}, annex, adopted on ${spelledDate(entry.adopted)}</p>
<h1>${entry.title}</h1>
<nav class="contents" aria-label="Contents"><ol>
<li><a href="#preamble">Preamble</a></li>
${entry.sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
</ol></nav>
<article class="text" lang="${by.language}">
<section id="preamble" aria-label="Preamble">${paragraphs.filter(({ kind }) => kind === "preamble").map(show)}</section>
${entry.sections.map(
  ({ id, title }) => html`<section id="${id}"><h2><a href="${base}/${id}">${title}</a></h2>
${paragraphs.filter(({ section }) => section === id).map(show)}</section>`,
)}
</article>
${notes(paragraphs.flatMap(({ footnotes }) => footnotes))}`,
    });
  },
});

/** Every sentence and every act of a paragraph, with its address as its anchor. */
function anchors({ sentences }: CorpusParagraph): Stretch[] {
  return sentences.map(({ id, start, end, acts }) => ({
    start,
    end,
    wrap: (content) => html`<span id="${id}">${content}</span>`,
    inside: acts.map((act) => ({
      start: act.start,
      end: act.end,
      wrap: (content) => html`<span id="${act.id}">${content}</span>`,
    })),
  }));
}
