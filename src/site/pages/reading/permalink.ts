import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import { route } from "../../../http/route.ts";
import { inLanguage } from "../../../library/in-language.ts";
import { paragraphOf, referencesOf } from "../../../library/in-passage.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { presentPassage } from "../../../library/presenting/present-passage.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import type { Reference } from "../../../model/reference.ts";
import { DEEDS } from "../../../words/deeds.ts";
import { openEachOfPath, passageParameters } from "../about/asked-document.ts";
import { alternates, inAnyLanguage, otherLanguages, sameIn } from "../about/languages.ts";
import { changesFeed, discovery } from "../layout/discovery.ts";
import { passageCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf } from "../text/passage-names.ts";
import { beginning } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { citations } from "./citations.ts";
import { embedCode } from "./embed-code.ts";
import { type FoundHistory, findHistory } from "./find-history.ts";
import { historyInALine, itsHistory } from "./history.ts";
import { breadcrumb } from "./in-its-place.ts";
import { linkedData } from "./linked-data.ts";
import { neighbours, sentencesOf } from "./neighbours.ts";
import { passagesSideBySide } from "./passages-side-by-side.ts";
import { placeInText } from "./place-in-text.ts";
import { pointedAt } from "./pointed-at.ts";
import { quoted } from "./quoted-passage.ts";
import { mainTheme, onThemes, themeOfThatName } from "./themes-of-passage.ts";
import { signsMean, whatItSays } from "./what-it-says.ts";

/** Several paragraphs have one each. */
const NO_HISTORY: FoundHistory = { incomplete: false };

/**
 * `/s-32-1/{address}`: the permalink of a passage, readable without scripts; with `?lang=en,fr` in two languages side by
 * side.
 */
export const permalink = route({
  path: "/{document}/{address}",
  summary: "The permalink of a passage",
  pathParameters: passageParameters,
  query: inLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const texts = openEachOfPath(ask);
    const address = ask.path.address ?? "";
    if (texts.length > 1) return passagesSideBySide(ask, texts, address);
    const [opened] = texts;
    const { open, about } = opened;
    const located = await locateOrRefuse(open, address);
    const passage = presentPassage(open.by, located, open.order);
    const name = nameOf(located);
    const { vocabulary } = ask.release;
    const theme = mainTheme(located, vocabulary);
    const title =
      theme === undefined ? `${name} of ${about.name}` : `${name}, on ${theme} | ${capitalized(about.name)}`;
    const card = passageCard(ask.built, open, about, located, passage, title);
    const inAny = inAnyLanguage(located);
    const { citation } = passage;
    const paragraph = paragraphOf(located);
    const { lineage, incomplete } =
      paragraph === undefined ? NO_HISTORY : await findHistory(ask, open, paragraph.id);
    const history = lineage && { about, lineage };
    return answerPage(ask, {
      about,
      title,
      description: beginning(passage.text),
      canonical: `${ask.origin}${about.page(located.address)}`,
      language: open.by.language,
      signs: true,
      width: "columns",
      scripts: ["reading.js"],
      card,
      incomplete,
      head: html`${changesFeed(`?document=${about.entry.id}`, about.cited)}${alternates(about, ask.origin, sameIn(open, inAny))}<link rel="alternate" type="application/json" href="${passage.links.self}">
${discovery(ask.origin, ask.url, citation.url, citation.text)}${linkedData(open, located)}`,
      main: html`
${breadcrumb(opened, located)}
${otherLanguages(about, sameIn(open, inAny), { beside: located.address })}<h1 class="address">${name}${theme === undefined ? "" : html` <span class="on-theme">on ${theme}</span>`}</h1>
${themeOfThatName(opened, located, vocabulary)}<div class="sheet">
<div class="quoted">
${quoted(
  about,
  located,
  quotationOf(open.by, located),
  html`<p class="checked" data-check="${passage.links.self}"></p>
${signsMean(located)}${actions(citation.url)}`,
)}
${history === undefined || located.type !== "paragraph" ? "" : historyInALine(history)}</div>
<div class="cite-it">
${citations(open, located, ask.origin)}
${embedCode(about, ask.origin, passage, card.picture?.path)}
</div>
<div class="beside-sheet">
${whatItSays(about, located, vocabulary)}${onThemes(about, open, located, vocabulary)}${refersTo(referencesOf(located), vocabulary)}${history === undefined ? "" : itsHistory(history, { isPart: located.type !== "paragraph" })}${placeInText(opened, located)}${sentencesOf(about, located)}</div>
${neighbours(opened, located)}
</div>`,
    });
  },
});

/** What can be done with the words, right under them. The buttons that copy are of no use without scripts. */
function actions(url: string): Markup {
  return html`<div class="actions" role="group" aria-label="Take it along">
<button type="button" class="first" data-take="quotation">${DEEDS.copyQuotation}</button>
<button type="button" data-take="citation">${DEEDS.copyCitation}</button>
<a class="button" href="#embed-code">${DEEDS.embed}</a>
<a class="button" href="${url}" data-take="link">${DEEDS.link}</a>
</div>`;
}

function refersTo(references: readonly Reference[], vocabulary: CorpusVocabulary): Markup | string {
  if (references.length === 0) return "";
  return html`<section class="refers-to" aria-labelledby="refers-to"><h2 id="refers-to">Refers to</h2>
${pointedAt(references, vocabulary)}</section>`;
}
