import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import { route } from "../../../http/route.ts";
import { actsOf, referencesOf } from "../../../library/in-passage.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { inLanguage } from "../../../library/open-document.ts";
import { presentPassage } from "../../../library/presenting/present-passage.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Reference } from "../../../model/reference.ts";
import { openEachOfPath, passageParameters } from "../about/asked-document.ts";
import { alternates, inAnyLanguage, otherLanguages, sameIn } from "../about/languages.ts";
import { actList } from "../acts/act-list.ts";
import { derivedNote } from "../acts/derived.ts";
import { discovery } from "../layout/discovery.ts";
import { passageCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf } from "../text/passage-names.ts";
import { beginning } from "../text/text-with-marks.ts";
import { citations } from "./citations.ts";
import { breadcrumb, inItsPlace } from "./in-its-place.ts";
import { linkedData } from "./linked-data.ts";
import { neighbours, sentencesOf } from "./neighbours.ts";
import { onItsThemes } from "./on-its-themes.ts";
import { passagesSideBySide } from "./passages-side-by-side.ts";
import { pointedAt } from "./pointed-at.ts";
import { quoted } from "./quoted-passage.ts";
import { takeAlong } from "./take-along.ts";

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
    const acts = actsOf(located);
    const shown = {
      about,
      themes: vocabulary.themes,
      actors: vocabulary.actors,
      paragraphs: open.paragraphs,
    };
    const card = passageCard(ask.built, open, about, located, passage);
    const inAny = inAnyLanguage(located);
    return answerPage(ask, {
      about,
      title: `${name} of ${about.name}`,
      description: beginning(passage.text),
      canonical: `${ask.origin}${about.page(located.address)}`,
      language: open.by.language,
      signs: true,
      scripts: ["reading.js"],
      card,
      head: html`${alternates(about, ask.origin, sameIn(open, inAny))}<link rel="alternate" type="application/json" href="${passage.links.self}">
${discovery(ask.origin, ask.url, passage.citation.url, passage.citation.text)}${linkedData(open, located)}`,
      main: html`
${breadcrumb(opened, located)}
${otherLanguages(about, sameIn(open, inAny), { beside: located.address })}<h1 class="address">${name}</h1>
${quoted(about, located, quotationOf(open.by, located))}
${sentencesOf(about, located)}
${neighbours(opened, located)}
${citations(open, located, ask.origin)}
${inItsPlace(opened, located, vocabulary)}
${
  acts.length === 0
    ? ""
    : html`<section aria-labelledby="acts"><h2 id="acts">${headingOf(acts)}</h2>
${derivedNote(acts)}${actList(acts, shown)}</section>`
}
${refersTo(referencesOf(located), vocabulary)}
${onItsThemes(open, located, vocabulary, shown)}
${takeAlong(about, ask.origin, passage, card.picture?.path)}`,
    });
  },
});

function headingOf(acts: readonly Pick<CorpusAct, "kind">[]): string {
  const decides = acts.some(({ kind }) => kind === "decision");
  return `What it commits to, asks for${decides ? ", recognizes and decides" : " and recognizes"}`;
}

function refersTo(references: readonly Reference[], vocabulary: CorpusVocabulary): Markup | string {
  if (references.length === 0) return "";
  return html`<section class="refers-to" aria-labelledby="refers-to"><h2 id="refers-to">What it refers to</h2>
${pointedAt(references, vocabulary)}</section>`;
}
