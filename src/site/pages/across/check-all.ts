import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { openText } from "../../../library/across/open-texts.ts";
import { verifyInAll } from "../../../library/across/verify-in-all.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { InDocument, VerdictInAll } from "../../../model/verdict.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { aboutDocument } from "../about/about-document.ts";
import { inEnglish } from "../about/languages.ts";
import { judgeQuotation, tooLong, unkept } from "../check/judging.ts";
import { saidInAWord, verdictShown } from "../check/verdict.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { scopeInWords } from "./in-all.ts";

/** So many other documents are named that have the same words. */
const MOST_OTHERS = 10;

/** `/check?in=all&quote=`: which of all documents says so, word for word. */
export async function checkAllPage(ask: Ask, given: string): Promise<Answer> {
  const quotation = given.trim();
  const found = quotation === "" ? undefined : await verdictOn(ask, quotation);
  const problem = found !== undefined && "problem" in found ? found.problem : undefined;
  const answer = await answerPage(
    ask,
    {
      title: "Check a quotation in all documents",
      description: "Paste a quotation, and see which resolution says so, word for word.",
      canonical: `${ask.origin}/check?in=all`,
      scripts: ["check.js" as const],
      main: html`
<h1>Check a quotation</h1>
<p class="lead">Paste what somebody quotes. You see which of the documents here says so, which words differ, and how the passage is
cited.</p>
<p class="looked-in">In all documents. <a href="${withQuery("/check", quotation === "" ? {} : { quote: quotation })}">Check in one</a></p>
<form action="/check#verdict" method="get"><input type="hidden" name="in" value="all">
<div class="field grows"><label for="quote">${CHECK_LABELS.quotation}</label>
<textarea id="quote" name="quote" dir="auto" rows="5" required aria-describedby="privacy"${problem === undefined ? "" : html` aria-invalid="true"`}>${given}</textarea></div>
<p class="note" id="privacy">It is sent when you press the button, as part of the page’s address, and not kept.</p>
<button type="submit"${found !== undefined && "shown" in found && found.offersWords ? "" : html` class="first"`}>${CHECK_LABELS.check}</button>
</form>
${
  found === undefined
    ? ""
    : html`<section id="verdict" aria-label="What was found">
${"problem" in found ? html`<p class="problem">${found.problem}</p>` : found.shown}
</section>`
}
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
    return { shown: await shownIn(ask, quotation, verdict), offersWords };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === "unavailable") throw error;
    return { problem: `This can’t be looked for: ${error.message}.` };
  }
}

async function shownIn(ask: Ask, quotation: string, verdict: VerdictInAll): Promise<Markup> {
  const { document, language, elsewhere, earliest, scope } = verdict;
  if (document === null || language === null)
    return html`${saidInAWord("not-found")}
<p>Perhaps a document says something else on the matter:
<a href="${withQuery("/search", { in: "all", q: quotation.replace(/\s+/g, " ").slice(0, 150) })}">search for these words</a>.</p>
${scopeInWords(scope)}`;
  const open = await openText(ask, document, language);
  const about = aboutDocument(open.document.entry, language, ask.firstDocument);
  const judged = judgeQuotation(open, quotation);
  const { entry, name, page } = about;
  return html`<p class="label">In <a href="${page()}">${capitalized(name)}</a>, <span${spokenIn(language)}>${entry.title}</span>, in ${inEnglish(language)}, adopted on ${dayMonthYear(entry.adopted)}</p>
${"problem" in judged ? html`<p class="problem">${judged.problem}</p>` : verdictShown({ open, about }, quotation, judged)}
${others(elsewhere)}${earliest === null || earliest.document === document ? "" : html`<p>The earliest of those looked through that says so is ${placeOf(earliest)}.</p>\n`}${scopeInWords(scope)}`;
}

/** Other documents that say the same. */
function others(elsewhere: readonly InDocument[]): Markup | string {
  if (elsewhere.length === 0) return "";
  return html`<p>Other documents say so as well:</p>
<ul>${elsewhere.slice(0, MOST_OTHERS).map((one) => html`<li>${placeOf(one)}</li>\n`)}</ul>
`;
}

function placeOf({ symbol, adopted, language, citation, document }: InDocument): Markup {
  const href = citation?.url ?? `/${document}`;
  return html`<a href="${href}"><bdi${spokenIn(language)}>${citation?.text ?? symbol}</bdi></a>, ${dayMonthYear(adopted)}`;
}
