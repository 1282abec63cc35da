import { html } from "hono/html";
import { citationOf } from "../../../library/judge-quotation.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { Comparison, Difference, Judgement, Omission } from "../../../model/verdict.ts";
import { correctVersion } from "../../../quote/comparing/correct-version.ts";
import { shortened } from "../../../quote/comparing/shown-difference.ts";
import { CHECK_LABELS, howMarked } from "../../../words/en-checking.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { alterationsOf, howAltered } from "../../../words/how-altered.ts";
import { fill } from "../../../words/labels.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";
import { difference } from "./difference.ts";
import { type Judged, leastOf } from "./judging.ts";

/** What came of checking a text, for people: of each quotation in it the verdict, the difference, the true words, the citation. */
export function verdictShown(opened: Opened, pasted: string, judged: Judged): Markup {
  const { quotations } = judged.comparison;
  if (quotations === undefined) return judgedShown(opened, pasted, judged);
  return html`<p class="lead">${countInWords(quotations)}</p>
<ol class="quotations">${quotations.map((each) => {
    const quoted = pasted.slice(each.quoted.start, each.quoted.end);
    const address = leastOf(each, opened.open.paragraphs);
    return html`<li><p class="label"><q>${beginning(quoted.trim(), 150)}</q></p>
${judgedShown(opened, quoted, { comparison: each, address }, false)}</li>
`;
  })}</ol>`;
}

/** "2 quotations: 1 exact, 1 altered." */
function countInWords(quotations: readonly Judgement[]): string {
  const counted = (["exact", "abridged", "altered", "not-found"] as const).flatMap((verdict) => {
    const number = quotations.filter((each) => each.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${IN_A_WORD[verdict]}`];
  });
  return `${quotations.length} quotations: ${counted.join(", ")}.`;
}

const IN_A_WORD = { exact: "right", abridged: "shortened", altered: "altered", "not-found": "not found" };

function judgedShown(
  { open: { by, paragraphs }, about }: Opened,
  quotation: string,
  { comparison, address }: Judged,
  isOnly = true,
): Markup {
  const { verdict, diff, source, omissions, cited, alternatives, alternativesTotal } = comparison;
  if (verdict === "not-found" || source === null) {
    const words = beginning(quotation.trim().replace(/\s+/g, " "), 150);
    return html`${saidInAWord("not-found")}
<p>Perhaps it says something else on the matter: <a href="${about.at("/search", { q: words })}">search for these words</a>.</p>`;
  }
  const place = comparison.address ?? comparison.paragraph ?? "";
  const correct = correctVersion(
    comparison,
    paragraphs.find(({ id }) => id === comparison.paragraph),
  );
  // As the page of what has all of it is cited.
  const least = correct === undefined ? address : leastOf({ ...comparison, ...correct }, paragraphs);
  const citation = least === null ? citationOf(comparison, { by, paragraphs }) : by.cite(least);
  const others = [...new Set(alternatives.map((other) => other.address ?? other.paragraph ?? ""))];
  return html`${saidOf(verdict, diff, omissions, by.language)}${
    cited === undefined
      ? ""
      : html`
<p class="cited">${fill(cited.agrees ? CHECK_LABELS.citedRight : CHECK_LABELS.citedWrong, { ref: cited.ref })}</p>`
  }
<p class="label">${CHECK_LABELS.source}</p>
<blockquote class="quotation"${spokenIn(by.language)} cite="${citation?.url ?? ""}">${inItsSentence(comparison, paragraphs) ?? source.split("\n\n").map((part) => html`<p>${part}</p>`)}</blockquote>
<p class="citation of-verdict"><a href="${hrefOf(about, least ?? place)}"><bdi${spokenIn(by.language)}>${citation?.text ?? ""}</bdi></a></p>${
    others.length === 0
      ? ""
      : html`
<p>${verdict === "altered" ? CHECK_LABELS.alternativesLike : CHECK_LABELS.alternatives} ${separated(others.map((other) => html`<a href="${about.page(other)}">${shortName(other)}</a>`))}${
          alternativesTotal > alternatives.length
            ? html`, and in ${alternativesTotal - alternatives.length} more places`
            : ""
        }.</p>`
  }
<p class="what-now">${
    verdict === "exact" || citation === null
      ? ""
      : html`<button type="button"${isOnly ? html` class="first"` : ""} data-correct="${correct?.source ?? source}"${correct?.cut.start ? html` data-cut-start` : ""}${correct?.cut.end ? html` data-cut-end` : ""} data-citation="${citation.text}" data-url="${citation.url}"${spokenIn(by.language)}>${CHECK_LABELS.copyCorrect}</button> `
  }<a class="button" href="${hrefOf(about, least ?? place)}">${comparison.paragraph === null ? "Read the text" : "Read the paragraph"}</a>${
    least === null
      ? ""
      : html` <a class="button" href="${about.embedding({ ref: least })}">Embed the passage</a>`
  }</p>`;
}

/** Where a passage is to be read: the title and the footnotes in the whole text. */
function hrefOf({ page }: AboutDocument, address: string): string {
  if (address === "title") return page();
  return address.startsWith("footnote-") ? `${page()}#${address.replace("foot", "")}` : page(address);
}

function saidOf(
  verdict: "exact" | "abridged" | "altered",
  diff: readonly Difference[],
  omissions: readonly Omission[],
  language: string,
): Markup {
  const left = html`${omissions.map(
    ({ text, drops }) =>
      html`<li>${fill(MORE_LABELS.standsFor, { words: shortened(text) })}${
        drops === null || drops === text
          ? ""
          : html` <strong>${fill(MORE_LABELS.drops, { words: drops })}</strong>`
      }</li>\n`,
  )}`;
  const list = omissions.length === 0 ? "" : html`<ul class="omissions">\n${left}</ul>\n`;
  if (verdict !== "altered") return html`${saidInAWord(verdict)}\n${list}`;
  return html`${saidInAWord(verdict, howAltered(diff, CHECK_LABELS))}
${list}<blockquote class="quotation difference"${spokenIn(language)}>${difference(diff)}</blockquote>
<p class="note">${howMarked(diff)}</p>`;
}

/** The sign of each verdict; nothing is wrong with a quotation that is from elsewhere. */
const SIGNS = { exact: "✓", abridged: "…", altered: "≠", "not-found": "–" };
const SAID = {
  exact: CHECK_LABELS.exact,
  abridged: CHECK_LABELS.abridged,
  altered: CHECK_LABELS.altered,
  "not-found": CHECK_LABELS.notFound,
};

/** A verdict with its sign, which is not read aloud. */
export function saidInAWord(verdict: keyof typeof SIGNS, said = SAID[verdict]): Markup {
  return html`<h2 class="verdict"><span aria-hidden="true">${SIGNS[verdict]}</span> ${said}</h2>`;
}

/** The passage in the sentences that it stands in, marked; undefined where it is all of them, or goes through paragraphs. */
function inItsSentence(
  { verdict, diff, paragraph, through, start, end }: Comparison,
  paragraphs: OpenDocument["paragraphs"],
): Markup | undefined {
  const found = paragraphs.find(({ id }) => id === paragraph);
  if (found === undefined || through !== null || start === null || end === null) return undefined;
  const around = found.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const [from, to] = [around[0]?.start ?? start, around.at(-1)?.end ?? end];
  const isWhole = from === start && to - end <= 1;
  if (isWhole && verdict !== "altered") return undefined;
  const wrap = (content: Markup) => html`<mark>${content}</mark>`;
  const marked = verdict === "altered" ? differingIn(diff, start) : [{ start, end }];
  const layer = marked.map((span) => ({ ...span, wrap }));
  return html`<p>${textWithMarks(found.text, [], [layer], { start: from, end: to })}</p>`;
}

/** The words of the source that a quotation lacks, or has others for, by their place in the paragraph. */
function differingIn(diff: readonly Difference[], start: number): { start: number; end: number }[] {
  const altered = alterationsOf(diff);
  let at = start;
  return diff.flatMap((each) => {
    const { source = "" } = each;
    const from = at;
    at += source.length;
    const words = source.trim();
    if (words === "" || !altered.includes(each)) return [];
    const begins = from + source.indexOf(words);
    return [{ start: begins, end: begins + words.length }];
  });
}
