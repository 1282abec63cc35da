import { html } from "hono/html";
import { takenPassage } from "../../../copying/taken-passage.ts";
import { citationOf } from "../../../library/judge-quotation.ts";
import type { Difference, Judgement, Omission, Placed } from "../../../model/verdict.ts";
import { shortened } from "../../../quote/comparing/shown-difference.ts";
import type { WholeSentences } from "../../../quote/comparing/whole-sentences.ts";
import { DEEDS } from "../../../words/deeds.ts";
import { CHECK_LABELS, howMarked } from "../../../words/en-checking.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { howAltered } from "../../../words/how-altered.ts";
import { fill } from "../../../words/labels.ts";
import { shortName } from "../../../words/short-name.ts";
import { saidUnquoted } from "../../../words/unquoted.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, spokenIn } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";
import { difference } from "./difference.ts";
import type { Judged } from "./judging.ts";
import { takingOf } from "./taking.ts";

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

/** "2 quotations: 1 exact, 1 altered." */
function countInWords(quotations: readonly Judgement[]): string {
  const counted = (["exact", "abridged", "altered", "not-found"] as const).flatMap((verdict) => {
    const number = quotations.filter((each) => each.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${IN_A_WORD[verdict]}`];
  });
  return `${quotations.length} quotations: ${counted.join(", ")}.`;
}

const IN_A_WORD = { exact: "right", abridged: "shortened", altered: "altered", "not-found": "not found" };

function judgedShown(opened: Opened, judgement: Judgement, isOnly: boolean, isEmbedding: boolean): Markup {
  const { verdict, diff, omissions, cited } = judgement;
  if (verdict === "not-found") return saidInAWord("not-found");
  return html`${saidOf(verdict, diff, omissions, opened.about.language)}${unquotedShown(judgement)}${
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
  return html`<p class="label">The nearest:</p>
${differenceShown(diff, opened.about.language)}
${unquotedShown(nearest)}
${sourceShown(opened, nearest, false)}`;
}

/** What to do with a passage, its whole sentences, their citation, and where else it stands. */
function sourceShown(
  { open: { by, paragraphs }, about }: Opened,
  comparison: Placed,
  isOnly: boolean,
  isEmbedding = false,
): Markup {
  const { verdict, address, alternatives, alternativesTotal } = comparison;
  const place = address ?? comparison.paragraph ?? "";
  const at = (id: string | null) => paragraphs.find((paragraph) => paragraph.id === id);
  const citation = citationOf(comparison, { by, paragraphs });
  const others = new Map(alternatives.map((other) => [other.address ?? other.paragraph ?? "", other]));
  const [first, last] = [at(comparison.paragraph), at(comparison.through) ?? at(comparison.paragraph)];
  const taken = takenPassage(comparison, first, last);
  return html`${takingOf(about, taken, {
    citation,
    href: hrefOf(about, place),
    reads: comparison.paragraph === null ? "Read the text" : DEEDS.read,
    isExact: verdict === "exact",
    isFirst: isOnly && verdict !== "exact",
    isEmbedding,
  })}
<p class="label">${CHECK_LABELS.source}</p>
<blockquote class="quotation"${spokenIn(by.language)} cite="${citation?.url ?? ""}">${wholeShown(taken.whole)}</blockquote>
<p class="citation of-verdict"><a href="${hrefOf(about, place)}"><bdi${spokenIn(by.language)}>${citation?.text ?? ""}</bdi></a></p>${
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

function inWords(all: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(all);
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
${list}${differenceShown(diff, language)}`;
}

/** What qualifies a passage and stands beside it. */
export function unquotedShown(placed: Placed): Markup {
  return html`${saidUnquoted(placed).map((said) => html`\n<p class="unquoted">${said}</p>`)}`;
}

function differenceShown(diff: readonly Difference[], language: string): Markup {
  return html`<blockquote class="quotation difference"${spokenIn(language)}>${difference(diff)}</blockquote>
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

/** Whole sentences, a paragraph each, with the passage in them marked; all of them need no mark. */
function wholeShown({ text, start, end }: WholeSentences): Markup {
  const isAll = text.slice(0, start).trim() === "" && !HAS_WORDS.test(text.slice(end));
  let at = 0;
  return html`${text.split("\n\n").map((part) => {
    const [from, to] = [start - at, end - at].map((one) => Math.min(Math.max(one, 0), part.length));
    at += part.length + 2;
    return isAll || from === to
      ? html`<p>${part}</p>`
      : html`<p>${part.slice(0, from)}<mark>${part.slice(from, to)}</mark>${part.slice(to)}</p>`;
  })}`;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
