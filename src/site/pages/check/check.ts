import { html } from "hono/html";
import * as z from "zod/mini";
import { route } from "../../../http/route.ts";
import { answerPage } from "../layout/page.ts";
import { DOCUMENT, openDeclaration } from "../parts/declaration.ts";
import { judgeQuotation, unkept } from "./judging.ts";
import { verdictShown } from "./verdict.ts";

/** Quotations to try: one that is right, one that is shortened, one that is altered, one from elsewhere. */
const EXAMPLES = [
  [
    "Right",
    "We recognize that an independent and transparent judicial system that is in line with the principles of judicial ethics, including integrity, plays a crucial role in preventing and combating corruption",
  ],
  ["Shortened", "We note that … country is free of corruption"],
  ["A promise hardened", "We will provide a safe and adequate environment to journalists"],
  ["From elsewhere", "Ask not what your country can do for you; ask what you can do for your country."],
] as const;

/** `/check`: is this quotation in the text, word for word? With `?quote=` it answers without scripts. */
export const check = route({
  path: "/check",
  summary: "Check a quotation",
  query: { quote: z.optional(z.string()) },
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: DOCUMENT,
  confidential: true,
  async handle(ask) {
    const open = openDeclaration(ask);
    const quotation = (ask.query.quote ?? "").trim();
    const judged = quotation === "" ? undefined : judgeQuotation(open, quotation);
    const problem = judged !== undefined && "problem" in judged ? judged.problem : undefined;
    const page = {
      title: "Check a quotation | Common Commitment",
      description:
        "Paste a quotation of the political declaration against corruption, and see whether the text says so, word for word.",
      canonical: `${ask.origin}/check`,
      widgets: true,
      scripts: ["check.js" as const],
      main: html`
<h1>Check a quotation</h1>
<p class="lead">Paste what somebody says the declaration says. You see whether the text says so, which words differ, and
how the passage is cited.</p>
<commitment-check><form action="/check#verdict" method="get">
<div class="field grows"><label for="quote">Quotation to check</label>
<textarea id="quote" name="quote" rows="5" required aria-describedby="privacy"${problem === undefined ? "" : html` aria-invalid="true"`}>${ask.query.quote ?? ""}</textarea></div>
<p class="note" id="privacy">It is sent when you press the button, as part of the page’s address, and not kept.</p>
<button type="submit" class="first">Check</button>
</form></commitment-check>
${
  judged === undefined
    ? ""
    : html`<section id="verdict" aria-label="What was found">
${
  "problem" in judged
    ? html`<p class="problem">${judged.problem}</p>`
    : html`${verdictShown(open, quotation, judged)}
${judged.address === null ? "" : html`<p><a class="button" href="/embed?ref=${judged.address}">Embed the passage</a></p>`}`
}
</section>`
}
<section aria-labelledby="examples">
<h2 id="examples">Four to try</h2>
<ul>${EXAMPLES.map(
        ([name, example]) =>
          html`<li>${name}: <q>${example}</q> <a href="/check?quote=${encodeURIComponent(example)}#verdict" data-check="${example}">Check this</a></li>\n`,
      )}</ul>
</section>`,
    };
    const answer = await answerPage(ask, page, problem === undefined ? undefined : 400);
    return judged === undefined ? answer : unkept(answer);
  },
});
