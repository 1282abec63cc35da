/* The card of a reference. Loaded when somebody wants to see one. */
import { html, nothing, type TemplateResult } from "lit";
import type { Passage } from "../../model/passage.ts";
import { directionOf } from "../../words/direction.ts";
import type { Labels } from "../../words/labels.ts";
import { checkedIn } from "../../words/today.ts";
import type { Answer } from "../shared/asking/answer.ts";
import { webAddress } from "../shared/asking/api.ts";
import { paragraphsOf } from "../shared/asking/passage.ts";
import { keepPlaced } from "../shared/element/placing.ts";
import { adopt } from "../shared/element/styles.ts";
import { cardStyles } from "./card.styles.ts";

/** Puts the card's styles into an element. */
export function dress(root: ShadowRoot): void {
  adopt(root, cardStyles);
}

/** What stands in the card. */
export function renderCard(answer: Answer<Passage>, labels: Labels, href: unknown): TemplateResult {
  const { language } = labels;
  const below = (content: unknown, kind = "") =>
    html`<p class="below ${kind}" lang=${language} dir=${directionOf(language)}>${content}</p>`;
  if (answer.is === "waiting") return below(labels.loading);
  if (answer.is === "refused")
    return below(html`${labels[answer.reason]} <a part="citation" href=${href}>${labels.openSource}</a>`);
  const passage = answer.value;
  const { citation, release } = passage;
  return html`<blockquote part="text" translate="no" lang=${passage.language} dir=${directionOf(passage.language)}>${paragraphsOf(
    passage,
  ).map(
    ({ number, text }) =>
      html`<p>${number === null ? nothing : html`<span part="number">${number}. </span>`}${text}</p>`,
  )}</blockquote>
    <div class="foot"><p class="below" lang=${passage.language} dir=${directionOf(passage.language)}><a part="citation" lang=${passage.language} dir="auto" href=${webAddress(citation.url) ?? nothing}>${citation.text}</a></p>
    ${below(html`<span title=${checkedIn(release)}>${labels.checked}</span>`, "checked")}</div>`;
}

/** Shows the card beside its reference, and keeps it there until it is let go. */
export function show(card: HTMLElement, reference: Element): () => void {
  try {
    card.showPopover?.();
  } catch {
    // It is shown already.
  }
  return keepPlaced(card, reference);
}
