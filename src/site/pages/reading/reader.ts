import { html } from "hono/html";
import * as z from "zod/mini";
import { route } from "../../../http/route.ts";
import {
  documentParameter,
  inLanguage,
  type OpenDocument,
  openDocument,
} from "../../../library/open-document.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Section } from "../../../model/section.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../parts/markup.ts";
import { annotatedText } from "../parts/paragraph.ts";
import { spelledDate } from "../parts/text.ts";
import { separated } from "../parts/wording.ts";
import { beside } from "./beside.ts";
import { SHOWN, showInText } from "./show-in-text.ts";

/** `/s-32-1`: the whole document. */
export const reader = route({
  path: "/{document}",
  summary: "The whole document",
  pathParameters: documentParameter,
  query: { ...inLanguage, show: z.optional(z.array(z.enum(SHOWN))) },
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    const open = openDocument(ask);
    const { entry } = open.document;
    const { by } = open;
    const all = parts(open);
    const number = resolutionNumber(entry.symbol);
    return answerPage(ask, {
      title: `Resolution ${number}: ${entry.title} | Common Commitment`,
      description: `The whole text of General Assembly resolution ${number}, with a permalink for every paragraph and sentence.`,
      canonical: by.page(""),
      language: by.language,
      width: "columns",
      signs: true,
      scripts: ["reading.js"],
      head: html`<link rel="alternate" type="application/json" href="${by.link("")}">`,
      main: html`
<p class="place">General Assembly resolution ${number}, annex, adopted on ${spelledDate(entry.adopted)}</p>
<h1 class="document-title">${entry.title}</h1>
<p class="printed">${by.page("")}</p>
<div class="reading-bar">
<details class="contents"><summary>Contents<span class="here"></span></summary><nav aria-label="Contents"><ol>
<li><a href="#preamble">Preamble</a></li>
${all.map(({ section, paragraphs }) => (section === undefined ? "" : html`<li><a href="#${section.id}">${section.title}</a> <span class="extent">${paragraphs[0]?.number}–${paragraphs.at(-1)?.number}</span></li>\n`))}</ol></nav></details>
${showInText(SHOWN.filter((name) => ask.query.show?.includes(name)))}
</div>
<article class="text" lang="${by.language}">
${all.map((part) => shown(part, open, ask.release.vocabulary))}
</article>
<p class="take-along">Take it along: ${separated(Object.entries(EXPORTS).map(([ending, label]) => html`<a href="${by.link(`/export.${ending}`)}">${label}</a>`))}.</p>`,
    });
  },
});

const EXPORTS: Readonly<Record<string, string>> = {
  md: "Markdown",
  txt: "plain text",
  json: "JSON",
  csv: "acts as CSV",
  xml: "Akoma Ntoso XML",
};

/** A section, or the preamble, with its paragraphs. */
interface Part {
  section?: Section;
  paragraphs: CorpusParagraph[];
}

function parts({ document, paragraphs }: OpenDocument): Part[] {
  return [
    { paragraphs: paragraphs.filter(({ section }) => section === null) },
    ...document.entry.sections.map((section) => ({
      section,
      paragraphs: paragraphs.filter((paragraph) => paragraph.section === section.id),
    })),
  ];
}

function shown({ section, paragraphs }: Part, open: OpenDocument, vocabulary: CorpusVocabulary): Markup {
  const base = `/${open.document.entry.id}`;
  const heading =
    section === undefined
      ? html`<h2>Preamble</h2>`
      : html`<h2><a href="${base}/${section.id}">${section.title}</a></h2>`;
  return html`<section id="${section?.id ?? "preamble"}">${heading}
${paragraphs.map(
  (paragraph) => html`<div class="paragraph">
<p id="${paragraph.id}">${numberLink(base, paragraph)}${annotatedText(paragraph, vocabulary.instruments)}</p>
${beside(base, paragraph, vocabulary)}
</div>\n`,
)}</section>\n`;
}

/** The number in the margin, which is the paragraph's permalink. A preamble's paragraph has none in the source. */
function numberLink(base: string, { id, kind, number }: CorpusParagraph): Markup {
  return kind === "operative"
    ? html`<a class="number" href="${base}/${id}">${number}.</a> `
    : html`<a class="number" href="${base}/${id}" aria-label="Permalink of preamble paragraph ${number}">§</a> `;
}
