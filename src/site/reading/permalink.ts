import { html } from "hono/html";
import {
  documentParameter,
  inLanguage,
  type OpenDocument,
  openDocument,
} from "../../api/answering/document.ts";
import { route } from "../../api/answering/route.ts";
import { presentPassage } from "../../api/presenting/passage.ts";
import { oembedLinks } from "../../api/routes/oembed.ts";
import { locateOrRefuse } from "../../api/routes/passage.ts";
import type { CorpusParagraph } from "../../model/corpus.ts";
import type { Passage } from "../../model/passage.ts";
import type { Located } from "../../quote/locate.ts";
import { textDirective } from "../../quote/text-fragment.ts";
import { widgetSnippet } from "../embedding/snippet.ts";
import { answerPage } from "../layout/page.ts";
import { passageCard } from "../parts/cards.ts";
import { linkedData } from "../parts/linked-data.ts";
import { nameOf, nameOfParagraph } from "../parts/names.ts";
import { beginning, notes, type Stretch, textWithMarks } from "../parts/text.ts";

/** `/s-32-1/{address}`: the permalink of a passage, readable without scripts. */
export const permalink = route({
  path: "/{document}/{address}",
  summary: "The permalink of a passage",
  pathParameters: {
    ...documentParameter,
    address: { description: "An address of the document.", examples: ["16"] },
  },
  query: inLanguage,
  produces: ["text/html"],
  page: true,
  handle(ask) {
    const open = openDocument(ask);
    const located = locateOrRefuse(open, ask.path.address ?? "");
    const passage = presentPassage(open.by, located, open.order);
    const name = nameOf(located);
    const { entry } = open.document;
    const symbol = entry.symbol.replace(/^A\/RES\//, "");
    return answerPage({
      title: `${name} of resolution ${symbol} | Common Commitment`,
      description: beginning(passage.text),
      canonical: passage.citation.url,
      card: passageCard(open, located, passage),
      head: html`<link rel="alternate" type="application/json" href="${passage.links.self}">
${oembedLinks(ask.origin, passage.citation.url).map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}" title="${passage.citation.text}">\n`)}
${linkedData(open, located)}`,
      main: html`
<nav class="place" aria-label="Place in the document">
<a href="/${entry.id}">Resolution ${symbol}</a>${placeOf(open, located)}
</nav>
<h1 class="address">${name}</h1>
${quotation(located, passage)}
<p class="citation"><cite>${passage.citation.text}</cite><br><a href="${passage.citation.url}">${passage.citation.url}</a></p>
${inItsPlace(open, located)}
${notes(paragraphsOf(located).flatMap(({ footnotes }) => footnotes))}
${neighbours(open, located)}
<section aria-labelledby="embed"><h2 id="embed">Show it on your page</h2>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${widgetSnippet(ask.origin, passage.id, passage.citation, passage.text.split("\n\n"))}</code></pre></div>
<p><a href="${passage.links.self}">The same as JSON</a></p></section>`,
    });
  },
});

function paragraphsOf(located: Located): CorpusParagraph[] {
  return located.type === "range" ? located.paragraphs : [located.paragraph];
}

/** Where a part stands in its paragraph, marked, and the way to it in the whole text. */
function inItsPlace({ paragraphs, document }: OpenDocument, located: Located) {
  if (located.type === "range" || located.type === "paragraph") return "";
  const { paragraph } = located;
  const { start, end } = stretchOf(located);
  const first = located.type === "sentence-range" ? located.sentences[0]?.id : located.address;
  const page = paragraphs.map(({ text }) => text);
  const directive = textDirective(page, paragraphs.indexOf(paragraph), start, end);
  const stretch: Stretch = {
    start,
    end,
    wrap: (content) => html`<mark id="${located.address}">${content}</mark>`,
  };
  return html`<section aria-labelledby="place"><h2 id="place">In its paragraph</h2>
<p class="text">${textWithMarks(paragraph.text, paragraph.footnotes, [stretch])}</p>
<p><a href="/${document.entry.id}#${first}${directive}">Find it in the whole text</a></p></section>`;
}

function stretchOf(located: Exclude<Located, { type: "range" | "paragraph" }>): {
  start: number;
  end: number;
} {
  if (located.type === "act") return located.act;
  if (located.type === "sentence") return located.sentence;
  return { start: located.sentences[0]?.start ?? 0, end: located.sentences.at(-1)?.end ?? 0 };
}

function quotation(located: Located, passage: Passage) {
  const whole = located.type === "range" || located.type === "paragraph";
  return html`<blockquote class="quotation" lang="${passage.language}" cite="${passage.citation.url}">
${
  whole
    ? paragraphsOf(located).map(
        ({ id, kind, number, text, footnotes }) =>
          html`<p id="${id}">${kind === "operative" ? html`<span class="number">${number}.</span> ` : ""}${textWithMarks(text, footnotes)}</p>`,
      )
    : html`<p>${passage.text}</p>`
}
</blockquote>`;
}

function placeOf(open: OpenDocument, located: Located) {
  const [first] = paragraphsOf(located);
  const section = open.document.entry.sections.find(({ id }) => id === first?.section);
  const base = `/${open.document.entry.id}`;
  const inPart = located.type !== "range" && located.type !== "paragraph" ? first : undefined;
  return html`${
    section === undefined
      ? html` <span aria-hidden="true">›</span> Preamble`
      : html` <span aria-hidden="true">›</span> <a href="${base}/${section.id}">${section.title}</a>`
  }${inPart === undefined ? "" : html` <span aria-hidden="true">›</span> <a href="${base}/${inPart.id}">${nameOfParagraph(inPart)}</a>`}`;
}

function neighbours(open: OpenDocument, located: Located) {
  const shown = paragraphsOf(located);
  const { order, paragraphs } = open;
  const before = paragraphs[order.indexOf(shown[0]?.id ?? "") - 1];
  const after = paragraphs[order.indexOf(shown.at(-1)?.id ?? "") + 1];
  const link = (paragraph: CorpusParagraph, relation: "prev" | "next") =>
    html`<a rel="${relation}" href="/${open.document.entry.id}/${paragraph.id}"><span>${relation === "prev" ? "Before" : "After"}</span> ${nameOfParagraph(paragraph)}</a>`;
  return html`<nav class="neighbours" aria-label="Neighbouring paragraphs">
${before === undefined ? html`<span></span>` : link(before, "prev")}
${after === undefined ? "" : link(after, "next")}
</nav>`;
}
