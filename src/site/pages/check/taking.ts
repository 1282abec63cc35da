import { html } from "hono/html";
import type { TakenPassage } from "../../../copying/taken-passage.ts";
import type { Citation } from "../../../model/citation.ts";
import { copyWhole, DEEDS, embedWhole } from "../../../words/deeds.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { cutAway } from "../acts/act-words.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";

/** How what can be taken along is offered. */
interface Offered {
  citation: Citation | null;
  /** Where the passage is read, and how that is called. */
  href: string;
  reads: string;
  /** Whether the quotation has the source's very words. */
  isExact: boolean;
  isFirst: boolean;
  isEmbedding: boolean;
}

/**
 * What can be done with a passage that was checked: the words that were quoted are taken along, as the source has them; and
 * beneath, where these are a part of it, the whole sentence.
 */
export function takingOf(about: AboutDocument, taken: TakenPassage, offered: Offered): Markup {
  const { words, cut, whole, isWhole, wholeIs, part, all } = taken;
  const { citation, href, reads, isExact, isFirst, isEmbedding } = offered;
  const spoken = spokenIn(about.language);
  const copy = (label: string, text: string, more: Markup | string) =>
    citation &&
    html`<button type="button"${more} data-correct="${text}" data-citation="${citation.text}" data-url="${citation.url}"${spoken}>${label}</button>`;
  const embed = (label: string, ref: string | null, size = "") =>
    ref !== null &&
    !isEmbedding &&
    html`<a class="button${size}" href="${about.embedding({ ref })}">${label}</a>`;
  const isFirstOf = isFirst ? html` class="first"` : "";
  const deeds = [
    copy(isExact ? DEEDS.copyQuotation : CHECK_LABELS.copyCorrect, words, html`${isFirstOf}${cutAway(cut)}`),
    citation && html`<button type="button" data-cited="${citation.text}">${DEEDS.copyCitation}</button>`,
    embed(DEEDS.embed, isWhole ? all : part),
    html`<a class="button" href="${href}">${reads}</a>`,
  ];
  const wholly = [
    copy(copyWhole(wholeIs), whole.text, html` class="small"`),
    embed(embedWhole(wholeIs), all, " small"),
  ];
  return html`<p class="what-now">${inARow(deeds)}</p>${
    isWhole ? "" : html`\n<p class="what-now">${inARow(wholly)}</p>`
  }`;
}

function inARow(all: readonly (Markup | false | null)[]) {
  return all.flatMap((one) => (one ? html`${one} ` : []));
}
