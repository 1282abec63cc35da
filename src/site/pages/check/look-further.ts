import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { openText } from "../../../library/across/open-texts.ts";
import { languagesOf, verifyInAll } from "../../../library/across/verify-in-all.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Judgement, VerdictInAll } from "../../../model/verdict.ts";
import { aboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import { inEnglish } from "../about/languages.ts";
import { foundInAll } from "../across/found-in-all.ts";
import { scopeInWords } from "../across/in-all.ts";
import type { Markup } from "../text/markup.ts";
import { type Judged, judgeQuotation } from "./judging.ts";
import { nearestAmong, nearestTexts } from "./nearest.ts";
import { onTheMatter, wayToSearch } from "./on-the-matter.ts";
import { verdictShown } from "./verdict.ts";
import { saidInAWord } from "./verdict-head.ts";

/** Of several quotations that the text doesn't have, so many are looked for elsewhere. */
const MOST_SOUGHT = 3;
/**
 * Looks for each quotation that the asked text doesn't have in the document's other languages, and then in all documents;
 * for one that nobody has, names the nearest passage, which is no verdict.
 *
 * @returns what to say of each that was looked for
 */
export async function lookFurther(
  ask: Ask,
  opened: Opened,
  pasted: string,
  { comparison }: Judged,
): Promise<Map<Judgement, Markup>> {
  const said = new Map<Judgement, Markup>();
  const missing = (comparison.quotations ?? [comparison]).filter(({ verdict }) => verdict === "not-found");
  for (const each of missing.slice(0, MOST_SOUGHT)) {
    const isPart = comparison.quotations !== undefined;
    const quotation = isPart ? pasted.slice(each.quoted.start, each.quoted.end) : pasted;
    said.set(each, await oneSought(ask, opened, quotation));
  }
  return said;
}

async function oneSought(ask: Ask, opened: Opened, quotation: string): Promise<Markup> {
  const { about } = opened;
  const not = html`<p class="looked-in">Not in the ${inEnglish(about.language)} text of ${about.called}.</p>`;
  const others = otherLanguagesOf(opened, quotation);
  const translated = await inOneOf(ask, opened, quotation, others);
  if (translated !== undefined) {
    const { language, page } = translated.opened.about;
    return html`${not}
<p class="label">In <a href="${page()}">its ${inEnglish(language)} text</a>:</p>
${verdictShown(translated.opened, quotation, translated.judged)}`;
  }
  const inAll = ask.release.total > 1 ? await verdictInAll(ask, quotation) : undefined;
  if (inAll !== undefined && inAll.verdict !== "not-found")
    return html`${not}
${await foundInAll(ask, quotation, inAll)}`;
  const ownTexts = `the ${inWords([about.language, ...others].map(inEnglish))} ${others.length > 0 ? "texts" : "text"} of ${about.called}`;
  const elsewhere = inAll === undefined ? async () => [] : () => nearestTexts(ask, quotation);
  const nearest = await nearestAmong([opened], elsewhere, quotation);
  return html`${inAll === undefined ? saidInAWord("not-found") : saidInAWord("not-found", "No document here says this in these words.")}
${inAll === undefined ? html`<p class="note">Looked through: ${ownTexts}.</p>` : scopeInWords(inAll.scope, ownTexts)}
${nearest ?? onTheMatter(ask, opened, quotation)}
${wayToSearch(opened, quotation)}`;
}

/** The document's other languages that a quotation may be in, by its script. */
function otherLanguagesOf({ about: { entry, language } }: Opened, quotation: string): string[] {
  const likely = languagesOf(quotation);
  return entry.languages.filter((one) => one !== language && likely.includes(one.replace(/-.*/, "")));
}

/** "English, French and Spanish" */
function inWords(languages: string[]): string {
  return new Intl.ListFormat("en-GB").format(languages);
}

async function inOneOf(
  ask: Ask,
  { about: { entry } }: Opened,
  quotation: string,
  languages: readonly string[],
): Promise<{ opened: Opened; judged: Judged } | undefined> {
  for (const language of languages) {
    const open = await openText(ask, entry.id, language);
    const judged = judgeQuotation(open, quotation);
    if ("problem" in judged || judged.comparison.verdict === "not-found") continue;
    return { opened: { open, about: aboutDocument(entry, language, ask.firstDocument) }, judged };
  }
  return undefined;
}

/** Undefined where all documents can't be asked: a page says what it knows without them. */
async function verdictInAll(ask: Ask, quotation: string): Promise<VerdictInAll | undefined> {
  try {
    return await verifyInAll(ask, quotation, undefined);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
