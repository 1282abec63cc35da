import { html } from "hono/html";
import * as z from "zod/mini";
import { ASKED_DOCUMENT, type Ask, route } from "../../../http/route.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import { byDocument, openAsked } from "../about/asked-document.ts";
import { unkept } from "../check/judging.ts";
import { answerPage } from "../layout/page.ts";
import { nameOf } from "../text/passage-names.ts";
import { type Asked, type Chosen, readChosen } from "./form/chosen.ts";
import { code, wayTabs } from "./form/code.ts";
import { documentForm, findToChoose } from "./form/documents.ts";
import { findElsewhere } from "./form/find-elsewhere.ts";
import { find } from "./form/find-passages.ts";
import { choosingForm, extentOf, findForm } from "./form/forms.ts";
import { framed, stages } from "./form/preview.ts";
import { startingPoints } from "./form/starting-points.ts";

// Any text is taken: what is wrong with it is said beside its field, and the page stays.
const text = z.optional(z.string());

/** `/embed`: choose words and looks, see them, and copy the code. */
export const builder = route({
  path: "/embed",
  summary: "A passage for a page of one’s own",
  query: {
    ...byDocument,
    "text-lang": text,
    find: text,
    ref: text,
    part: text,
    q: text,
    quote: text,
    layout: text,
    scheme: text,
    lang: text,
    style: text,
    highlight: text,
    way: text,
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  searches: true,
  // A quotation may be.
  confidential: true,
  async handle(ask) {
    const { document, "text-lang": lang, ...asked } = ask.query;
    const opened = openAsked(ask, { document, lang });
    const documents = await findToChoose(ask, asked.find?.trim() ?? "");
    const { about } = opened;
    const chosen = readChosen(opened, asked as Asked);
    const elsewhere = await findElsewhere(ask, chosen);
    const finds = elsewhere ?? find(ask as Ask, chosen);
    const status = chosen.status === 200 && finds.problem ? 400 : chosen.status;
    const { passage } = chosen;
    const answer = await answerPage(
      ask,
      {
        about,
        title: passage === undefined ? "Embed a quotation" : `Embed: ${nameOf(passage.located)}`,
        description: `Choose a paragraph, a sentence or a statement of ${about.name}, see how it looks, and copy the code for your page.`,
        canonical: `${ask.origin}${about.embedding()}`,
        widgets: true,
        scripts: ["live.js", "builder.js"],
        signs: true,
        width: "columns",
        main: html`
<h1>Embed a quotation</h1>
<div class="builder">
<div class="choosing">
<p class="lead">Find the words${about.called === about.name ? ` of ${about.name}` : ""}, and copy the code for your page.</p>
${documentForm(chosen, documents, ask.firstDocument)}${findForm(chosen, finds)}
${choosingForm(chosen)}
</div>
${result(chosen, ask.release.vocabulary)}
</div>`,
      },
      status === 200 ? undefined : status,
    );
    return chosen.sought.judged === undefined ? answer : unkept(answer);
  },
});

/** What is shown of the choice: how it looks, and what is copied, by where it goes. */
function result(chosen: Chosen, vocabulary: CorpusVocabulary) {
  const { passage, asked, open, about } = chosen;
  const embedded = passage?.embedded;
  const hasAsked = passage !== undefined || [asked.q, asked.quote, asked.ref].some((one) => one?.trim());
  const said =
    passage === undefined
      ? html`<p id="said">No words are chosen yet. What you choose is shown here, with the code to copy.</p>`
      : html`<h2 id="said">${nameOf(passage.located)}</h2>`;
  return html`<section class="taken" aria-label="What you take">
<div role="status">${said}
<p id="extent">${extentOf(chosen)}</p></div>
${hasAsked ? "" : startingPoints(open, about, vocabulary)}
<div class="shown">
<fieldset class="tabs previews"><legend>Preview</legend>
<input class="unseen" type="radio" name="page" id="page-light" checked><label for="page-light">Light page</label>
<input class="unseen" type="radio" name="page" id="page-dark"><label for="page-dark">Dark page</label>
<input class="unseen" type="radio" name="page" id="page-narrow"><label for="page-narrow">320 pixels</label>
</fieldset>
<div id="preview" class="stages">${embedded === undefined ? "" : stages(embedded)}</div>
<div id="frame">${embedded === undefined ? "" : framed(embedded)}</div>
</div>
<div class="coded">
${wayTabs(asked.way?.trim() ?? "")}
<div id="code">${embedded === undefined ? "" : code(embedded)}</div>
</div>
</section>`;
}
