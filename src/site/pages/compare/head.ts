import { html } from "hono/html";
import { countRows } from "../../../lineage/compare-texts.ts";
import type { ComparisonCounts } from "../../../model/comparison.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { voteInWords } from "../reading/in-catalogue.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized, countOf, nounOf } from "../text/wording.ts";
import type { Compared, Shown } from "./shown.ts";

/** What is compared with what, how much of it is as it was, and ways to see it otherwise. */
export function head(compared: Compared): Markup {
  const { from, to, rows } = compared;
  const counts = countRows(rows);
  const paragraphs = countRows(paragraphsOf(rows));
  return html`<h1>${capitalized(to.name)} compared with ${from.name}</h1>
<div class="reference"><table class="documents">
<thead><tr><th scope="col">Symbol</th><th scope="col">Title</th><th scope="col">Adopted</th></tr></thead>
<tbody>${[from, to].map(documentRow)}</tbody></table></div>
${order(compared)}${kinship(compared)}<p class="lead" id="counts">${inASentence(paragraphs, compared)}</p>
${switches(compared, counts)}`;
}

/** One row for each paragraph of the later text, though several were merged in it. */
function paragraphsOf(rows: Compared["rows"]): Compared["rows"] {
  const seen = new Set<string>();
  return rows.filter(({ to }) => {
    if (to === null || !seen.has(to)) return to === null || seen.add(to);
    return false;
  });
}

function documentRow({ entry, language, page }: AboutDocument): Markup {
  const vote = voteInWords(entry);
  return html`<tr><th scope="row"><a href="${page()}">${entry.symbol}</a></th>
<td class="title"${spokenIn(language)}>${entry.title}</td>
<td><span class="date">${dayMonthYear(entry.adopted)}</span>${vote === "" ? "" : html`<br><span class="vote">${vote}</span>`}</td></tr>
`;
}

/** Said where a comparison is not of an earlier text with a later one. */
function order({ from, to, at }: Compared): Markup | string {
  if (from.entry.id === to.entry.id || from.entry.adopted <= to.entry.adopted) return "";
  const turned = at({}).replace(`${from.entry.id}...${to.entry.id}`, `${to.entry.id}...${from.entry.id}`);
  return html`<p>The later text is compared with the earlier one here: what is struck came later. <a href="${turned}">Turn it round</a>.</p>
`;
}

/** Said of two documents of which the one does not go on with the other. */
function kinship({ from, to, ofOneSeries }: Compared): Markup | string {
  if (ofOneSeries) return "";
  const day =
    from.entry.adopted === to.entry.adopted
      ? `, and both were adopted on ${dayMonthYear(to.entry.adopted)}`
      : "";
  return html`<p>These two are not of one series${day}. Where paragraphs are alike, neither need come from the other; what only one
of them has is neither new nor gone.</p>
`;
}

/** "Of 421 paragraphs, 273 stand word for word as they stood, 41 …". */
function inASentence(counts: ComparisonCounts, compared: Compared): string {
  const { pair, from, to, ofOneSeries } = compared;
  const total = pair.to.paragraphs.length;
  if (from.entry.id === to.entry.id)
    return `This is one text and itself: all ${countOf(total, "paragraph")} are the same.`;
  const stands = counts.same + counts.numbers + counts.reworded;
  if (stands === 0)
    return `The two have no paragraph in common: ${countOf(counts.removed, "paragraph")} of ${from.name}, ${counts.added} of ${to.name}.`;
  if (!ofOneSeries) return apart(counts, compared);
  const pieces = [
    `${counts.same === 0 ? "none" : counts.same} ${counts.same < 2 ? "stands" : "stand"} word for word`,
    ...(counts.numbers > 0
      ? [
          `${counts.numbers} ${counts.numbers === 1 ? "differs" : "differ"} in numbers, dates or references alone`,
        ]
      : []),
    ...(counts.reworded > 0 ? [`${counts.reworded} ${counts.reworded === 1 ? "is" : "are"} reworded`] : []),
    ...(counts.added > 0
      ? [
          `${counts.added} ${counts.added === 1 ? "is" : "are"} ${ofOneSeries ? "new" : "like none of the other"}`,
        ]
      : []),
  ];
  const more = [
    ...(counts.removed > 0
      ? [
          `${capitalized(countOf(counts.removed, "paragraph"))} of ${from.name} ${counts.removed === 1 ? "is" : "are"} no longer there.`,
        ]
      : []),
    ...(counts.moved > 0 ? [`${counts.moved} moved.`] : []),
    ...(counts.softer + counts.firmer > 0
      ? [`${capitalized(noneOr(counts.softer))} became softer, ${noneOr(counts.firmer)} firmer.`]
      : ["None became softer or firmer, by the verbs and qualifiers that are ranked here."]),
  ];
  return `Of ${total} ${nounOf(total, "paragraph")} of ${to.name}, ${pieces.join(", ")}. ${more.join(" ")}`;
}

function noneOr(count: number): string {
  return count === 0 ? "none" : `${count}`;
}

/** The same of two that are not of one series: "None of 36 paragraphs of … stands word for word in …; 7 are alike." */
function apart(counts: ComparisonCounts, { pair, from, to }: Compared): string {
  const total = pair.to.paragraphs.length;
  const alike = counts.numbers + counts.reworded;
  const pieces = [
    `${counts.same === 0 ? "None" : counts.same} of ${countOf(total, "paragraph")} of ${to.name} ${counts.same < 2 ? "stands" : "stand"} word for word in ${from.name}`,
    ...(alike > 0 ? [`${alike} ${alike === 1 ? "is" : "are"} like one of it`] : []),
    ...(counts.added > 0 ? [`${counts.added} ${counts.added === 1 ? "has" : "have"} none there`] : []),
  ];
  const other =
    counts.removed === 0 ? "" : ` ${capitalized(from.name)} has ${counts.removed} that ${to.name} has not.`;
  const ranked =
    counts.softer + counts.firmer === 0
      ? ""
      : ` Of those that are alike ${noneOr(counts.softer)} ${counts.softer === 1 ? "is" : "are"} softer, ${noneOr(counts.firmer)} firmer.`;
  return `${pieces.join("; ")}.${other}${ranked}`;
}

/** The ways to see it otherwise: links, which need no script. */
function switches({ shown, at }: Compared, counts: ComparisonCounts): Markup {
  const chip = (name: string, other: Partial<Shown>, isNow: boolean) =>
    html`<li><a class="chip" href="${at(other)}"${isNow ? html` aria-current="true"` : ""}>${name}</a></li>\n`;
  const ranked = counts.softer + counts.firmer;
  return html`<nav class="comparing" aria-label="What is shown">
<ul class="chips">
${chip("One text, marked", { view: "words" }, shown.view === "words")}${chip("Both texts", { view: "columns" }, shown.view === "columns")}</ul>
<ul class="chips">
${chip("Changed words", { all: false, direction: false }, !shown.all && !shown.direction)}${chip("Numbers and dates too", { all: true, direction: false }, shown.all && !shown.direction)}${
  ranked > 0 || shown.direction
    ? chip("Only what became softer or firmer", { all: false, direction: true }, shown.direction)
    : ""
}</ul>
</nav>
`;
}
