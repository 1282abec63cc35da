import { html } from "hono/html";
import type { FoundLineage } from "../../../library/lineage/find-lineage.ts";
import type { Change } from "../../../model/change.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import type { RelatedParagraph } from "../../../model/lineage.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { fill } from "../../../words/labels.ts";
import { LINEAGE_LABELS } from "../../../words/lineage.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { comparisonPath } from "../compare/between.ts";
import type { Markup } from "../text/markup.ts";
import { inline, spokenIn } from "../text/text-with-marks.ts";
import { countOf, separated } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";

/** So many changes are named in a line; the comparison has all. */
const MOST_NAMED = 3;

const { changes: HOW, scope: SCOPE } = LINEAGE_LABELS.en;

/** A paragraph's history, and in which document it is told. */
export interface History {
  about: AboutDocument;
  lineage: FoundLineage;
}

/** "These words since 74/19, para. 12 (2019); this text dropped *where appropriate* (firmer), against 78/69, para. 12 (2023)." */
export function historyInALine(history: History): Markup | string {
  const { lineage } = history;
  const { first } = lineage;
  const [nearest] = lineage.ancestors;
  // That nothing is earlier is said once, with where it was looked for.
  if (first === null || nearest === undefined) return "";
  return html`<p class="history">${sinceWhen(lineage, first, nearest)}${nearest.change === "same" ? "" : whatItChanged(first, nearest)}.${
    nearest.change === "same" ? "" : html` ${comparison(history, nearest, true)}`
  }</p>
`;
}

/** That nobody used the words before, as far as is known here: with how little that may be. */
function fresh({ scope: { from, to, documents }, adopted }: FoundLineage): string {
  if (documents < 2) return "Nothing else is here in this language to compare it with.";
  // Most of what is here may be later: that of before is what was looked through.
  if (from !== null && from < adopted)
    return `No earlier use in the documents here, which begin on ${dayMonthYear(from)}.`;
  const years = [from, to].map((day) => day?.slice(0, 4) ?? "");
  return `Nothing earlier is among the ${countOf(documents, "document")} here (${[...new Set(years)].join("–")}).`;
}

function sinceWhen(
  { unchangedSince }: FoundLineage,
  first: RelatedParagraph,
  nearest: RelatedParagraph,
): Markup {
  if (first.change === "same")
    return html`These words ${nearest.change === "same" ? "since" : "first stood in"} ${named(first)}`;
  if (unchangedSince !== null)
    return html`These words since ${named(unchangedSince)}; ${first.change === "numbers" ? "with other numbers, dates or references" : "in other words"} since ${named(first)}`;
  return first.change === "numbers"
    ? html`These words, but for numbers, dates or references, since ${named(first)}`
    : html`In other words since ${named(first)}`;
}

/** What became softer or firmer, in words; else that it was reworded. */
function whatItChanged(first: RelatedParagraph, nearest: RelatedParagraph): Markup | string {
  const ranked = (nearest.changes ?? []).filter(({ direction }) => direction !== undefined);
  const isFirst = first.document === nearest.document;
  if (ranked.length > 0)
    return html`; this text ${separated(
      ranked.slice(0, MOST_NAMED).map((change) => inWords(change, nearest.language)),
    )}${isFirst ? "" : html`, against ${named(nearest)}`}`;
  return isFirst
    ? ""
    : html`; ${nearest.change === "numbers" ? "last in" : "reworded from"} ${named(nearest)}`;
}

function inWords({ from, to, direction }: Change, language: string): Markup {
  const words = (text: string) => html`<i${spokenIn(language)}>${bare(text)}</i>`;
  const said =
    to.text === ""
      ? html`dropped ${words(from.text)}`
      : from.text === ""
        ? html`put in ${words(to.text)}`
        : html`says ${words(to.text)} for ${words(from.text)}`;
  return html`${said} (${direction})`;
}

/** Words without the commas around them. */
function bare(words: string): string {
  return words.replace(/^[\s,;،؛，]+|[\s,;،؛，]+$/gu, "");
}

/** The nearest that it has its words from, and that have them from it; and in what was looked. */
export function itsHistory(history: History, { isPart }: { isPart: boolean }): Markup {
  const { about, lineage } = history;
  const { ancestors, descendants, total, scope } = lineage;
  const years = { from: scope.from?.slice(0, 4) ?? "", to: scope.to?.slice(0, 4) ?? "" };
  const isFresh = lineage.first === null || ancestors.length === 0;
  const api = `/v1/${about.entry.id}/paragraphs/${lineage.address}/lineage`;
  const all = total.ancestors + total.descendants;
  const isAll = all === ancestors.length + descendants.length;
  const query = about.language === firstLanguage(about.entry) ? {} : { lang: about.language };
  return html`<section class="its-history" aria-labelledby="history"><h2 id="history">${isPart ? "History of its paragraph" : "Its history"}</h2>
${related("Earlier", history, ancestors, total.ancestors, true)}${related("Later", history, descendants, total.descendants, false)}${isFresh ? html`<p>${fresh(lineage)}</p>\n` : ""}${
  isAll
    ? ""
    : html`<p>All ${all}: <a href="${withQuery(`${api}.csv`, query)}">CSV</a>, <a href="${withQuery(api, query)}">JSON</a></p>
`
}${isFresh ? "" : html`<p><small>${fill(SCOPE, { documents: scope.documents.toLocaleString("en"), ...years })}.</small></p>\n`}</section>
`;
}

function related(
  when: string,
  history: History,
  some: readonly RelatedParagraph[],
  total: number,
  isEarlier: boolean,
): Markup | string {
  if (some.length === 0) return "";
  return html`<p class="when">${when}${total > some.length ? html` <small>${isEarlier ? "the last" : "the first"} ${some.length} of ${total}</small>` : ""}</p>
<ul aria-label="${when}">
${some.map((one) => html`<li>${named(one)}, ${HOW[one.change]}${one.change === "same" ? "" : html` ${comparison(history, one, isEarlier)}`}</li>\n`)}</ul>
`;
}

function named({ links, short, language, adopted }: RelatedParagraph): Markup {
  return html`<a href="${links.html}">${inline(short, language)}</a> (${adopted.slice(0, 4)})`;
}

/** The page that has both texts side by side, at the later paragraph. */
function comparison({ about, lineage }: History, other: RelatedParagraph, isEarlier: boolean): Markup {
  const own = { document: about.entry.id, address: lineage.address };
  const [from, to] = isEarlier ? [other, own] : [own, other];
  const path = comparisonPath(from.document, to.document, {
    ...(about.language === firstLanguage(about.entry) ? {} : { lang: about.language }),
    // What differs by numbers alone is folded there.
    ...(other.change === "numbers" ? { show: "all" } : {}),
  });
  return html`<a class="compare" href="${path}#${to.address}" aria-label="Compare with ${other.short}">Compare</a>`;
}
