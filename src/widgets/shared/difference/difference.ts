import { html, type TemplateResult } from "lit";
import type { Difference } from "../../../model/verdict.ts";
import { piecesOf } from "../../../quote/comparing/shown-difference.ts";
import type { MoreLabels } from "../../../words/labels.ts";

/** A quotation beside its source, as an editor would mark it: what the source lacks is struck, what it has is put in. */
export function renderDifference(
  diff: readonly Difference[],
  { notInSource, inSource }: MoreLabels,
): TemplateResult {
  const aloud = (words: string) => html`<span class="aloud">${words}</span>`;
  const marked = (before: string, words: string) => html`${aloud(` ${before} `)}${words}${aloud("] ")}`;
  return html`${piecesOf(diff).map(({ kind, text }) => {
    if (kind === "same") return text;
    if (kind === "omitted") return html`<span part="omitted">${text}</span>`;
    return kind === "in-source"
      ? html`<ins part="in-source">${marked(inSource, text)}</ins>`
      : html`<del part="not-in-source">${marked(notInSource, text)}</del>`;
  })}`;
}
