import { html, raw } from "hono/html";
import * as z from "zod/mini";
import { attributes, namedSource } from "../../../copying/snippet.ts";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { lookedIn } from "../about/scope.ts";
import { inAll } from "../across/in-all.ts";
import { answerPage } from "../layout/page.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { examplesFrom } from "./examples.ts";
import { judgeQuotation, offersWords, unkept } from "./judging.ts";
import { verdictShown } from "./verdict.ts";

/** `/check`: is this quotation in the text, word for word? With `?quote=` it answers without scripts. */
export const check = route({
  path: "/check",
  summary: "Check a quotation",
  query: { ...byDocumentAndLanguage, ...inAll, quote: z.optional(z.string()) },
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  needs: ASKED_DOCUMENT,
  // What no text has is looked for by its words.
  searches: true,
  confidential: true,
  async handle(ask) {
    if (ask.query.in === "all") {
      // What only this needs is loaded with the first of it.
      const { checkAllPage } = await import("../across/check-all.ts");
      return checkAllPage(ask, ask.query.quote ?? "");
    }
    const opened = openAsked(ask, ask.query);
    const { open, about } = opened;
    const quotation = (ask.query.quote ?? "").trim();
    const judged = quotation === "" ? undefined : judgeQuotation(open, quotation);
    const problem = judged !== undefined && "problem" in judged ? judged.problem : undefined;
    // Where to look else is loaded with the first quotation that needs it.
    const elsewhere =
      judged !== undefined && !("problem" in judged) && judged.comparison.verdict === "not-found"
        ? await (await import("./look-further.ts")).lookFurther(ask, opened, quotation, judged)
        : undefined;
    // Whoever has a verdict needs nothing to try.
    const stands = judged !== undefined && problem === undefined;
    const examples = stands ? [] : examplesFrom(open);
    const found =
      judged === undefined
        ? ""
        : html`<section id="verdict" aria-label="What was found">
${
  "problem" in judged
    ? html`<p class="problem">${judged.problem}</p>`
    : verdictShown(opened, quotation, judged, { elsewhere })
}
</section>
`;
    const page = {
      about,
      title: "Check a quotation",
      description: `Paste a quotation of ${about.name}, and see whether the text says so, word for word.`,
      canonical: `${ask.origin}${about.at("/check")}`,
      widgets: true,
      scripts: ["check.js" as const],
      main: html`
<h1>Check a quotation</h1>
${
  // Whoever has asked wants the answer first, on a phone above all.
  stands
    ? found
    : html`<p class="lead">Paste what somebody says that ${about.called} says. You see whether the text says so, which words differ, and
how the passage is cited.</p>
`
}${lookedIn(ask, about, "/check", { quote: quotation })}<commitment-check${raw(attributes(namedSource(about.entry.id, about.language)))} data-read="${about.page()}" data-check="${about.at("/check")}" data-embed="${about.embedding()}"><form action="/check#verdict" method="get">${about.fields}
<div class="field grows"><label for="quote">${CHECK_LABELS.quotation}</label>
<textarea id="quote" name="quote" data-begin dir="auto" rows="${stands ? 3 : 5}" required aria-describedby="privacy"${problem === undefined ? "" : html` aria-invalid="true"`}>${ask.query.quote ?? ""}</textarea></div>
<p class="note" id="privacy">It is sent when you press the button, as part of the page’s address, and not kept.</p>
<button type="submit"${offersWords(judged) ? "" : html` class="first"`}>${CHECK_LABELS.check}</button>
</form></commitment-check>
${stands ? "" : found}
${
  stands
    ? ""
    : html`<section id="to-try" aria-labelledby="examples">
<h2 id="examples">${examples.length === 4 ? "Four" : "Some"} to try</h2>
<ul>${examples.map(
        ({ name, example, isItsOwn }) =>
          html`<li>${name}: <q${isItsOwn ? spokenIn(about.language) : ""}>${example}</q> <a href="${about.at("/check", { quote: example })}#verdict" data-check="${example}">Check this</a></li>\n`,
      )}</ul>
</section>`
}
<p class="note">A whole draft? <a href="/trace">Trace it</a>: see paragraph by paragraph where it was agreed before.</p>`,
    };
    const answer = await answerPage(ask, page, problem === undefined ? undefined : 400);
    return judged === undefined ? answer : unkept(answer);
  },
});
