import { html, type TemplateResult } from "lit";
import type { Omission } from "../../../model/verdict.ts";
import { shortened } from "../../../quote/comparing/shown-difference.ts";
import { fill, type MoreLabels } from "../../../words/labels.ts";

/** What a quotation leaves out, in words: whoever sees the verdict sees this. */
export function renderOmissions(omissions: readonly Omission[], labels: MoreLabels): TemplateResult {
  return html`<span part="omissions">${omissions.map(({ text, drops }) => {
    const stands = fill(labels.standsFor, { words: shortened(text) });
    const dropped =
      drops !== null && drops !== text ? html` <strong>${fill(labels.drops, { words: drops })}</strong>` : "";
    return html`<span part="omission">${stands}${dropped} </span>`;
  })}</span>`;
}
