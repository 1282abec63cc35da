import { html } from "hono/html";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import { densityOf } from "../../../words/act-names.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { answerPage } from "../layout/page.ts";
import { whatItSays } from "../reading/what-it-says.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { colours, controls, others, signs, typeSteps, verdicts } from "./parts.ts";

/**
 * `/styles`: each part that pages are made of, in each of its states, in the words of a document. No menu leads here, and
 * no robot is to keep it: it is for whoever changes a style.
 */
export const styles = route({
  path: "/styles",
  summary: "The parts that pages are made of",
  query: byDocumentAndLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { open, about } = openAsked(ask, ask.query);
    const telling = mostSigns(open.paragraphs);
    const [first] = open.paragraphs;
    return answerPage(ask, {
      about,
      title: "Styles",
      description: "The parts that these pages are made of, in each of their states.",
      canonical: `${ask.origin}/styles`,
      head: html`<meta name="robots" content="noindex">`,
      signs: true,
      main: html`
<h1>Styles</h1>
<p class="lead">The parts that these pages are made of, in each of their states.</p>
<h2 id="type">Type</h2>
${typeSteps()}
<h2 id="colours">Colours</h2>
${colours()}
<h2 id="controls">Buttons and fields</h2>
${controls()}
<h2 id="quotation">A quotation</h2>
<blockquote class="quotation"${spokenIn(about.language)}><p>${first?.text ?? ""}</p></blockquote>
<p class="citation">${about.cited}</p>
<h2 id="statements">Signs and statements</h2>
${signs()}${telling === undefined ? "" : html`<div class="beside-sheet">${whatItSays(about, { type: "paragraph", address: telling.id, paragraph: telling }, ask.release.vocabulary)}</div>`}
<h2 id="verdicts">Verdicts and notes</h2>
${verdicts()}
<h2 id="others">Tables, samples, nothing</h2>
${others(ask.origin)}`,
    });
  },
});

/** The paragraph whose statements have the most signs. */
function mostSigns(paragraphs: readonly CorpusParagraph[]): CorpusParagraph | undefined {
  const signsOf = (paragraph: CorpusParagraph) =>
    new Set(actsIn([paragraph]).map((act) => `${act.kind} ${densityOf(act)}`)).size;
  const [most] = [...paragraphs].sort((one, other) => signsOf(other) - signsOf(one));
  return most;
}
