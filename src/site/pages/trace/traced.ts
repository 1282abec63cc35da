import { html } from "hono/html";
import type { TracedDraft } from "../../../library/lineage/trace-draft.ts";
import type { Change } from "../../../model/change.ts";
import type { AgreedElsewhere, DraftsSeries, TracedParagraph } from "../../../model/trace.ts";
import { ordinal } from "../../../quote/cite.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { shortName } from "../../../words/short-name.ts";
import { countsInWords } from "../../../words/traced-in-words.ts";
import { scopeInWords } from "../across/in-all.ts";
import { inOneColumn } from "../compare/words.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, inline, spokenIn } from "../text/text-with-marks.ts";
import { countOf, separated, uncapitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { directionsInWords } from "./directions.ts";
import { type Held, isAtEnd, restShown, withoutRest } from "./rest-of-agreed.ts";

/** A paragraph that stands word for word somewhere is folded to so many characters. */
const FOLDED = 120;

/** What has more characters is no link. */
const MOST_LINKED = 1_000;

/** A page of a draft with its notes in the margin; what comes next is a button away. */
export function tracedShown(traced: TracedDraft, draft: string, start: number): Markup {
  const { data, total, next, series, scope } = traced;
  const counts = { ...traced.counts, parts: data.filter(({ agreed }) => agreed?.holds !== undefined).length };
  const isAll = start === 0 && next === null;
  return html`<section id="traced" aria-labelledby="annotated" data-total="${total}" data-next="${next ?? ""}" data-counts="${JSON.stringify(counts)}">
<h2 id="annotated">The draft, annotated</h2>
<p id="trace-count">${isAll ? "" : html`Parts ${start + 1} to ${start + data.length} of ${total}. `}${countsInWords(counts)}</p>
${series === null ? "" : inSeries(series)}<ol class="draft">
${data.map(part)}</ol>
${
  next === null
    ? ""
    : html`<form action="/trace#traced" method="post" class="next-page"><input type="hidden" name="text" value="${draft}"><input type="hidden" name="start" value="${next}">
<button type="submit">Go on from part ${next + 1}</button></form>
`
}${scopeInWords(scope)}</section>
`;
}

/** Which series the draft goes on with, and what tells so. */
function inSeries({ id, title, named }: DraftsSeries): Markup {
  const tells = named === "title" ? "by its title" : "by the resolutions that it recalls";
  return html`<p class="note">Read as the next of <a href="/series/${id}">${title}</a>, ${tells}: where others say the same, its own series is noted.</p>
`;
}

function part(one: TracedParagraph): Markup {
  const { kind, change, text, label, language } = one;
  const spoken = language === null ? html` dir="auto"` : spokenIn(language);
  if (change === null)
    return html`<li class="beside-draft"${kind === "heading" ? html` data-heading` : ""}><p class="words" dir="auto">${text}</p>${
      kind === "paragraph" || kind === "cell"
        ? html`<div class="origin"><p class="note">Too long to be traced as one paragraph.</p></div>`
        : ""
    }</li>
`;
  const { changes, rest } = withoutRest(one);
  const number = label === null ? "" : html`<span class="number">${label}</span> `;
  return html`<li id="part-${one.number}" data-change="${change}">
${
  change === "same" && text.length > FOLDED
    ? html`<details class="words"><summary${spoken}>${number}${beginning(text, FOLDED)}</summary><p${spoken}>${text}</p></details>`
    : html`<p class="words difference"${spoken}>${number}${inOneColumn(text, changes)}</p>`
}${rest === undefined ? "" : restShown(rest, spoken)}
${origin(one, changes)}
</li>
`;
}

/** What stands in the margin: the note, when that was, what became softer or firmer, and who else says so. */
function origin(
  { note, agreed, ancestors, change, language, text }: TracedParagraph,
  changes: readonly Change[],
): Markup {
  const written = inline(note, language ?? "en");
  if (agreed === null)
    return html`<div class="origin"><p class="drafters-note">${written}</p>
${change === "new" ? html`<p class="note">No whole paragraph like it in what this corpus holds.${text.length > MOST_LINKED ? "" : html` <a href="${withQuery("/check", { in: "all", quote: text.trim() })}#verdict">Look for its words</a>`}</p>` : ""}</div>`;
  const others = ancestors.filter(({ document }) => document !== agreed.document);
  const directions = directionsInWords(changes);
  return html`<div class="origin"><p class="drafters-note"><a href="${agreed.links.html}">${written}</a></p>
${agreed.holds === undefined ? "" : html`<p>${asPart(agreed, agreed.holds)}</p>\n`}${directions.map((one) => html`<p class="direction">${one}</p>\n`)}<p class="note">${saidOf(agreed)}</p>${
    others.length === 0
      ? ""
      : html`
<p class="note">${change === "same" ? "Also" : "See also"} ${separated(others.map(elsewhere), "; ")}</p>`
  }</div>`;
}

/** "Word for word, its first part." */
function asPart({ text }: NonNullable<TracedParagraph["agreed"]>, { start, end }: Held): string {
  const which = start === 0 ? "its first part" : isAtEnd(text, end) ? "its last part" : "a part of it";
  return `Word for word, ${which}.`;
}

function saidOf({ adopted, standsIn, change }: NonNullable<TracedParagraph["agreed"]>): string {
  const day = dayMonthYear(adopted);
  if (change !== "same" || standsIn === undefined || standsIn.paragraphs < 2) return `Adopted on ${day}.`;
  return `Adopted on ${day}; in ${countOf(standsIn.paragraphs, "paragraph")} here, the first of ${dayMonthYear(standsIn.since)}.`;
}

function elsewhere({ symbol, address, adopted, links, change, holds }: AgreedElsewhere): Markup {
  const how =
    holds !== undefined
      ? ", in part"
      : change === "same"
        ? ""
        : change === "numbers"
          ? ", updated"
          : ", reworded";
  return html`<a href="${links.html}"><bdi>${symbol.replace(/^A\/RES\//, "")}, ${asNoted(address)}</bdi></a> (${adopted.slice(0, 4)}${how})`;
}

/** A paragraph as the note beside it names one: "para. 12", "third preambular paragraph". */
function asNoted(address: string): string {
  return uncapitalized(shortName(address)).replace(
    /\bPP(\d+)/i,
    (_, number: string) => `${ordinal(Number(number))} preambular paragraph`,
  );
}
