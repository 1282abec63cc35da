import { html } from "hono/html";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusParagraph } from "../../../model/corpus.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import { markIfDerived, quotedWordsOf } from "../acts/act-words.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { actInWords } from "./act-in-words.ts";
import type { Filtered } from "./filters.ts";

/** So many statements that fit are listed under the map; the table has the rest. */
export const MOST_LISTED = 12;

/** The statements that fit a filter, with their words, under the map. Hidden while nothing is filtered; scripts fill it. */
export function matches(
  paragraphs: readonly CorpusParagraph[],
  { fitting }: Filtered,
  about: AboutDocument,
): Markup {
  const acts = actsIn(paragraphs);
  const found = acts.filter(({ id }) => fitting.has(id));
  const isFiltered = found.length < acts.length;
  const more = found.length - MOST_LISTED;
  return html`<section class="matches" id="matches" aria-label="The statements that fit" data-most="${MOST_LISTED}"${isFiltered && found.length > 0 ? "" : " hidden"}>
<ol>${isFiltered ? found.slice(0, MOST_LISTED).map((act) => match(act, paragraphs, about)) : ""}</ol>
<p${isFiltered && more > 0 ? "" : " hidden"}><a href="#all-acts">All <span>${found.length}</span> in the table</a></p>
</section>`;
}

function match(act: CorpusAct, paragraphs: readonly CorpusParagraph[], about: AboutDocument): Markup {
  return html`<li><p class="act-words"${spokenIn(about.language)}>${quotedWordsOf(act, paragraphs)}</p>
<p class="match-place">${signOf(act)} ${capitalized(actInWords(act))}${markIfDerived(act)} <a href="${about.page(act.id)}">${shortName(act.id)}</a></p></li>
`;
}
