import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import { route } from "../../../http/route.ts";
import { oembedLinks } from "../../../library/framing.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { inLanguage, openDocument } from "../../../library/open-document.ts";
import { presentPassage } from "../../../library/presenting/present-passage.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import type { Reference } from "../../../model/reference.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { answerPage } from "../layout/page.ts";
import { actList } from "../parts/acts.ts";
import { passageCard } from "../parts/cards.ts";
import { passageParameters } from "../parts/declaration.ts";
import { linkedData } from "../parts/linked-data.ts";
import type { Markup } from "../parts/markup.ts";
import { nameOf } from "../parts/names.ts";
import { beginning } from "../parts/text.ts";
import { citations } from "./citations.ts";
import { actsOf, referencesOf } from "./located.ts";
import { neighbours, sentencesOf } from "./neighbours.ts";
import { onItsThemes } from "./on-its-themes.ts";
import { breadcrumb, inItsPlace } from "./place.ts";
import { pointedAt } from "./pointed-at.ts";
import { quoted } from "./quotation.ts";
import { takeAlong } from "./take-along.ts";

/** `/s-32-1/{address}`: the permalink of a passage, readable without scripts. */
export const permalink = route({
  path: "/{document}/{address}",
  summary: "The permalink of a passage",
  pathParameters: passageParameters,
  query: inLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    const open = openDocument(ask);
    const located = locateOrRefuse(open, ask.path.address ?? "");
    const passage = presentPassage(open.by, located, open.order);
    const name = nameOf(located);
    const { entry } = open.document;
    const number = resolutionNumber(entry.symbol);
    const { vocabulary } = ask.release;
    const acts = actsOf(located);
    const shown = {
      base: `/${entry.id}`,
      themes: vocabulary.themes,
      actors: vocabulary.actors,
      language: open.by.language,
    };
    const card = passageCard(ask.built, open, located, passage);
    return answerPage(ask, {
      title: `${name} of resolution ${number} | Common Commitment`,
      description: beginning(passage.text),
      canonical: passage.citation.url,
      language: open.by.language,
      signs: true,
      scripts: ["reading.js"],
      card,
      head: html`<link rel="alternate" type="application/json" href="${passage.links.self}">
${oembedLinks(ask.origin, passage.citation.url).map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}" title="${passage.citation.text}">\n`)}
${linkedData(open, located)}`,
      main: html`
${breadcrumb(open, located)}
<h1 class="address">${name}</h1>
${quoted(located, quotationOf(open.by, located))}
${sentencesOf(open, located)}
${neighbours(open, located)}
${citations(open, located, ask.origin)}
${inItsPlace(open, located, vocabulary)}
${
  acts.length === 0
    ? ""
    : html`<section aria-labelledby="acts"><h2 id="acts">What it promises, asks for and recognizes</h2>
${actList(acts, shown)}</section>`
}
${refersTo(referencesOf(located), vocabulary)}
${onItsThemes(open, located, vocabulary, shown)}
${takeAlong(ask.origin, passage, card.picture.path)}`,
    });
  },
});

function refersTo(references: readonly Reference[], vocabulary: CorpusVocabulary): Markup | string {
  if (references.length === 0) return "";
  return html`<section class="refers-to" aria-labelledby="refers-to"><h2 id="refers-to">What it refers to</h2>
${pointedAt(references, vocabulary)}</section>`;
}
