import { html } from "hono/html";
import type { CorpusEntry, CorpusParagraph } from "../../../../model/corpus.ts";
import type { Comparison, Difference } from "../../../../model/verdict.ts";
import { cite } from "../../../../quote/cite.ts";
import { compareQuotation, prepareDocument } from "../../../../quote/compare.ts";
import type { AboutDocument } from "../../../pages/about/about-document.ts";
import { difference } from "../../../pages/check/difference.ts";
import { ORIGIN } from "../../../pages/layout/built-page.ts";
import type { Markup } from "../../../pages/text/markup.ts";
import { inline, spokenIn } from "../../../pages/text/text-with-marks.ts";
import { separated } from "../../../pages/text/wording.ts";

/** Words of the text, and the same as somebody altered them. */
interface Twins {
  quotation: string;
  altered: string;
}

/** So many words at most are shown of a sentence that nobody chose. */
const WORDS = 16;
/** The word that is left out of it. */
const DROPPED = 4;

/**
 * A quotation beside the same one altered, and the text’s words as this site’s checking marks what differs. Both are compared
 * with the text, here as in the check. Nothing where the text has no sentence that is long enough.
 *
 * @throws where `document.yaml` names words that are not the text's, or an altered quotation that is not altered
 */
export function twinQuotations(
  about: AboutDocument,
  entry: CorpusEntry,
  paragraphs: readonly CorpusParagraph[],
): Markup | string {
  const twins = entry.home ?? madeFrom(paragraphs);
  if (twins === undefined) return "";
  const text = prepareDocument(paragraphs, { ...entry, language: about.language });
  const right = compareQuotation(twins.quotation, text);
  const wrong = compareQuotation(twins.altered, text);
  if (right.verdict !== "exact" || wrong.verdict !== "altered") {
    if (entry.home === undefined) return "";
    throw new Error(
      `document.yaml of ${entry.id}: the home page's quotation is ${right.verdict}, not exact, or the altered one ${wrong.verdict}, not altered`,
    );
  }
  const spoken = spokenIn(about.language);
  return html`<section aria-labelledby="twins">
<h2 id="twins">Quoted, and misquoted</h2>
<div class="twins">
<figure><p class="wrote">The text says:</p>
<blockquote class="quotation"${spoken}>“${twins.quotation}${endsInside(right, paragraphs) ? " …" : ""}”</blockquote>
<figcaption><b><span aria-hidden="true">✓</span> Word for word.</b> ${citation(about, entry, right)}</figcaption></figure>
<figure><p class="wrote">Someone wrote:</p>
<blockquote class="quotation"${spoken}>“${twins.altered}”</blockquote>
<figcaption><b><span aria-hidden="true">≠</span> Altered:</b> ${separated(
    wrong.diff.flatMap((one) => alteration(one, about.language)),
    "; ",
  )}.</figcaption></figure>
<figure><p class="wrote">The check shows:</p>
<blockquote class="quotation difference"${spoken}>“${difference(wrong.diff)}”</blockquote>
<figcaption><a href="${about.at("/check", { quote: twins.altered })}#verdict">How this was found</a></figcaption></figure>
</div>
</section>`;
}

/** What was done to the words, said of one stretch; nothing of what is the same. */
function alteration({ op, source = "", quote = "" }: Difference, language: string): Markup[] {
  const [text, written] = [source, quote].map((words) => html`“${inline(words.trim(), language)}”`);
  if (op === "missing") return [html`${text} was left out`];
  if (op === "added") return [html`${written} was put in`];
  return op === "changed" ? [html`${text} became ${written}`] : [];
}

function citation(about: AboutDocument, entry: CorpusEntry, { paragraph }: Comparison): Markup {
  const id = paragraph ?? "";
  return html`<a href="${about.page(id)}">${cite(entry, id, ORIGIN, undefined, "en").text}</a>`;
}

/** Whether the words end before their sentence does: an editor says so by an ellipsis. */
function endsInside({ paragraph, end }: Comparison, paragraphs: readonly CorpusParagraph[]): boolean {
  const sentences = paragraphs.find(({ id }) => id === paragraph)?.sentences ?? [];
  return end !== null && sentences.some((one) => one.start < end && end < one.end - 1);
}

/** The beginning of the first sentence that is long enough, and the same without a word of it. */
function madeFrom(paragraphs: readonly CorpusParagraph[]): Twins | undefined {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text.split(" ")));
  const words = sentences.find(({ length }) => length > WORDS / 2)?.slice(0, WORDS);
  if (words === undefined) return undefined;
  const joined = (some: readonly string[]) => some.join(" ").replace(/[\s.,;:]+$/u, "");
  return {
    quotation: joined(words),
    altered: joined([...words.slice(0, DROPPED), ...words.slice(DROPPED + 1)]),
  };
}
