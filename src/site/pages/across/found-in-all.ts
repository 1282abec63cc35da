import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { openText } from "../../../library/across/open-texts.ts";
import type { InDocument, VerdictInAll } from "../../../model/verdict.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { aboutDocument } from "../about/about-document.ts";
import { inEnglish } from "../about/languages.ts";
import { judgeQuotation, MOST_SENT } from "../check/judging.ts";
import { verdictShown } from "../check/verdict.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { scopeInWords } from "./in-all.ts";

/** So many other documents are named that have the same words. */
const MOST_OTHERS = 10;

/** What is said of a quotation that one of all documents has: where it stands, which others have it, and in what was looked. */
export async function foundInAll(
  ask: Ask,
  quotation: string,
  verdict: VerdictInAll,
): Promise<Markup | string> {
  const { document, language, elsewhere, earliest, scope } = verdict;
  if (document === null || language === null) return "";
  const open = await openText(ask, document, language);
  const about = aboutDocument(open.document.entry, language, ask.firstDocument);
  const judged = judgeQuotation(open, quotation, MOST_SENT);
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
