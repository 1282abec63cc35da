import { html } from "hono/html";
import * as z from "zod/mini";
import { EXPORTS } from "../../../export/formats.ts";
import { route } from "../../../http/route.ts";
import { inLanguage } from "../../../library/in-language.ts";
import { documentParameter } from "../../../library/open-document.ts";
import { actsIn, partsOf, type TextPart } from "../../../library/text-parts.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import { partName } from "../../../words/part-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { openEachOfPath } from "../about/asked-document.ts";
import { alternates, otherLanguages } from "../about/languages.ts";
import { sourceLine } from "../about/source-line.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import { changesFeed, discovery } from "../layout/discovery.ts";
import { answerPage } from "../layout/page.ts";
import { annotatedText } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { sectionTitle } from "../text/section-title.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized, separated } from "../text/wording.ts";
import { beside } from "./beside-paragraph.ts";
import { adoptedHow, saidInCatalogue } from "./in-catalogue.ts";
import { paragraphHead } from "./paragraph-head.ts";
import { kindsIn, kindsShown, SHOWN, shownKinds } from "./shown-kinds.ts";
import { sideBySide } from "./side-by-side.ts";
import { waysInSeries } from "./ways-in-series.ts";

/** So few paragraphs are gone to by scrolling. */
const FEW = 10;

/** `/{document}`: the whole document; with `?lang=en,fr` in two languages side by side. */
export const reader = route({
  path: "/{document}",
  summary: "The whole document",
  pathParameters: documentParameter,
  query: { ...inLanguage, show: z.optional(z.array(z.enum(SHOWN))) },
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const texts = openEachOfPath(ask);
    if (texts.length > 1) return sideBySide(ask, texts);
    const [{ open, about }] = texts;
    const { by, paragraphs } = open;
    const { entry, language } = about;
    const parts = partsOf({ entry, paragraphs });
    const acts = actsIn(paragraphs);
    const shown = kindsShown(kindsIn(acts), ask.query.show);
    const isMixed = acts.some(({ derived }) => derived === true) && !allDerived(acts);
    const tools = [
      ...(parts.length > 1 ? [contents(parts, about)] : []),
      ...(paragraphs.length > FEW ? [goTo(about)] : []),
      ...(acts.length > 0 ? [shownKinds(about, acts, shown)] : []),
    ];
    const series = await waysInSeries(ask, about);
    return answerPage(ask, {
      about,
      title: `${capitalized(about.name)}: ${entry.title}`,
      description: `The whole text of ${about.cited.replace(/, annex$/, "")}, with a permalink for every paragraph and sentence.`,
      canonical: by.page(""),
      language,
      width: "columns",
      signs: true,
      incomplete: series.incomplete,
      scripts: ["reading.js"],
      head: html`${changesFeed(`?document=${about.entry.id}`, about.cited)}${alternates(about, ask.origin)}<link rel="alternate" type="application/json" href="${by.link("")}">
${discovery(ask.origin, ask.url, by.page(""), about.cited)}`,
      main: html`
<p class="place">${about.cited}, ${adoptedHow(entry)}</p>
${otherLanguages(about, (other) => other.page(), { beside: "" })}<h1 class="document-title"${spokenIn(language)}>${entry.title}</h1>
${sourceLine(ask, about, acts)}<p class="printed">${by.page("")}</p>
${series.shown}${saidInCatalogue(about)}${byItsNumber(paragraphs)}${derivedNote(acts)}${tools.length === 0 ? "" : html`<div class="reading-bar">\n${tools}\n</div>\n`}<article class="${isMixed ? "text some-derived" : "text"}"${shown.length === 0 ? "" : html` data-show="${shown.join(" ")}"`}${spokenIn(language)}>
${parts.map((part) => partShown(part, about, ask.release.vocabulary, parts.length > 1))}
</article>
<p class="take-along">Take it along: ${separated(Object.entries(EXPORTS).map(([ending, label]) => html`<a href="${by.link(`/export.${ending}`)}">${label}</a>`))}.</p>`,
    });
  },
});

/** Where themes and references have no room beside their paragraph, what its number is for. */
function byItsNumber(paragraphs: readonly CorpusParagraph[]): Markup | string {
  if (!paragraphs.some(({ themes, references }) => themes.length + references.length > 0)) return "";
  return html`<p class="by-number">A paragraph’s number opens its themes, what it refers to, and the ways to copy and cite it.</p>
`;
}

/** A field that leads to a paragraph by its number: to its place in the text, or without scripts to its page. */
function goTo({ fields, name }: AboutDocument): Markup {
  return html`<form class="go-to" action="/find" method="get" aria-label="Go to a paragraph">${fields}<input name="q" size="11" maxlength="40" required aria-label="Paragraph of ${name}" placeholder="Paragraph …" autocomplete="off" enterkeyhint="go"><button type="submit" class="unseen" tabindex="-1">Go</button></form>`;
}

function contents(parts: readonly TextPart[], { language }: AboutDocument): Markup {
  return html`<details class="contents"><summary>Contents<span class="here"></span></summary><nav aria-label="Contents"><ol>
${parts.map(({ annex, section, anchor, title, numbers, paragraphs }) =>
  section === undefined
    ? html`<li><a href="#${anchor}"${annex === undefined ? spokenIn(language) : ""}>${annex === undefined ? nameOfPart(paragraphs, language) : title}</a></li>\n`
    : html`<li><a href="#${anchor}"${spokenIn(language)}>${sectionTitle(title)}</a> <span class="extent">${numbers}</span></li>\n`,
)}</ol></nav></details>`;
}

/** A part of the text itself that the source gives no heading, in the words of its language. */
function nameOfPart([first]: TextPart["paragraphs"], language: string): string {
  return partName(first?.kind ?? "operative", language);
}

/** @param hasHeading a text of one part needs no name for it */
function partShown(
  { annex, opensAnnex, section, anchor, title, address, paragraphs }: TextPart,
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
  hasHeading: boolean,
): Markup {
  const heading =
    section === undefined
      ? // Beneath its annex's heading a part says only what it is.
        annex === undefined
        ? html`<h2>${nameOfPart(paragraphs, about.language)}</h2>`
        : html`<h3 lang="en" dir="ltr">${capitalized(title.slice(annex.heading.length + 2))}</h3>`
      : html`<h2><a href="${about.page(address)}">${sectionTitle(title)}</a></h2>`;
  // An annex that is one part has its heading alone.
  const isNamed = section !== undefined || annex === undefined || title !== annex.heading;
  return html`${annex !== undefined && opensAnnex ? html`<h2 class="annex" id="${annex.id}">${annex.heading}${annex.title === null ? "" : `: ${annex.title}`}</h2>\n` : ""}<section id="${anchor}">${hasHeading && isNamed ? heading : ""}
${paragraphs.map(
  (paragraph) => html`<div class="paragraph">
${paragraphHead(about, paragraph)}<p id="${paragraph.id}">${annotatedText(paragraph, vocabulary.instruments)}</p>
${beside(about, paragraph, vocabulary)}
</div>\n`,
)}</section>\n`;
}
