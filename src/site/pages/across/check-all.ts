import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { verifyInAll } from "../../../library/across/verify-in-all.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Scope } from "../../../model/scope.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { checkForm, checkMain, type Given } from "../check/check-form.ts";
import { MOST_CHARACTERS, offersWords, tooLong, unkept } from "../check/judging.ts";
import { nearestAmong, nearestTexts } from "../check/nearest.ts";
import { asQuery } from "../check/on-the-matter.ts";
import { saidInAWord } from "../check/verdict-head.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import { foundInAll } from "./found-in-all.ts";
import { scopeInWords } from "./in-all.ts";

/** `/check?in=all`: which of all documents says so, word for word. */
export async function checkAllPage(ask: Ask, given: Given): Promise<Answer> {
  const quotation = given.quote.trim();
  const found = quotation === "" ? undefined : await verdictOn(ask, quotation, given.most);
  const problem = found !== undefined && "problem" in found ? found.problem : undefined;
  const verdict = found !== undefined && "shown" in found ? found : undefined;
  const kept = quotation === "" || given.isSent ? {} : { quote: quotation };
  const form = checkForm(given, {
    action: "/check?in=all",
    fields: html`<input type="hidden" name="in" value="all">`,
    problem: quotation === "" && given.isSent ? CHECK_LABELS.empty : problem,
    hasVerdict: verdict !== undefined,
    isFirst: !(verdict?.offersWords ?? false),
    lookedIn: html`<p class="looked-in">In all documents. <a href="${withQuery("/check", kept)}">Check in one</a></p>\n`,
  });
  const answer = await answerPage(
    ask,
    {
      title: "Check a quotation in all documents",
      description: "Paste a quotation, and see which resolution says so, word for word.",
      canonical: `${ask.origin}/check?in=all`,
      scripts: ["check.js" as const],
      main: checkMain(given, form, verdict?.shown, {
        lead: html`Paste what somebody quotes. You see which of the documents here says so, which words differ, and how the passage is
cited.`,
        href: withQuery("/check", { in: "all", quote: quotation }),
      }),
    },
    problem === undefined ? undefined : 400,
  );
  return quotation === "" ? answer : unkept(answer);
}

/** Looks for a quotation; says in words why it can't be looked for. */
async function verdictOn(
  ask: Ask,
  quotation: string,
  most: number,
): Promise<{ shown: Markup; offersWords: boolean } | { problem: string }> {
  const problem = tooLong(quotation, most);
  if (problem !== undefined) return { problem };
  try {
    const verdict = await verifyInAll(ask, quotation, undefined);
    const shown =
      verdict.verdict === "not-found"
        ? await foundNowhere(ask, quotation, verdict.scope)
        : html`${await foundInAll(ask, quotation, verdict)}`;
    return { shown, offersWords: offersWords(verdict) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === "unavailable") throw error;
    return { problem: `This can’t be looked for: ${error.message}.` };
  }
}

async function foundNowhere(ask: Ask, quotation: string, scope: Scope): Promise<Markup> {
  const isShort = quotation.length <= MOST_CHARACTERS;
  const nearest = isShort && (await nearestAmong([], () => nearestTexts(ask, quotation), quotation));
  return html`${saidInAWord("not-found", "No document here says this in these words.")}
${scopeInWords(scope)}${nearest || ""}
<p><a href="${withQuery("/search", { in: "all", q: asQuery(quotation) })}">Search all documents for these words</a></p>
`;
}
