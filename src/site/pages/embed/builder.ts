import { html } from "hono/html";
import * as z from "zod/mini";
import { ASKED_DOCUMENT, type Ask, route } from "../../../http/route.ts";
import { byDocument, openAsked } from "../about/asked-document.ts";
import { unkept } from "../check/judging.ts";
import { answerPage } from "../layout/page.ts";
import { nameOf } from "../text/passage-names.ts";
import { type Asked, type Chosen, readChosen } from "./form/chosen.ts";
import { code, moreCode } from "./form/code.ts";
import { documentForm, findToChoose } from "./form/documents.ts";
import { find } from "./form/find-passages.ts";
import { choosingForm, findForms } from "./form/forms.ts";
import { framed, stages } from "./form/preview.ts";

// Any text is taken: what is wrong with it is said beside its field, and the page stays.
const text = z.optional(z.string());

/** `/embed`: choose words and looks, see them, and copy the code. */
export const builder = route({
  path: "/embed",
  summary: "A passage for a page of one's own",
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
    const finds = find(ask as Ask, chosen);
    const status = chosen.status === 200 && finds.problem ? 400 : chosen.status;
    const { passage } = chosen;
    const answer = await answerPage(
      ask,
      {
        about,
        title: passage === undefined ? "Embed a quotation" : `Embed: ${nameOf(passage.located)}`,
        description: `Choose a paragraph, a sentence or an act of ${about.name}, see how it looks, and copy the code for your page.`,
        canonical: `${ask.origin}${about.embedding()}`,
        widgets: true,
        scripts: ["live.js", "builder.js"],
        signs: true,
        width: "columns",
        main: html`
<h1>Embed a quotation</h1>
<p class="lead">Choose the words${about.called === about.name ? ` of ${about.name}` : ""} and how they look, <a href="#preview-title">see them</a>, and copy the code for your page.</p>
${documentForm(chosen, documents, ask.firstDocument)}
<h2 id="words">Which words</h2>
${findForms(chosen, finds)}
${choosingForm(chosen)}
${result(chosen)}`,
      },
      status === 200 ? undefined : status,
    );
    return chosen.judged === undefined ? answer : unkept(answer);
  },
});

/** What is shown of the choice: the code that most people want, the preview, and the other forms of the code. */
function result({ passage }: Chosen) {
  const embedded = passage?.embedded;
  const said =
    passage === undefined ? "No words are chosen yet: choose them above." : `${nameOf(passage.located)}.`;
  return html`<div id="code">${embedded === undefined ? "" : code(embedded)}</div>
<details class="other-code"><summary>Other ways: WordPress, Markdown, without scripts, frame, React, Vue, oEmbed</summary>
<div id="more-code">${embedded === undefined ? "" : moreCode(embedded)}</div></details>
<section aria-labelledby="preview-title">
<h2 id="preview-title">Preview</h2>
<p role="status"><span id="said">${said}</span></p>
<div class="previews">
<input class="unseen" type="radio" name="width" id="width-both" checked><label for="width-both">Side by side</label>
<input class="unseen" type="radio" name="width" id="width-full"><label for="width-full">Wide</label>
<input class="unseen" type="radio" name="width" id="width-narrow"><label for="width-narrow">320 pixels</label>
<div id="preview" class="stages">${embedded === undefined ? "" : stages(embedded)}</div>
</div>
<div id="frame">${embedded === undefined ? "" : framed(embedded)}</div>
</section>`;
}
