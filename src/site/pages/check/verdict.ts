import { html } from "hono/html";
import { takenPassage } from "../../../copying/taken-passage.ts";
import { citationOf } from "../../../library/judge-quotation.ts";
import type { Span } from "../../../model/footnote.ts";
import type { Difference, Judgement, Omission, Placed } from "../../../model/verdict.ts";
import { shortened } from "../../../quote/comparing/shown-difference.ts";
import type { WholeSentences } from "../../../quote/comparing/whole-sentences.ts";
import { CHECK_LABELS, howMarked } from "../../../words/en-checking.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { fill } from "../../../words/labels.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import { inMarksOfOmission } from "../acts/act-words.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, type Layer, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";
import { difference } from "./difference.ts";
import type { Judged } from "./judging.ts";
import { type Ends, qualifiersAround, qualifiersLost } from "./qualifiers-lost.ts";
import { type Statement, takingOf } from "./taking.ts";
import { bearingOnSense, besideShown, headOf, inWords, saidInAWord } from "./verdict-head.ts";

/** How a verdict is shown. */
interface Shown {
  /** What was found elsewhere out of the quotations that this text doesn't have. */
  elsewhere?: ReadonlyMap<Judgement, Markup> | undefined;
  /** Whether the page that shows it is the one that embeds: it does not lead to itself. */
  isEmbedding?: boolean;
}

/**
 * What came of checking a text, for people: of each quotation in it the verdict, the difference, the true words, the citation.
 */
export function verdictShown(
  opened: Opened,
  pasted: string,
  judged: Judged,
  { elsewhere, isEmbedding = false }: Shown = {},
): Markup {
  const { quotations } = judged.comparison;
  const shown = (each: Judgement, isOnly: boolean) =>
    elsewhere?.get(each) ?? judgedShown(opened, each, isOnly, isEmbedding);
  if (quotations === undefined) return shown(judged.comparison, true);
  return html`<p class="lead">${countInWords(quotations)}</p>
<ol class="quotations">${quotations.map((each) => {
    const quoted = pasted.slice(each.quoted.start, each.quoted.end);
    return html`<li><p class="label"><q>${beginning(quoted.trim(), 150)}</q></p>
${shown(each, false)}</li>
`;
  })}</ol>`;
}

/** "3 quotations: 1 right, 1 cut short, 1 altered." */
function countInWords(quotations: readonly Judgement[]): string {
  const words = quotations.map(({ verdict, unquoted }) =>
    verdict === "exact" && unquoted.length > 0 ? "cut short" : IN_A_WORD[verdict],
  );
  const counted = ["right", "cut short", "shortened", "altered", "not found"].flatMap((word) => {
    const number = words.filter((one) => one === word).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return `${quotations.length} quotations: ${counted.join(", ")}.`;
}

const IN_A_WORD = { exact: "right", abridged: "shortened", altered: "altered", "not-found": "not found" };

function judgedShown(opened: Opened, judgement: Judgement, isOnly: boolean, isEmbedding: boolean): Markup {
  const { verdict, diff, omissions, cited } = judgement;
  if (verdict === "not-found") return saidInAWord("not-found");
  const { language } = opened.about;
  const ends = endsOf(opened, judgement);
  const lost = qualifiersLost(judgement, ends);
  return html`${headOf(judgement, lost, language)}${besideShown(judgement, lost, language)}${omissionsShown(omissions, qualifiersAround(judgement, ends))}${differs(judgement) ? differenceShown(putIn(diff, omissions), language) : ""}${
    cited === undefined
      ? ""
      : html`
<p class="cited">${fill(cited.agrees ? CHECK_LABELS.citedRight : CHECK_LABELS.citedWrong, { ref: cited.ref })}</p>`
  }
${sourceShown(opened, judgement, isOnly, isEmbedding)}`;
}

/** The nearest passage to a quotation that no text has: no verdict, but how the two differ, and what the source says. */
export function nearestShown(opened: Opened, nearest: Placed): Markup {
  const { diff } = nearest;
  return html`<p class="label">The nearest:</p>${besideShown(nearest, [], opened.about.language)}
${differenceShown(diff, opened.about.language)}
${sourceShown(opened, nearest, false)}`;
}

/** What to do with a passage, its whole sentences, their citation, and where else it stands. */
function sourceShown(
  { open: { by, paragraphs }, about }: Opened,
  comparison: Placed & Partial<Pick<Judgement, "omissions">>,
  isOnly: boolean,
  isEmbedding = false,
): Markup {
  const { verdict, address, alternatives, alternativesTotal, unquoted, omissions } = comparison;
  const place = address ?? comparison.paragraph ?? "";
  const citation = citationOf(comparison, { by, paragraphs });
  const others = new Map(alternatives.map((other) => [other.address ?? other.paragraph ?? "", other]));
  const ends = endsOf({ open: { paragraphs } }, comparison);
  const taken = takenPassage(comparison, ends.first, ends.last);
  const marks = qualifiersAround(comparison, ends);
  const taking = takingOf(about, taken, {
    citation,
    isExact: verdict === "exact",
    isFirst: isOnly && !isEmbedding && (verdict !== "exact" || unquoted.length > 0),
    lacksWords: unquoted.length > 0 || bearingOnSense(omissions ?? []).length > 0,
    statement: statementOf(comparison, ends.first),
    isEmbedding,
  });
  return html`
<p class="label">${CHECK_LABELS.source}</p>
<blockquote class="quotation"${spokenIn(by.language)} cite="${citation?.url ?? ""}">${wholeShown(taken.whole, marks)}</blockquote>
<p class="citation of-verdict"><a href="${hrefOf(about, place)}"><bdi${spokenIn(by.language)}>${citation?.text ?? ""}</bdi></a></p>
${keyOf(taken.whole, marks)}${taking}${
  others.size === 0
    ? ""
    : html`
<p>${verdict === "altered" ? CHECK_LABELS.alternativesLike : CHECK_LABELS.alternatives} ${separated([...others].map(([id, other]) => html`<a href="${about.page(id)}">${shortName(id)}</a>${qualifiedThere(other)}`))}${
        alternativesTotal > alternatives.length
          ? html`, and in ${alternativesTotal - alternatives.length} more places`
          : ""
      }.</p>`
}`;
}

/** " (there “as appropriate” qualifies it)" */
function qualifiedThere({ unquoted }: Pick<Placed, "unquoted">): string {
  const words = unquoted.filter(({ is }) => is === "qualifier").map(({ text }) => `“${shortened(text)}”`);
  if (words.length === 0) return "";
  return ` (there ${inWords(words)} ${words.length === 1 ? "qualifies" : "qualify"} it)`;
}

/** Where a passage is to be read: the title and the footnotes in the whole text. */
function hrefOf({ page }: AboutDocument, address: string): string {
  if (address === "title") return page();
  return address.startsWith("footnote-") ? `${page()}#${address.replace("foot", "")}` : page(address);
}

/** What stands behind each mark of omission; a qualifier among it is called that, with its sign. */
function omissionsShown(
  omissions: readonly Omission[],
  qualifiers: readonly { text: string }[],
): Markup | string {
  const isOne = (one: string) => qualifiers.some(({ text }) => text === one);
  const turned = bearingOnSense(omissions);
  // What the verdict begins with is not said again.
  const told = omissions.filter(
    (one) => turned.length > 1 || one.drops === null || one.drops !== one.text || isOne(one.text),
  );
  if (told.length === 0) return "";
  return html`\n<ul class="omissions">\n${told.map(({ text, drops }) => {
    const stands = fill(MORE_LABELS.standsFor, { words: shortened(text) });
    if (drops === null) return html`<li>${stands}</li>\n`;
    const isQualifier = drops.split("; ").every(isOne);
    const what = isQualifier ? (drops.includes("; ") ? "Qualifiers" : "A qualifier") : undefined;
    // All that it stands for is said once.
    if (what !== undefined && drops === text) {
      const [before, after] = stands.split(`${shortened(text)}”.`);
      return html`<li class="unquoted">${before}<span class="qualifier">${shortened(text)}</span>”, a qualifier.${after}</li>\n`;
    }
    const more =
      what !== undefined
        ? html` ${what}: “<span class="qualifier">${drops}</span>”.`
        : drops === text
          ? ""
          : html` <strong>${fill(MORE_LABELS.drops, { words: drops })}</strong>`;
    return html`<li class="unquoted">${stands}${more}</li>\n`;
  })}</ul>`;
}

/** The paragraphs that a passage begins and ends in. */
function endsOf(
  { open: { paragraphs } }: { open: Pick<Opened["open"], "paragraphs"> },
  placed: Placed,
): Ends {
  const at = (id: string | null) => paragraphs.find((paragraph) => paragraph.id === id);
  const first = at(placed.paragraph);
  return { first, last: placed.through === null ? first : at(placed.through) };
}

/** The least statement that has all of a passage, where it is more than that. */
function statementOf({ act, start, end }: Placed, paragraph: Ends["first"]): Statement | undefined {
  for (const sentence of paragraph?.sentences ?? []) {
    const found = sentence.acts.find(({ id }) => id === act);
    if (found === undefined) continue;
    const isMore = found.start < (start ?? 0) || found.end > (end ?? 0);
    return { words: inMarksOfOmission(found, sentence), isMore };
  }
  return undefined;
}

/** Whether a quotation is shown beside its source: it has other words, or leaves out, with a mark, what bears on its sense. */
function differs({ verdict, omissions }: Judgement): boolean {
  return verdict === "altered" || bearingOnSense(omissions).length > 0;
}

/** A difference in which the words that a mark of omission stands for are put in, where they bear on the sense. */
function putIn(diff: readonly Difference[], omissions: readonly Omission[]): Difference[] {
  const turning = new Set(bearingOnSense(omissions).map(({ text }) => text.trim()));
  return diff.map((one) =>
    one.marked === true && turning.has((one.source ?? "").trim())
      ? { op: "missing", source: one.source }
      : one,
  );
}

function differenceShown(diff: readonly Difference[], language: string): Markup {
  return html`
<blockquote class="quotation difference"${spokenIn(language)}>${difference(diff)}</blockquote>
<p class="note">${howMarked(diff)}</p>`;
}

/** Whether a passage is all of its sentences. */
function isAllOf({ text, start, end }: WholeSentences): boolean {
  return text.slice(0, start).trim() === "" && !HAS_WORDS.test(text.slice(end));
}

/** What the tints in the source say. */
function keyOf(whole: WholeSentences, qualifiers: readonly Span[]): Markup | string {
  const keys = [
    ...(isAllOf(whole) ? [] : [html`<mark>the passage that is quoted</mark>`]),
    ...(qualifiers.length === 0 ? [] : [html`<span class="qualifier">what qualifies it</span>`]),
  ];
  return keys.length === 0 ? "" : html`<p class="note">In it: ${separated(keys)}.</p>\n`;
}

/** Whole sentences, a paragraph each, with the passage in them marked, where it is not all of them, and what qualifies it. */
function wholeShown(whole: WholeSentences, qualifiers: readonly Span[]): Markup {
  const { text, start, end } = whole;
  const passage: Layer = isAllOf(whole)
    ? []
    : [{ start, end, wrap: (content) => html`<mark>${content}</mark>` }];
  const layer: Layer = qualifiers.map((one) => ({
    start: start + one.start,
    end: start + one.end,
    wrap: (content) => html`<span class="qualifier">${content}</span>`,
  }));
  let at = 0;
  return html`${text.split("\n\n").map((part) => {
    const from = at;
    at += part.length + 2;
    return html`<p>${textWithMarks(text, [], [passage, layer], { start: from, end: from + part.length })}</p>`;
  })}`;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
