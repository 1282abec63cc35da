import { html } from "hono/html";
import type { OpenDocument } from "../../api/answering/document.ts";
import { CHECK_LABELS } from "../../widgets/check/labels.ts";
import { difference } from "../parts/difference.ts";
import type { Markup } from "../parts/markup.ts";
import { shortName } from "../parts/names.ts";
import { beginning } from "../parts/text.ts";
import type { Judged } from "./judging.ts";

/** What came of checking a quotation, for people: the verdict, the difference, the true words, and how they are cited. */
export function verdictShown(
  { by, document }: OpenDocument,
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
  const others = alternatives.map((other) => other.address ?? other.paragraph);
  return html`${
    verdict === "exact"
      ? html`<p class="verdict"><span aria-hidden="true">✓</span> ${CHECK_LABELS.exact}</p>`
      : html`<p class="verdict">${CHECK_LABELS.altered}</p>
<blockquote class="quotation difference" lang="${by.language}">${difference(diff)}</blockquote>`
  }
<p class="label">${CHECK_LABELS.source}</p>
<blockquote class="quotation" lang="${by.language}" cite="${url}">${source.split("\n\n").map((part) => html`<p>${part}</p>`)}</blockquote>
<p class="citation"><a href="${base}/${address ?? cited}">${text}</a></p>${
    others.length === 0
      ? ""
      : html`
<p>${CHECK_LABELS.alternatives} ${others.map((other, index) => html`${index === 0 ? "" : ", "}<a href="${base}/${other}">${shortName(other)}</a>`)}${
          alternativesTotal > others.length ? html` and ${alternativesTotal - others.length} more` : ""
        }.</p>`
  }`;
}
