import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { verifyInAll } from "../../../library/across/verify-in-all.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Scope } from "../../../model/scope.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { tooLong, unkept } from "../check/judging.ts";
import { nearestAmong, nearestTexts } from "../check/nearest.ts";
import { asQuery } from "../check/on-the-matter.ts";
import { saidInAWord } from "../check/verdict.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import { foundInAll } from "./found-in-all.ts";
import { scopeInWords } from "./in-all.ts";

/** `/check?in=all&quote=`: which of all documents says so, word for word. */
export async function checkAllPage(ask: Ask, given: string): Promise<Answer> {
  const quotation = given.trim();
  const found = quotation === "" ? undefined : await verdictOn(ask, quotation);
  const problem = found !== undefined && "problem" in found ? found.problem : undefined;
  const stands = found !== undefined && problem === undefined;
  const section =
    found === undefined
      ? ""
      : html`<section id="verdict" aria-label="What was found">
${"problem" in found ? html`<p class="problem">${found.problem}</p>` : found.shown}
</section>
`;
  const answer = await answerPage(
    ask,
    {
      title: "Check a quotation in all documents",
      description: "Paste a quotation, and see which resolution says so, word for word.",
      canonical: `${ask.origin}/check?in=all`,
      scripts: ["check.js" as const],
      main: html`
<h1>Check a quotation</h1>
${
  stands
    ? section
    : html`<p class="lead">Paste what somebody quotes. You see which of the documents here says so, which words differ, and how the passage is
cited.</p>
`
}<p class="looked-in">In all documents. <a href="${withQuery("/check", quotation === "" ? {} : { quote: quotation })}">Check in one</a></p>
<form action="/check#verdict" method="get"><input type="hidden" name="in" value="all">
<div class="field grows"><label for="quote">${CHECK_LABELS.quotation}</label>
<textarea id="quote" name="quote" data-begin dir="auto" rows="${stands ? 3 : 5}" required aria-describedby="privacy"${problem === undefined ? "" : html` aria-invalid="true"`}>${given}</textarea></div>
<p class="note" id="privacy">It is sent when you press the button, as part of the page’s address, and not kept.</p>
<button type="submit"${found !== undefined && "shown" in found && found.offersWords ? "" : html` class="first"`}>${CHECK_LABELS.check}</button>
</form>
${stands ? "" : section}
<p class="note">A whole draft? <a href="/trace">Trace it</a>: see paragraph by paragraph where it was agreed before.</p>`,
    },
    problem === undefined ? undefined : 400,
  );
  return quotation === "" ? answer : unkept(answer);
}

/** Looks for a quotation; says in words why it can't be looked for. */
async function verdictOn(
  ask: Ask,
  quotation: string,
): Promise<{ shown: Markup; offersWords: boolean } | { problem: string }> {
  const problem = tooLong(quotation);
  if (problem !== undefined) return { problem };
  try {
    const verdict = await verifyInAll(ask, quotation, undefined);
    const offersWords = verdict.quotations === undefined && /^a/.test(verdict.verdict);
    const shown =
      verdict.verdict === "not-found"
        ? await foundNowhere(ask, quotation, verdict.scope)
        : html`${await foundInAll(ask, quotation, verdict)}`;
    return { shown, offersWords };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === "unavailable") throw error;
    return { problem: `This can’t be looked for: ${error.message}.` };
  }
}

async function foundNowhere(ask: Ask, quotation: string, scope: Scope): Promise<Markup> {
  const nearest = await nearestAmong([], () => nearestTexts(ask, quotation), quotation);
  return html`${saidInAWord("not-found", "No document here says this in these words.")}
${nearest ?? ""}
<p><a href="${withQuery("/search", { in: "all", q: asQuery(quotation) })}">Search all documents for these words</a></p>
${scopeInWords(scope)}`;
}
