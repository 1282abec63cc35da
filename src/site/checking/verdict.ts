import { html } from "hono/html";
import type { OpenDocument } from "../../api/answering/document.ts";
import type { Comparison, Difference } from "../../model/verdict.ts";
import { piecesOf } from "../../quote/comparing/pieces.ts";
import { CHECK_LABELS } from "../../widgets/check/labels.ts";
import { difference } from "../parts/difference.ts";
import type { Markup } from "../parts/markup.ts";
import { shortName } from "../parts/short-name.ts";
import { beginning, textWithMarks } from "../parts/text.ts";
import { separated } from "../parts/wording.ts";
import type { Judged } from "./judging.ts";

/** What came of checking a quotation, for people: the verdict, the difference, the true words, and how they are cited. */
export function verdictShown(
  { by, document, paragraphs }: OpenDocument,
  quotation: string,
  { comparison, address }: Judged,
): Markup {
  const { verdict, diff, source, alternatives, alternativesTotal } = comparison;
  const base = `/${document.entry.id}`;
  if (verdict === "not-found" || source === null) {
    const words = beginning(quotation.trim().replace(/\s+/g, " "), 150);
    return html`<p class="verdict">${CHECK_LABELS.notFound}</p>
<p>No passage of it is near to these words. Perhaps it says something else on the matter:
<a href="/search?q=${encodeURIComponent(words)}">search for these words</a>.</p>`;
  }
  const cited = comparison.address ?? comparison.paragraph ?? "";
  const { text, url } = by.cite(cited);
  const others = [...new Set(alternatives.map((other) => other.address ?? other.paragraph ?? ""))];
  return html`${
    verdict === "exact"
      ? html`<p class="verdict"><span aria-hidden="true">✓</span> ${CHECK_LABELS.exact}</p>`
      : html`<p class="verdict"><span aria-hidden="true">≠</span> ${CHECK_LABELS.altered}</p>
${whatDiffers(diff)}
<p class="label">The quotation, corrected</p>
<blockquote class="quotation difference" lang="${by.language}">${difference(diff)}</blockquote>`
  }
<p class="label">${CHECK_LABELS.source}</p>
<blockquote class="quotation" lang="${by.language}" cite="${url}">${inItsSentence(comparison, paragraphs) ?? source.split("\n\n").map((part) => html`<p>${part}</p>`)}</blockquote>
<p class="citation"><a href="${base}/${address ?? cited}">${text}</a></p>${
    others.length === 0
      ? ""
      : html`
<p>${CHECK_LABELS.alternatives} ${separated(others.map((other) => html`<a href="${base}/${other}">${shortName(other)}</a>`))}${
          alternativesTotal > alternatives.length
            ? html`, and in ${alternativesTotal - alternatives.length} more places`
            : ""
        }.</p>`
  }`;
}

/** What was left out and what was put in, in a sentence each. */
function whatDiffers(diff: readonly Difference[]): Markup {
  const pieces = piecesOf(diff);
  const listed = (kind: "in-source" | "not-in-source", said: string) => {
    const words = pieces.filter((piece) => piece.kind === kind).map(({ text }) => text.trim());
    if (words.length === 0) return "";
    return html`<li>${said}: ${separated(
      words.map((text) => html`“${text}”`),
      "; ",
    )}</li>\n`;
  };
  return html`<ul class="what-differs">
${listed("in-source", "The text says, and the quotation does not")}${listed("not-in-source", "The quotation says, and the text does not")}</ul>`;
}

/** The passage in the sentences that it stands in, marked; undefined where it is all of them, or goes through paragraphs. */
function inItsSentence(
  { paragraph, through, start, end }: Comparison,
  paragraphs: OpenDocument["paragraphs"],
): Markup | undefined {
  const found = paragraphs.find(({ id }) => id === paragraph);
  if (found === undefined || through !== null || start === null || end === null) return undefined;
  const around = found.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const [from, to] = [around[0]?.start ?? start, around.at(-1)?.end ?? end];
  if (from === start && to - end <= 1) return undefined;
  const marked = { start, end, wrap: (content: Markup) => html`<mark>${content}</mark>` };
  return html`<p>${textWithMarks(found.text, [], [[marked]], from, to)}</p>`;
}
